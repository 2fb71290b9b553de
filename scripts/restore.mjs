// npm run restore <file> [-- --replace]: brings back the database and the files of a backup, or changes nothing.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { archivedTables, countRows, filesIn, fromCaller, migrationOf, tar, withFolder } from "./archive.mjs";
import { migrate } from "./database.mjs";
import { keepErased, listedErased, putFiles, removeOthers } from "./file-store.mjs";
import { finish, main } from "./processes.mjs";
import { Failure, step } from "./steps.mjs";

const { DATABASE_OWNER_URL } = process.env;
const replace = process.argv.includes("--replace");
const given = process.argv.slice(2).find((argument) => !argument.startsWith("--"));

async function check(sql, tables, manifest) {
  if ((await migrationOf(sql)) !== manifest.migration)
    throw new Failure(
      `The backup of ${manifest.moment} was made by another version of the portal: its tables are not those of this one.\n` +
        "Take the version that made it (git checkout), restore there, and then come back to this one: it migrates at start.",
    );
  const present = Object.entries(await countRows(sql, tables)).filter(([, count]) => count > 0);
  if (present.length > 0 && !replace)
    throw new Failure(
      `The database holds data already (${present.map(([name, count]) => `${name} ${count}`).join(", ")}).\n` +
        "To throw it away and put the backup in its place: npm run restore <file> -- --replace",
    );
}

// The owner is no superuser, so foreign keys cannot be put to sleep: they are taken off, and checked when put on again.
async function foreignKeys(sql) {
  const keys = await sql`
    select conrelid::regclass::text as on, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;
  for (const key of keys) await sql.unsafe(`alter table ${key.on} drop constraint ${key.name}`);
  return async () => {
    for (const key of keys) await sql.unsafe(`alter table ${key.on} add constraint ${key.name} ${key.definition}`);
  };
}

// As JSON, because a COPY that the server refuses never ends in postgres.js.
async function insert(sql, { name, columns }, text) {
  const lines = text.split("\n").filter(Boolean);
  for (let from = 0; from < lines.length; from += 1000)
    await sql.unsafe(
      `insert into ${name} (${columns}) overriding system value
        select ${columns} from jsonb_populate_recordset(null::${name}, $1::text::jsonb)`,
      [`[${lines.slice(from, from + 1000)}]`],
    );
}

/** Whoever was erased, by the hash of their id: what this database knows, and the list beside the stored files. */
async function erasedSoFar(sql) {
  const rows = await sql`select encode(person_hash, 'hex') as hash from erasures`;
  return [...new Set([...rows.map(({ hash }) => hash), ...(await listedErased())])];
}

/** A backup does not bring back who was erased after it was made. */
async function eraseAgain(sql, hashes) {
  const [{ done }] = await sql`
    select app.erase_again(array(select decode(h, 'hex') from unnest(${hashes}::text[]) h)) as done`;
  return done;
}

async function fill(sql, tables, { counts, sequences }, folder) {
  const own = tables.filter(({ name }) => name.startsWith("public."));
  const putBack = await foreignKeys(sql);
  for (const { name } of own) await sql.unsafe(`alter table ${name} disable trigger user`);
  await sql.unsafe(`truncate ${tables.map(({ name }) => name).join(", ")}`);
  for (const table of tables) await insert(sql, table, readFileSync(path.join(folder, "tables", table.name), "utf8"));
  for (const { name, value } of sequences) await sql`select setval(${name}::regclass, ${value}::bigint)`;
  for (const { name } of own) await sql.unsafe(`alter table ${name} enable trigger user`);
  await putBack();
  const loaded = await countRows(sql, tables);
  const wrong = Object.keys(counts).filter((name) => counts[name] !== loaded[name]);
  if (wrong.length > 0) throw new Failure(`Not all rows came in (${wrong.join(", ")}), so nothing was changed.`);
}

async function bringFiles(folder, { files }) {
  const names = filesIn(folder);
  if (names.length !== files) throw new Failure(`The backup should hold ${files} files and holds ${names.length}.`);
  await putFiles(folder, names);
  return names;
}

async function load(folder) {
  tar("-xzf", fromCaller(given), "-C", folder);
  const manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));
  const owner = postgres(DATABASE_OWNER_URL, { max: 1, onnotice: () => {} });
  let erasedAgain = 0;
  const change = async (sql) => {
    await sql`set local row_security = off`;
    await sql`set local lock_timeout = '15s'`;
    const tables = await archivedTables(sql);
    await check(sql, tables, manifest);
    const hashes = await erasedSoFar(sql);
    await fill(sql, tables, manifest, folder);
    erasedAgain = await eraseAgain(sql, hashes);
    const all = await sql`select encode(person_hash, 'hex') as hash from erasures order by 1`;
    const names = await bringFiles(path.join(folder, "files"), manifest);
    await keepErased(all.map(({ hash }) => hash));
    return names;
  };
  const names = await owner.begin(change).catch((error) => {
    throw error instanceof Failure ? error : new Failure(`${error.message}\nNothing was changed.`);
  });
  await owner.end();
  await removeOthers(names);
  return { ...manifest, erasedAgain };
}

await main(async () => {
  if (!given) throw new Failure("Name the backup: npm run restore <file>");
  if (!existsSync(fromCaller(given))) throw new Failure(`There is no file ${fromCaller(given)}.`);
  await step("Tables", () => migrate(process.env));
  const { moment, counts, files, erasedAgain } = await step("Restore", () => withFolder(load));
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(
    `As on ${moment}: ${Object.keys(counts).length} tables, ${rows} rows and ${files} files, counted and equal.`,
  );
  if (erasedAgain > 0) console.log(`${erasedAgain} people who were erased since then were erased again.`);
  await finish(0);
});
