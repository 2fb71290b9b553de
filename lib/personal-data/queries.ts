import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { uuid } from "@/lib/input";
import { containing, list } from "@/lib/sql";
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
      select ${list(sql`select * from found order by name, id limit ${personPageSize} offset ${(page - 1) * personPageSize}`)} as people,
        (select count(*)::int from found) as total`),
  );
  return row ?? { people: [], total: 0 };
}

export type Trace = { place: string; effect: "delete" | "empty" | "stay"; rows: number };

/** One person, and what would become of each row that names them. One query. */
export async function traceOf(id: string) {
  if (!uuid.safeParse(id).success) notFound();
  const [row] = await read((tx) =>
    tx.execute<KnownPerson & { traces: Trace[]; lastSecretary: boolean }>(sql`
      select p.id, p.name, p.title, m.name as municipality, e.address, p.deactivated_at as "deactivatedAt", p.erased_at as "erasedAt", p.example,
        app.last_secretary(p.id) as "lastSecretary", ${list(sql`select * from app.erasure_preview(p.id)`)} as traces
      from people p left join municipalities m on m.code = p.municipality_code left join emails e on e.person_id = p.id where p.id = ${id}`),
  );
  return row ?? notFound();
}
