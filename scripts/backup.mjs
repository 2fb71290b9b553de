// npm run backup [file]: everything in the database and the stored files, as they were at one moment.
import { appendFileSync, chmodSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { archivedTables, countRows, fromCaller, migrationOf, tar, withFolder } from "./archive.mjs";
import { fetchFiles } from "./file-store.mjs";
import { finish, main } from "./processes.mjs";
import { data } from "./settings.mjs";
import { step } from "./steps.mjs";

const { DATABASE_OWNER_URL } = process.env;
const moment = new Date().toISOString();
const given = process.argv[2];
const file = given ? fromCaller(given) : data(`backups/${moment.slice(0, 19).replaceAll(":", "")}.tar.gz`);

async function copyTables(sql, folder) {
  await sql`set local row_security = off`; // A policy that hides rows from us must be an error, not a smaller backup.
  const tables = await archivedTables(sql);
  for (const { name, rows } of tables) {
    const file = path.join(folder, "tables", name);
    writeFileSync(file, "");
    const lines = sql.unsafe(`select to_jsonb(t)::text as line from (${rows}) t`);
    await lines.cursor(1000, (some) => appendFileSync(file, some.map(({ line }) => `${line}\n`).join("")));
  }
  const sequences = await sql`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as value
    from pg_sequences where schemaname = 'public' and last_value is not null`;
  return { migration: await migrationOf(sql), counts: await countRows(sql, tables), sequences };
}

async function write(folder) {
  mkdirSync(path.join(folder, "tables"));
  const owner = postgres(DATABASE_OWNER_URL, { max: 1, onnotice: () => {} });
  const contents = await owner.begin("isolation level repeatable read read only", (sql) => copyTables(sql, folder));
  await owner.end();
  const manifest = { moment, ...contents, files: await fetchFiles(path.join(folder, "files")) };
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(manifest, null, 2));
  mkdirSync(path.dirname(file), { recursive: true });
  tar("-chzf", `${file}.part`, "-C", folder, "manifest.json", "tables", "files");
  chmodSync(`${file}.part`, 0o600);
  renameSync(`${file}.part`, file);
  return manifest;
}

await main(async () => {
  const { counts, files } = await step("Backup", () => withFolder(write));
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(`${Object.keys(counts).length} tables, ${rows} rows and ${files} files are in ${file}`);
  await finish(0);
});
