import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

export type SenderShare = { id: string; name: string; activities: number; shown: number; unanswered: number };

export type Unsigned = {
  id: string;
  title: string;
  on: string;
  project: string;
  leaders: string[];
  /** Answered with a no; else not answered. */
  no: boolean;
  /** When one of the leaders was last asked, within a week. */
  askedAt: string | null;
};

/** One that shows us, with where one can see it. */
export type Signed = Pick<Unsigned, "id" | "title" | "on" | "project"> & { proof: string };

type Senders = {
  total: Pick<SenderShare, "activities" | "shown" | "unanswered">;
  leaders: SenderShare[];
  municipalities: SenderShare[];
  unsigned: Unsigned[];
  signed: Signed[];
};

const counts = sql`count(*)::int as activities, count(*) filter (where a.sender_shown)::int as shown,
  count(*) filter (where a.sender_shown is null)::int as unanswered`;

/** Who stood as sender of the public activities of twelve months: all for the secretariat, a project leader's own. One query. */
export const senders = cache(async () => {
  const [found] = await read((tx) =>
    tx.execute<Senders>(sql`with a as materialized (select a.* from activities a
        where a.published_at is not null and a.registered_at is not null and a.starts_on between app.today() - interval '12 months' and app.today()
          and ((select app.is_secretariat()) or a.project_id in (select app.led_projects())))
      select (select to_jsonb(t) from (select ${counts} from a) t) as total,
        ${list(sql`select p.id, p.name, ${counts} from a join project_leaders l on l.project_id = a.project_id join people p on p.id = l.person_id
          group by p.id order by count(*) filter (where a.sender_shown)::numeric / count(*), p.name`)} as leaders,
        ${list(sql`select m.code as id, m.name, ${counts} from a join municipalities m on m.code = any(a.municipality_codes)
          group by m.code order by m.name`)} as municipalities,
        ${list(sql`select a.id, a.title, a.starts_on::text as on, j.title as project, a.sender_shown is not null as no,
            array(select p.name from project_leaders l join people p on p.id = l.person_id where l.project_id = a.project_id order by p.name) as leaders,
            (select max(m.queued_at) from project_leaders l join emails e on e.person_id = l.person_id join mails m on m.address = e.address
              where l.project_id = a.project_id and m.kind = 'sender_wanted' and m.queued_at > now() - interval '7 days') as "askedAt"
          from a join projects j on j.id = a.project_id where a.sender_shown is not true order by a.sender_shown is not null, a.starts_on desc, a.id limit 20`)} as unsigned,
        ${list(sql`select a.id, a.title, a.starts_on::text as on, j.title as project, a.sender_proof as proof
          from a join projects j on j.id = a.project_id where a.sender_shown order by a.sender_proof = '', a.starts_on desc, a.id limit 10`)} as signed`),
  );
  return found!;
});
