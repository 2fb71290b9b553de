import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { uuid } from "@/lib/input";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

export type AgendaGround = {
  id: string;
  municipality: string;
  code: string;
  quote: string;
  body: string;
  approvedAt: string;
  fromOn: string;
  untilOn: string;
  committee: string;
  headings: string[];
  recommender: string;
  rateOre: number | null;
  inhabitants: number | null;
  activities: { id: string; title: string; on: string; project: string; participants: number | null }[];
};

/** What an agenda item is made of: an approved status, the committee's own form, the fee, and what was held. */
export async function agendaGround(id: string) {
  if (!uuid.safeParse(id).success) notFound();
  const [found] = await read((tx) =>
    tx.execute<AgendaGround>(sql`select s.id, m.name as municipality, m.code, s.quote, s.body, s.approved_at as "approvedAt", s.from_on as "fromOn",
      s.until_on as "untilOn", coalesce(c.name, '') as committee, coalesce(to_jsonb(c.headings), '[]') as headings,
      coalesce(c.recommender, '') as recommender, a.rate_ore as "rateOre", p.inhabitants,
      ${list(sql`select x.id, x.title, x.starts_on as on, j.title as project, h.participants from activity_shares h
        join activities x on x.id = h.activity_id join projects j on j.id = x.project_id
        where h.municipality_code = m.code and h.held and h.starts_on between s.from_on and s.until_on order by h.starts_on limit 100`)} as activities
      from statuses s join municipalities m on m.code = s.municipality_code
        left join committees c on c.municipality_code = m.code and c.body = 'committee'
        left join agreements a on a.id = app.running_agreement()
        left join lateral (select inhabitants from populations where municipality_code = m.code
          order by abs(counted_on - coalesce(a.population_date, a.starts_on, app.today())) limit 1) p on true
      where s.id = ${id} and s.approved_at is not null and s.withdrawn_at is null
        and (app.is_secretariat() or app.represented() = m.code)`),
  );
  return found ?? notFound();
}
