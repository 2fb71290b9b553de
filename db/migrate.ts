import { readdirSync, readFileSync } from "node:fs";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { PgBoss } from "pg-boss";
import postgres from "postgres";
import { fileStore } from "./files";
import { queues } from "./queues";

const here = import.meta.dirname;
const read = (name: string) => readFileSync(`${here}/${name}`, "utf8");

/** A login and its password, as a connection string names them. */
const login = (url: string | undefined) => {
  if (!url) throw new Error("DATABASE_OWNER_URL, DATABASE_URL and DATABASE_WORKER_URL must be set");
  const { username, password } = new URL(url);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
};

const quote = (word: string) => `"${word.replaceAll('"', '""')}"`;
const literal = (word: string) => `'${word.replaceAll("'", "''")}'`;

/** The faces of a viewer can only be worn inside a transaction; the web login owns nothing and inherits nothing. */
async function makeRoles(owner: postgres.Sql) {
  const web = login(process.env.DATABASE_URL);
  const worker = login(process.env.DATABASE_WORKER_URL);
  const known = new Set((await owner<{ rolname: string }[]>`select rolname from pg_roles`).map((role) => role.rolname));
  for (const face of ["app_user", "app_anon", "app_worker"])
    if (!known.has(face)) await owner.unsafe(`create role ${face} nologin`);
  for (const { name, password } of [web, worker])
    await owner.unsafe(
      `${known.has(name) ? "alter" : "create"} role ${quote(name)} login noinherit password ${literal(password)}`,
    );
  // The worker writes a newsletter under the eyes of each of its readers.
  await owner.unsafe(
    `grant app_user, app_anon to ${quote(web.name)}, ${quote(worker.name)}; grant app_worker to ${quote(worker.name)}`,
  );
  for (const limit of ["statement_timeout = '8s'", "lock_timeout = '4s'", "idle_in_transaction_session_timeout = '8s'"])
    await owner.unsafe(`alter role ${quote(web.name)} set ${limit}`);
  return worker.name;
}

/** They use each other, so their bodies can be checked only when all are there. */
async function defineFunctions(owner: postgres.Sql, files: string[], check: "on" | "off") {
  await owner.unsafe(`set check_function_bodies = ${check}`);
  for (const file of files) await owner.unsafe(read(`functions/${file}`));
}

/** Tables of the job queue; the worker uses them and may not change them. */
async function makeQueues(owner: postgres.Sql, worker: string) {
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_OWNER_URL ?? "",
    supervise: false,
    schedule: false,
  });
  await boss.start();
  for (const [name, options] of Object.entries(queues)) {
    if (await boss.getQueue(name)) await boss.updateQueue(name, options);
    else await boss.createQueue(name, options);
  }
  await boss.stop({ graceful: false });
  await owner.unsafe(`grant usage on schema pgboss to ${quote(worker)};
    grant select, insert, update, delete on all tables in schema pgboss to ${quote(worker)};
    grant execute on all functions in schema pgboss to ${quote(worker)}`);
}

await (await fileStore()).check?.(); // told before anybody sends a file
const owner = postgres(process.env.DATABASE_OWNER_URL ?? "", { max: 1, onnotice() {} });
await owner`select pg_advisory_lock(7041)`;
const worker = await makeRoles(owner);
await owner.unsafe("create schema if not exists app");
const functions = readdirSync(`${here}/functions`).sort();
const words = functions.filter((file) => file.startsWith("1-"));
await defineFunctions(owner, words, "off"); // the words that the tables' policies use
await migrate(drizzle(owner), { migrationsFolder: `${here}/migrations` });
await makeQueues(owner, worker);
await defineFunctions(owner, functions, "off");
await defineFunctions(owner, functions, "on");
await owner.unsafe(read("triggers.sql"));
await owner.unsafe(read("rights.sql"));
await owner.end();
