import { createHmac, randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import postgres from "postgres";
import { ownHome, startServer, stopServer, superuser } from "./postgres.mjs";
import { atEnd, end, isEnding, launchNode, run } from "./processes.mjs";
import { keep, resolve } from "./settings.mjs";
import { Failure } from "./steps.mjs";

let held;
const inUse = "kulturmetropolen";
const password = (secret, login) => createHmac("sha256", secret).update(login).digest("base64url");

/** The owner's connection and those of the two logins that the migration makes with these passwords. */
export function connections(owner, secret) {
  const database = decodeURIComponent(new URL(owner).pathname.slice(1));
  const as = (login) => {
    const url = new URL(owner);
    url.username = encodeURIComponent(login);
    url.password = password(secret, login);
    return url.href;
  };
  return {
    DATABASE_OWNER_URL: owner,
    DATABASE_URL: as(`${database}_web`),
    DATABASE_WORKER_URL: as(`${database}_worker`),
  };
}

/** Makes the owner login and its empty database in a server of ours, and returns their connection. */
export async function createDatabase(home, port, secret) {
  const sql = superuser(home, port);
  const secretly = password(secret, "portal_owner");
  const [{ role, database }] = await sql`
    select exists (select from pg_roles where rolname = 'portal_owner') as role,
      exists (select from pg_database where datname = 'portal') as database`;
  await sql.unsafe(`${role ? "alter" : "create"} role portal_owner login createrole password '${secretly}'`);
  if (!database) await sql.unsafe("create database portal owner portal_owner");
  await sql.end();
  return `postgres://portal_owner:${secretly}@127.0.0.1:${port}/portal`;
}

// Whoever uses the server holds a connection with this name. The last one to leave stops the server, and
// a lost connection means that it died: it is started again.
async function hold(home, wanted) {
  const port = await startServer(home, wanted);
  const revive = () => {
    if (!isEnding()) held = hold(home, port);
    held.catch((error) => console.error(error.message));
  };
  const forever = { idle_timeout: null, max_lifetime: null, onclose: revive };
  const sql = superuser(home, port, { ...forever, connection: { application_name: `${inUse} ${process.pid}` } });
  await sql`select 1`;
  return { home, port, sql };
}

async function leave() {
  const { home, sql } = await held;
  const others = sql`select from pg_stat_activity
    where application_name like ${`${inUse} %`} and application_name <> current_setting('application_name')`;
  if ((await others.catch(() => [])).length === 0) stopServer(home);
  await sql.end({ timeout: 1 });
}

async function ownDatabase(env) {
  const wanted = env.DATABASE_PORT ? Number(env.DATABASE_PORT) : 0;
  held = hold(ownHome(), wanted);
  const { home, port } = await held;
  atEnd(leave);
  if (port !== wanted) keep({ DATABASE_PORT: port });
  return createDatabase(home, port, env.DATABASE_SECRET);
}

async function checkVersion(owner) {
  const sql = postgres(owner, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    const [{ version }] = await sql`select current_setting('server_version_num')::int as version`;
    if (version < 150000) throw new Failure("The database at DATABASE_URL is older than PostgreSQL 15. Upgrade it.");
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { host, pathname } = new URL(owner);
    throw new Failure(`The database ${host}${pathname} does not answer: ${error.message}. Check DATABASE_URL.`);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Sees to it that the database answers, the given one or our own; returns the settings with all connections. */
export async function openDatabase(env) {
  const given = env.DATABASE_OWNER_URL;
  if (given) await checkVersion(given);
  const urls = connections(given ?? (await ownDatabase(env)), env.DATABASE_SECRET);
  const all = { ...env, ...urls, ...pick(env, ["DATABASE_URL", "DATABASE_WORKER_URL"]) };
  keep(pick(all, Object.keys(urls)));
  return all;
}

const pick = (env, keys) => Object.fromEntries(keys.filter((key) => env[key]).map((key) => [key, env[key]]));

/** Brings the tables up to date. */
export const migrate = (env) =>
  run(
    ["--import", "tsx", "db/migrate.ts"],
    env,
    "The migration failed; nothing of it was kept. See the message above.",
  );

/** Fills in the ground data, and the demo when it is on; returns what it printed. */
export const seed = (env) =>
  run(["--import", "tsx", "db/seed/index.ts"], env, "The ground data could not be filled in. See the message above.");

/** A database of its own in a temporary folder, for tests: migrated and filled in, gone when this process is. */
export async function throwaway(settings = {}) {
  const guard = launchNode(["scripts/throwaway.mjs"], { stdio: ["ignore", "pipe", "inherit"], patience: 20_000 });
  const [line] = await Promise.race([once(guard.stdout, "data"), once(guard, "exit").then(() => [])]);
  if (!line) throw new Failure("The database for the tests did not start. See the message above.");
  const { owner, folder } = JSON.parse(line);
  const own = { AUTH_URL: "http://localhost:3000", FILES_DIR: `${folder}/files`, DEMO: "1", ...settings };
  const env = { ...process.env, ...resolve(own, {}), ...connections(owner, randomBytes(32)) };
  mkdirSync(env.FILES_DIR);
  const stop = () => end(guard);
  try {
    await migrate(env);
    await seed(env);
  } catch (error) {
    await stop();
    throw error;
  }
  return { env, folder, stop };
}
