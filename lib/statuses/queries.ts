import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readAs } from "@/db";
import { uuid } from "@/lib/input";
import { list } from "@/lib/sql";
import type { Draft } from "@/lib/statuses/rules";
import { read, readOpenly } from "@/lib/viewer";

export type ListedStatus = {
  id: string;
  code: string;
  municipality: string;
  fromOn: string;
  untilOn: string;
  quote: string;
  approvedAt: string | null;
  publishedAt: string | null;
  withdrawnAt: string | null;
  /** A municipality outside the agreement may read it. */
  sharedAt: string | null;
  /** The meeting it is for, and the last day for its papers. */
  meetingOn: string | null;
  papersOn: string | null;
  /** Somebody asked for it, and the day it is wanted. */
  asked: boolean;
  neededOn: string | null;
  example: boolean;
};

const columns = sql`s.id, s.municipality_code as code, m.name as municipality, s.from_on as "fromOn", s.until_on as "untilOn", s.quote,
  s.approved_at as "approvedAt", s.published_at as "publishedAt", s.withdrawn_at as "withdrawnAt", s.shared_at as "sharedAt", k.on_day as "meetingOn",
  k.on_day - c.paper_days as "papersOn", exists (select from status_requests r where r.status_id = s.id) as asked,
  (select min(needed_on) from status_requests r where r.status_id = s.id) as "neededOn", s.example`;
const from = sql`statuses s join municipalities m on m.code = s.municipality_code
  left join committee_meetings k on k.id = s.meeting_id left join committees c on c.id = k.committee_id`;

/** Statuses that the viewer may see: first what is not approved, the most urgent on top, then the newest. */
export const allStatuses = cache((code: string | undefined) =>
  readOpenly((tx) =>
    tx.execute<ListedStatus>(sql`select ${columns} from ${from} where ${code ? sql`s.municipality_code = ${code}` : sql`true`}
      order by s.approved_at is not null, coalesce(k.on_day - c.paper_days, (select min(needed_on) from status_requests r where r.status_id = s.id))
        nulls last, s.created_at desc limit 100`),
  ),
);

/** The statuses that strangers may read, the newest first. */
export const publicStatuses = () =>
  readAs(null, (tx) =>
    tx.execute<{ id: string }>(
      sql`select id from statuses where published_at is not null and withdrawn_at is null order by published_at desc, id limit 500`,
    ),
  );

export type Status = ListedStatus & {
  post: string;
  body: string;
  draft: Draft;
  version: number;
  editor: string | null;
  approver: string | null;
  committee: string | null;
  today: string;
  requests: { person: string; neededOn: string; wish: string; askedAt: string }[];
  /** Corrections that were approved, the newest first. */
  corrections: { id: string; reason: string; approvedAt: string }[];
};

/** One status with who asked for it. Moments as ISO strings. */
export const findStatus = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) notFound();
  const [found] = await readOpenly((tx) =>
    tx.execute<Status>(sql`select ${columns}, s.post, s.body, s.draft, s.version, c.name as committee, app.today()::text as today,
      (select name from people where id = s.edited_by) as editor, (select name from people where id = s.approved_by) as approver,
      ${list(sql`select p.name as person, r.needed_on as "neededOn", r.wish, r.asked_at as "askedAt" from status_requests r
        join people p on p.id = r.person_id where r.status_id = s.id order by r.asked_at`)} as requests,
      ${list(sql`select e.id, e.reason, e.approved_at as "approvedAt" from status_editions e
        where e.status_id = s.id and e.edition > 1 and e.approved_at is not null order by e.edition desc`)} as corrections
      from ${from} where s.id = ${id}`),
  );
  return found;
});

/** Whether a status was there and has been withdrawn: whoever asks is told no more than that. */
export async function isWithdrawn(id: string) {
  if (!uuid.safeParse(id).success) return false;
  const [row] = await readAs(null, (tx) => tx.execute<{ gone: boolean }>(sql`select app.is_withdrawn(${id}) as gone`));
  return row?.gone ?? false;
}

export type Card = { municipality: string; quote: string; version: number };

/** What the image of a status says, for whoever may read it. */
export async function findCard(id: string) {
  if (!uuid.safeParse(id).success) return undefined;
  const [card] = await readOpenly((tx) =>
    tx.execute<Card>(
      sql`select m.name as municipality, s.quote, s.version from statuses s join municipalities m on m.code = s.municipality_code where s.id = ${id}`,
    ),
  );
  return card;
}

export type RequestGround = { code: string; name: string; meetings: { id: string; onDay: string; taken: boolean }[] };

/** What asking for a status needs: the coming meetings of the municipality's culture committee. */
export const requestGround = cache(async (code: string) => {
  const [found] = await read((tx) =>
    tx.execute<RequestGround>(sql`select m.code, m.name,
      ${list(sql`select k.id, k.on_day as "onDay", exists (select from statuses s where s.meeting_id = k.id) as taken
        from committee_meetings k join committees c on c.id = k.committee_id
        where c.municipality_code = m.code and c.body = 'committee' and k.cancelled_at is null and k.on_day > app.today() order by k.on_day limit 12`)} as meetings
      from municipalities m where m.code = ${code}`),
  );
  return found ?? notFound();
});
