// npm run test:recovery: a mishap empties a table; the database is brought back to the moment before it, from a copy and the archived
// log, and every table has the rows that it had then.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { archivedTables, countRows } from "./archive.mjs";
import { throwaway } from "./database.mjs";
import { ready } from "./packages.mjs";
import { give, startServer, stopServer, superuser } from "./postgres.mjs";
import { atEnd, finish, main } from "./processes.mjs";
import { Failure, step } from "./steps.mjs";

async function counted(url) {
  const sql = postgres(url, { max: 1, onnotice() {} });
  const counts = await countRows(sql, await archivedTables(sql));
  await sql.end();
  return counts;
}

/** Has the server keep its log in an archive, as `archive_command` of a real one does. */
async function archive(home, port, folder) {
  let sql = superuser(home, port);
  await sql.unsafe("alter system set archive_mode = on");
  await sql.unsafe(`alter system set archive_command = 'test ! -f ${folder}/%f && cp %p ${folder}/%f'`);
  await sql.end();
  stopServer(home);
  await startServer(home, port);
  sql = superuser(home, port);
  atEnd(() => sql.end());
  return sql;
}

/** A copy of the data of a server that goes on working, in a home of its own. */
async function copyOf(sql, home) {
  const copy = path.join(home, "copy");
  mkdirSync(copy);
  await sql`select pg_backup_start('copy', true)`;
  const left = /\/(postmaster\.(pid|opts)|pg_wal\/.+)$/;
  cpSync(path.join(home, "data"), path.join(copy, "data"), { recursive: true, filter: (file) => !left.test(file) });
  const [{ labelfile }] = await sql`select labelfile from pg_backup_stop()`;
  writeFileSync(path.join(copy, "data/backup_label"), labelfile);
  cpSync(path.join(home, "password"), path.join(copy, "password"));
  return copy;
}

/** Starts the copy, which reads the archived log up to the moment and is then a database as any other; returns its port. */
async function bringBack(copy, folder, moment) {
  const settings = {
    restore_command: `cp ${folder}/%f %p`,
    recovery_target_time: moment,
    recovery_target_action: "promote",
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  writeFileSync(path.join(copy, "data/postgresql.auto.conf"), lines.join(""));
  writeFileSync(path.join(copy, "data/recovery.signal"), "");
  give(copy);
  const port = await startServer(copy);
  atEnd(() => stopServer(copy, "immediate"));
  const sql = superuser(copy, port);
  for (let recovering = true; recovering; await sleep(100))
    [{ recovering }] = await sql`select pg_is_in_recovery() as recovering`;
  await sql.end();
  return port;
}

await main(async () => {
  await ready();
  const { env, folder: home } = await step("Database", () => throwaway());
  const url = new URL(env.DATABASE_OWNER_URL);
  const folder = path.join(home, "archive");
  mkdirSync(folder);
  give(folder);
  const sql = await step("Log archived", () => archive(home, Number(url.port), folder));
  const copy = await step("Copy of the running database", () => copyOf(sql, home));
  const owner = postgres(url.href, { max: 1, onnotice() {} });
  await owner`insert into settings (key, value) values ('contact_phone', 'after the copy') on conflict (key) do update set value = excluded.value`;
  const before = await counted(url.href);
  const [{ moment }] = await sql`select clock_timestamp()::text as moment`;
  await owner`truncate audit_entries`;
  await owner.end();
  const lost = await counted(url.href);
  await sql`select pg_switch_wal()`;
  stopServer(home);
  url.port = await step(`Back to ${moment}`, () => bringBack(copy, folder, moment));
  const after = await counted(url.href);
  const back = postgres(url.href, { max: 1, onnotice() {} });
  const [phone] = await back`select value from settings where key = 'contact_phone'`;
  await back.end();
  rmSync(copy, { recursive: true, force: true });
  if (JSON.stringify(lost) === JSON.stringify(before)) throw new Failure("The mishap did nothing.");
  if (phone.value !== "after the copy") throw new Failure("What was written after the copy is lost.");
  if (JSON.stringify(after) !== JSON.stringify(before))
    throw new Failure("A table has other rows than before the mishap.");
  console.log(`  ${Object.keys(before).length} tables have the rows that they had a moment before the mishap.`);
  await finish(0);
});
