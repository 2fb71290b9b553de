import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { readAs } from "@/db";
import type { AuditNarrowing } from "@/lib/audit/input";
import { containing, list, onPage } from "@/lib/sql";
import { read, type Viewer } from "@/lib/viewer";

export const auditPageSize = 50;
/** So many are read at once for a file. */
const handful = 2_000;

export type AuditEntry = {
  id: string;
  at: string;
  action: string;
  by: string | null;
  about: string | null;
  municipality: string | null;
  network: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

export type AuditPage = { entries: AuditEntry[]; total: number; names: Record<string, string> };

/** One page of the log, the newest first, with the names of the people whose keys stand in it. One query. */
export async function auditPage(narrowing: AuditNarrowing, page: number) {
  const part = sql`order by at desc, id desc ${onPage(page, auditPageSize)}`;
  const [row] = await read((tx) =>
    tx.execute<AuditPage>(sql`
      with found as not materialized (select * from audit_entries a where ${narrowed(narrowing)}),
      shown as materialized (${told(sql`select * from found ${part}`)})
      select ${list(sql`select * from shown order by at desc, id desc`)} as entries, (select count(*)::int from found) as total,
        coalesce((select jsonb_object_agg(p.id, p.name) from people p where p.id in
          (select v.value::uuid from shown s, unnest(array[s.before, s.after]) side, jsonb_each_text(side) v where v.value ~ ${uuidPattern})), '{}') as names`),
  );
  return row ?? { entries: [], total: 0, names: {} };
}

/** All pages for a file, a handful at a time, so that a long log is never held at once. It outlives the request's own words: the viewer is given. */
export async function* auditEntries(viewer: Viewer, narrowing: AuditNarrowing) {
  for (let last: AuditEntry | undefined; ; ) {
    const before = last ? sql`(a.at, a.id) < (${last.at}::timestamptz, ${last.id}::uuid)` : sql`true`;
    const part = sql`select * from audit_entries a where ${narrowed(narrowing)} and ${before} order by at desc, id desc ${onPage(1, handful)}`;
    const [row] = await readAs(viewer, (tx) =>
      tx.execute<{ entries: AuditEntry[] }>(
        sql`select ${list(sql`select * from (${told(part)}) t order by at desc, id desc`)} as entries`,
      ),
    );
    yield* row?.entries ?? [];
    last = row?.entries[handful - 1];
    if (!last) return;
  }
}

const told = (entries: SQL) => sql`
  select f.id, f.at, f.action, b.name as by, p.name as about, m.name as municipality, f.network, f.before, f.after from (${entries}) f
    left join people b on b.id = f.person_id left join people p on p.id = f.about_person_id left join municipalities m on m.code = f.municipality_code`;

const uuidPattern = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

/** Without a first day it is the last ninety days: a log grows for years. */
function narrowed({ table, who, from, until, q }: AuditNarrowing) {
  const copenhagen = (on: string, after = 0) =>
    sql`((${on}::date + ${after}::int)::timestamp at time zone 'Europe/Copenhagen')`;
  const people = sql`(select id from people where name ilike ${containing(who)})`;
  const conditions = [
    from ? sql`a.at >= ${copenhagen(from)}` : sql`a.at >= now() - interval '90 days'`,
    until && sql`a.at < ${copenhagen(until, 1)}`,
    table && sql`split_part(a.action, '.', 1) = ${table}`,
    who && sql`(a.person_id in ${people} or a.about_person_id in ${people})`,
    q &&
      sql`(a.before::text ilike ${containing(q)} or a.after::text ilike ${containing(q)} or a.network = ${q}
      or a.municipality_code in (select code from municipalities where name ilike ${containing(q)}))`,
  ];
  return sql.join(
    conditions.filter((one): one is SQL => Boolean(one)),
    sql` and `,
  );
}
