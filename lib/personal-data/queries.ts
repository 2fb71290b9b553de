import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { uuid } from "@/lib/input";
import { containing, list, onPage } from "@/lib/sql";
import { read } from "@/lib/viewer";

export const personPageSize = 50;

export type KnownPerson = {
  id: string;
  name: string;
  title: string;
  municipality: string | null;
  address: string | null;
  deactivatedAt: string | null;
  erasedAt: string | null;
  example: boolean;
};

/** Everybody whom the portal knows, one page by name; by name or address, if asked. One query. */
export async function knownPeople(search: string, page: number) {
  const [row] = await read((tx) =>
    tx.execute<{ people: KnownPerson[]; total: number }>(sql`
      with found as (select p.id, p.name, p.title, m.name as municipality, e.address, p.deactivated_at as "deactivatedAt", p.erased_at as "erasedAt", p.example
        from people p left join municipalities m on m.code = p.municipality_code left join emails e on e.person_id = p.id
        where p.erased_at is null and (${search} = '' or p.name ilike ${containing(search)} or e.address ilike ${containing(search)}))
      select ${list(sql`select * from found order by name, id ${onPage(page, personPageSize)}`)} as people,
        (select count(*)::int from found) as total`),
  );
  return row ?? { people: [], total: 0 };
}

/** What the person is to do that lies ahead: a visit to make or to receive, a meeting to lead. */
export type Ahead = { kind: "visit" | "contact" | "chair"; id: string; title: string; on: string | null };
export type Trace = { place: string; effect: "delete" | "empty" | "stay"; rows: number };

/** One person, what would become of each row that names them, and what they were to do. One query. */
export async function traceOf(id: string) {
  if (!uuid.safeParse(id).success) notFound();
  const [row] = await read((tx) =>
    tx.execute<KnownPerson & { traces: Trace[]; ahead: Ahead[]; lastSecretary: boolean }>(sql`
      select p.id, p.name, p.title, m.name as municipality, e.address, p.deactivated_at as "deactivatedAt", p.erased_at as "erasedAt", p.example,
        app.last_secretary(p.id) as "lastSecretary", ${list(sql`select * from app.erasure_preview(p.id)`)} as traces,
        ${list(ahead)} as ahead
      from people p left join municipalities m on m.code = p.municipality_code left join emails e on e.person_id = p.id where p.id = ${id}`),
  );
  return row ?? notFound();
}

const ahead = sql`
  select case when x.person_id is null then 'contact' else 'visit' end as kind, v.id, m.name as title, app.visit_day(v)::text as on
    from visits v join municipalities m on m.code = v.municipality_code
      left join visit_ambassadors x on x.visit_id = v.id and x.person_id = p.id and x.declined_at is null and x.released_at is null
    where v.cancelled_at is null and coalesce(app.visit_day(v), 'infinity') >= app.today() and (x.person_id is not null or v.contact_address = e.address)
  union all select 'chair', t.id, t.title, (t.starts_at at time zone 'Europe/Copenhagen')::date::text from meetings t
    where t.chair_id = p.id and t.starts_at > now() and t.cancelled_at is null
  order by 4 nulls last, 3`;
