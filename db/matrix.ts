import type { Viewer } from ".";
import { cast, towns } from "./cast-keys";
import { playing, type Tx } from "./rehearsal";

/** Who asks in the matrices: a stranger, and everybody of the cast. */
export const identities = ["anonymous", ...Object.keys(cast)];

/** The lines of a matrix, each a table and its cells; the head names who asks. */
export function linesOf(matrix: string) {
  const [head = [], ...lines] = matrix
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  return { head, lines };
}

/** One line for each cell, so that a difference names itself. */
export const inWords = (lines: string[][], verb: string) =>
  lines.flatMap(([table, ...cells]) => identities.map((identity, n) => `${identity} ${verb} ${table}: ${cells[n]}`));

/** Session hashes and sealed secrets may not be read, so neither may the system column that tells what this transaction wrote. */
export const planted = (table: string) =>
  table === "sessions"
    ? `person_id in ('${Object.values(cast).join("','")}')`
    : table === "oidc_providers"
      ? `municipality_code = '${towns.home}'`
      : "xmin = pg_current_xact_id()::xid";

export const viewerOf = (identity: string): Viewer =>
  identity === "anonymous" ? null : { id: cast[identity as keyof typeof cast] };

const count = async (tx: Tx, identity: string, query: string) => {
  const [row] = await playing(tx, viewerOf(identity), (as) => as.unsafe<{ n: number }[]>(query)).catch((error) => {
    if (error.code === "42501") return [];
    throw error;
  });
  return row?.n;
};

const inAll = async (tx: Tx, table: string) =>
  (await tx.unsafe<{ n: number }[]>(`select count(*)::int as n from ${table} where ${planted(table)}`))[0]!.n;

/** How many of a table's planted rows each sees: a number, "all", none (·), or the table may not even be asked (−). */
export async function seen(tx: Tx, table: string) {
  const total = await inAll(tx, table);
  const cells = [];
  for (const identity of identities) {
    const n = await count(tx, identity, `select count(*)::int as n from ${table} where ${planted(table)}`);
    cells.push(n === undefined ? "−" : n === 0 ? "·" : n === total ? "all" : String(n));
  }
  return [table, ...cells];
}

const verbs = ["INSERT", "UPDATE", "DELETE"];

/**
 * How many of a table's planted rows each might have written, changed and removed, as `written/changed/removed`; none of them: ·.
 * What the policies say is asked of a copy of all rows, so that it does not matter which of them the viewer sees.
 */
export async function writable(tx: Tx, table: string) {
  const total = await inAll(tx, table);
  const rules = await tx<{ cmd: string; role: string; rule: string | null }[]>`
    select cmd, roles[1]::text as role, coalesce(with_check, qual) as rule from pg_policies where schemaname = 'public' and tablename = ${table} and cmd <> 'SELECT'`;
  const able = (role: string, verb: string) =>
    verb === "DELETE"
      ? `has_table_privilege('${role}', '${table}', 'DELETE')`
      : `has_any_column_privilege('${role}', '${table}', '${verb}')`;
  await tx.unsafe(`create temp table copied on commit drop as select * from ${table} where ${planted(table)}`);
  await tx.unsafe("grant select on copied to app_user, app_anon");
  const cells = [];
  for (const identity of identities) {
    const role = identity === "anonymous" ? "app_anon" : "app_user";
    const own = rules.filter((one) => one.role === role);
    const counts = verbs.map((verb) => {
      const rule = own.find(({ cmd }) => cmd === verb)?.rule ?? "false";
      return `count(*) filter (where ${able(role, verb)} and (${rule}))::int`;
    });
    const query = `select concat_ws('/', ${counts.join(", ")}) as n from copied as ${table}`;
    const [row] = await playing(tx, viewerOf(identity), (as) => as.unsafe<{ n: string }[]>(query));
    const words = row!.n.split("/").map((n) => (n === "0" ? "·" : Number(n) === total ? "all" : n));
    cells.push(words.every((word) => word === "·") ? "·" : words.join("/"));
  }
  await tx.unsafe("drop table copied");
  return [table, ...cells];
}
