import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { end, isEnding, launchNode, run } from "./processes.mjs";
import { Failure } from "./steps.mjs";

const sources = ["app", "components", "db", "lib", "messages", "public"];
const settings = ["next.config.ts", "postcss.config.mjs", "proxy.ts", "package-lock.json"];
const next = "node_modules/next/dist/bin/next";
const preloaded = (...names) => names.map((name) => `--import ${new URL(name, import.meta.url)}`).join(" ");

function sourcesHash() {
  const inside = sources
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name)));
  const hash = createHash("sha256");
  for (const file of [...inside, ...settings].sort())
    if (existsSync(file) && statSync(file).isFile() && !/\.test\.tsx?$/.test(file))
      hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** Builds the web process unless its sources are those of the last build. */
export async function build(env, distDir) {
  const note = path.join(distDir, "sources-hash");
  const hash = sourcesHash();
  if (existsSync(note) && readFileSync(note, "utf8") === hash) return;
  const advice = "The build failed. See the message above.";
  await run([next, "build"], { ...env, NODE_ENV: "production", NEXT_DIST_DIR: distDir }, advice);
  const standalone = path.join(distDir, "standalone");
  cpSync(path.join(distDir, "static"), path.join(standalone, distDir, "static"), { recursive: true });
  if (existsSync("public")) cpSync("public", path.join(standalone, "public"), { recursive: true });
  writeFileSync(note, hash);
}

// The connections of others are kept from a process.
const without = (env, ...keys) => Object.fromEntries(Object.entries(env).filter(([key]) => !keys.includes(key)));

/** Prints nothing until it is opened, so that a start stays readable; a failure shows what was held back. */
function heldLog(write) {
  const held = [];
  const log = { write: (chunk) => held.push(chunk), text: () => held.join("") };
  log.open = () => {
    log.write = write;
  };
  log.follow = ({ stdout, stderr }) => {
    for (const stream of [stdout, stderr]) stream.on("data", (chunk) => log.write(chunk));
  };
  return log;
}

function startWeb({ env, distDir, dev, host, port }) {
  const own = without(env, "DATABASE_OWNER_URL", "DATABASE_WORKER_URL", "DATABASE_SECRET");
  const args = dev ? [next, "dev", "-H", host, "-p", port] : [path.join(distDir, "standalone/server.js")];
  const preload = {
    NODE_OPTIONS: `${env.NODE_OPTIONS ?? ""} ${preloaded("client-address.mjs", ...(dev ? [] : ["observed.mjs"]))}`,
  };
  return launchNode(args, { env: { ...own, ...preload, NEXT_DIST_DIR: distDir, PORT: port, HOSTNAME: host } });
}

function keepWorker({ env, dev, host }, log) {
  const own = {
    ...without(env, "DATABASE_OWNER_URL", "DATABASE_SECRET"),
    NODE_ENV: dev ? "development" : "production",
    HOSTNAME: host,
    ...(dev ? {} : { NODE_OPTIONS: `${env.NODE_OPTIONS ?? ""} ${preloaded("log.mjs")}` }),
  };
  const args = dev ? ["node_modules/tsx/dist/cli.mjs", "watch", "lib/worker.ts"] : ["--import", "tsx", "lib/worker.ts"];
  let stopped = false;
  let child;
  const start = () => {
    if (stopped || isEnding()) return;
    child = launchNode(args, { env: own });
    log.follow(child);
    child.once("exit", (code, signal) => {
      if (!stopped && !isEnding()) log.write(`The worker ended (${signal ?? code}); it is started again.\n`);
      setTimeout(start, 1000);
    });
  };
  start();
  return () => {
    stopped = true;
    return end(child);
  };
}

async function untilHealthy({ host, port }, web, log) {
  const address = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const url = `http://${address.includes(":") ? `[${address}]` : address}:${port}/api/health`;
  let answer = "nothing";
  for (const until = Date.now() + 90_000; Date.now() < until; await sleep(100)) {
    if (web.exitCode !== null) throw new Failure(`${log.text()}\nThe web process ended. See the message above.`);
    const options = { signal: AbortSignal.timeout(30_000), headers: { connection: "close" } };
    const response = await fetch(url, options).catch(() => undefined);
    if (response?.ok) return;
    answer = (await response?.text()) ?? answer;
  }
  throw new Failure(`${log.text()}\n${url} answers ${answer} after 90 seconds. See the messages above.`);
}

/** Runs the web process and the worker, and returns when both are well. */
export async function serve(options, write = (chunk) => process.stdout.write(chunk)) {
  const log = heldLog(write);
  const web = startWeb(options);
  log.follow(web);
  const stopWorker = keepWorker(options, log);
  await untilHealthy(options, web, log);
  log.open();
  return { web, stop: () => Promise.all([end(web), stopWorker()]) };
}
