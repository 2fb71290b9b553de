import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { AuditNarrowing } from "@/lib/audit/input";
import { containing, list } from "@/lib/sql";
import { read } from "@/lib/viewer";

export const auditPageSize = 50;
/** As many as a spreadsheet is still read with. */
const mostExported = 20_000;

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
export const auditPage = (narrowing: AuditNarrowing, page: number) =>
  find(narrowing, sql`limit ${auditPageSize} offset ${(page - 1) * auditPageSize}`);

/** The same for a file: all pages. */
export const auditExport = (narrowing: AuditNarrowing) => find(narrowing, sql`limit ${mostExported}`);

async function find(narrowing: AuditNarrowing, part: SQL) {
  const [row] = await read((tx) =>
    tx.execute<AuditPage>(sql`
      with found as not materialized (select * from audit_entries a where ${narrowed(narrowing)}),
      shown as materialized (select f.id, f.at, f.action, b.name as by, p.name as about, m.name as municipality, f.network, f.before, f.after
        from (select * from found order by at desc, id ${part}) f
        left join people b on b.id = f.person_id left join people p on p.id = f.about_person_id left join municipalities m on m.code = f.municipality_code)
      select ${list(sql`select * from shown order by at desc, id`)} as entries, (select count(*)::int from found) as total,
        coalesce((select jsonb_object_agg(p.id, p.name) from people p where p.id in
          (select v.value::uuid from shown s, unnest(array[s.before, s.after]) side, jsonb_each_text(side) v where v.value ~ ${uuidPattern})), '{}') as names`),
  );
  return row ?? { entries: [], total: 0, names: {} };
}

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
