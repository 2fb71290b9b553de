import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { atEnd } from "./processes.mjs";
import { Failure } from "./steps.mjs";

/** The tables a backup holds: all of ours, and the jobs that are still to be done. */
export async function archivedTables(sql) {
  const tables = await sql`
    select format('%I.%I', n.nspname, c.relname) as name,
      string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where (n.nspname = 'public' and c.relkind = 'r') or c.oid = to_regclass('pgboss.job')
    group by n.nspname, c.relname order by 1`;
  return tables.map(({ name, columns }) => ({ name, columns, rows: rowsOf(name, columns) }));
}

const rowsOf = (name, columns) =>
  `select ${columns} from ${name} ${name === "pgboss.job" ? "where state < 'completed'" : ""}`;

/** How many rows each table has, by name. */
export async function countRows(sql, tables) {
  const counts = await sql.unsafe(
    tables
      .map(({ name, rows }) => `select '${name}' as name, count(*)::int as count from (${rows})`)
      .join(" union all "),
  );
  return Object.fromEntries(counts.map(({ name, count }) => [name, count]));
}

/** The last migration the database went through; rows fit only where it is the same. */
export async function migrationOf(sql) {
  const [{ present }] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as present`;
  if (!present) return "none";
  const [last] = await sql`select hash from drizzle.__drizzle_migrations order by created_at desc limit 1`;
  return last?.hash ?? "none";
}

/** The files in a folder and below, as paths relative to it. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

/** Lends a folder beside the stored files, where there is room and nobody else may look. */
export function withFolder(work) {
  const files = process.env.FILES_DIR;
  mkdirSync(files, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(`${files}-`);
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return work(folder);
}

/** Packs and unpacks with the system's tar, so that a backup can be opened without us. */
export function tar(...args) {
  const { status, stderr, error } = spawnSync("tar", args, { encoding: "utf8" });
  if (status !== 0) throw new Failure(`tar ${args.join(" ")}: ${error?.message ?? stderr}`);
}

/** A file that the one who calls npm names, from where they stand. */
export const fromCaller = (file) => path.resolve(process.env.INIT_CWD ?? "", file);
