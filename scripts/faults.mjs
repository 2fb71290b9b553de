// npm run test:faults: the database is killed five times and the worker twenty while people write and mails leave; nothing that was
// acknowledged may be lost, and nothing may be there twice. Then one of two web processes is stopped under load.
import { readdirSync, readFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { build, serve } from "./app.mjs";
import { badMailServer } from "./bad-mail-server.mjs";
import { throwaway } from "./database.mjs";
import { ready } from "./packages.mjs";
import { freePort } from "./ports.mjs";
import { startServer } from "./postgres.mjs";
import { finish, main } from "./processes.mjs";
import { Failure, step } from "./steps.mjs";

const distDir = ".next-test";
const casePath = "/secretariat/municipalities/175";
const [databaseKills, workerKills, mails, requests] = [5, 20, 100, 10_000];

const must = (holds, words) => {
  if (!holds) throw new Failure(words);
};

/** The processes of this portal's worker. */
const workers = ({ DATABASE_WORKER_URL }) =>
  readdirSync("/proc").filter((pid) => {
    try {
      const read = (name) => readFileSync(`/proc/${pid}/${name}`, "utf8");
      return (
        /^\d+$/.test(pid) && read("cmdline").includes("lib/worker.ts") && read("environ").includes(DATABASE_WORKER_URL)
      );
    } catch {
      return false; // gone meanwhile
    }
  });

const kill = (pid) => {
  try {
    process.kill(Number(pid), "SIGKILL");
  } catch {} // gone meanwhile
};

/** Writes a note on a case as a browser without JavaScript would, and says whether the page that came back shows it. */
async function writeNote({ env, fields, cookie }, body) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, body })) form.set(name, value);
  const url = env.AUTH_URL + casePath;
  const signal = AbortSignal.timeout(15_000);
  const answer = await fetch(url, {
    method: "POST",
    headers: { origin: env.AUTH_URL, cookie },
    body: form,
    signal,
  }).catch(() => {});
  const html = await answer?.text().catch(() => "");
  return answer?.status === 200 && html.includes(`: ${body}</p>`);
}

async function killed(portal) {
  const { env, folder, mailServer } = portal;
  const sql = postgres(env.DATABASE_OWNER_URL, { max: 2, onnotice() {}, connect_timeout: 30 });
  const port = Number(new URL(env.DATABASE_OWNER_URL).port);
  must(await writeNote(portal, "faults-first"), "A note could not be written even before anything was killed.");
  const written = new Map();
  let over = false;
  const people = Array.from({ length: 4 }, async (_, who) => {
    for (let n = 0; !over; n++) {
      const words = `faults-${who}-${n}`;
      written.set(words, await writeNote(portal, words));
      await sleep(50);
    }
  });
  await sql`select app.queue_mail('interest_received', 'person' || n || '@faults.example', '175', null, jsonb_build_object('name', 'Person ' || n))
    from generate_series(1, ${mails}::int) n`;
  for (let n = 0; n < workerKills; n++) {
    for (const pid of workers(env)) kill(pid);
    if (n % (workerKills / databaseKills) === 0) {
      kill(readFileSync(path.join(folder, "data/postmaster.pid"), "utf8").split("\n")[0]);
      await startServer(folder, port, ["fsync=off", "full_page_writes=off"]);
      const began = Date.now();
      while (!(await writeNote(portal, `back-${n}`)))
        must(Date.now() - began < 30_000, "The portal did not come back within half a minute.");
    }
    await sleep(2_500);
  }
  over = true;
  await Promise.all(people);
  // A job that a killed worker held is given to another when its time is up.
  const until = Date.now() + 240_000;
  for (let waiting = mails; waiting > 0; await sleep(1_000)) {
    [{ waiting }] =
      await sql`select count(*)::int as waiting from mails where address like '%@faults.example' and sent_at is null`;
    must(Date.now() < until, `${waiting} mails were not sent.`);
  }
  const kept = await sql`select body, count(*)::int as times from case_notes where body like 'faults-%' group by 1`;
  await sql.end();
  const times = new Map(kept.map((row) => [row.body, row.times]));
  const acknowledged = [...written].filter(([, done]) => done).map(([words]) => words);
  must(
    acknowledged.every((words) => times.get(words) === 1),
    "A note that was acknowledged is lost or there twice.",
  );
  must(
    [...times.values()].every((n) => n === 1),
    "A note is there twice.",
  );
  const ours = [...mailServer.taken.values()].filter(([address]) => address.endsWith("@faults.example"));
  const reached = new Set(ours.flat());
  must(
    ours.length === mails && reached.size === mails,
    `${reached.size} of ${mails} people got their mail, as ${ours.length} different ones.`,
  );
  const again = ours.filter((all) => all.length > 1).length;
  console.log(
    `  ${acknowledged.length} of ${written.size} notes acknowledged, each there once; ${mails} mails, ${again} of them more than once with the same Message-ID`,
  );
}

/** A proxy that asks two in turn, and for what only reads the other where one breaks off before it answers, as nginx does. */
async function proxyTo(ports) {
  let turn = 0;
  const ask = (asked, answer, [port, ...others]) => {
    const request = http.request(
      { port, host: "127.0.0.1", path: asked.url, headers: asked.headers, agent: false },
      (got) => {
        answer.writeHead(got.statusCode, got.headers);
        got.pipe(answer);
      },
    );
    request.on("error", (error) =>
      others.length > 0 && !answer.headersSent ? ask(asked, answer, others) : answer.destroy(error),
    );
    request.end();
  };
  const server = http.createServer((asked, answer) => ask(asked, answer, turn++ % 2 ? ports : ports.toReversed()));
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return server.address().port;
}

async function stopped({ env, app }) {
  const port = await freePort();
  const second = await serve({ env, distDir, host: "127.0.0.1", port });
  const proxy = await proxyTo([Number(new URL(env.AUTH_URL).port), port]);
  let [left, failed] = [requests, 0];
  const visitors = Array.from({ length: 20 }, async () => {
    while (left-- > 0) {
      const answer = await fetch(`http://127.0.0.1:${proxy}/api/health`).catch(() => undefined);
      await answer?.arrayBuffer();
      if (answer?.status !== 200) failed++;
      if (left === requests / 2) second.stop();
    }
  });
  await Promise.all(visitors);
  must(failed === 0, `${failed} of ${requests} requests failed when one of two web processes was stopped.`);
  await app.stop();
}

/** What counts as now is the database's: a note is written and stands at its true time, and a session holds. */
async function wrongClock(portal, hours) {
  const port = await freePort();
  const shift = `const True = Date; globalThis.Date = class extends True { static parse = True.parse; static UTC = True.UTC; constructor(...given) { given.length ? super(...given) : super(True.now() + ${hours} * 3600000); } static now() { return True.now() + ${hours} * 3600000; } };`;
  const NODE_OPTIONS = `--import data:text/javascript,${encodeURIComponent(shift)}`;
  const env = { ...portal.env, AUTH_URL: `http://localhost:${port}` };
  const app = await serve({ env: { ...env, NODE_OPTIONS }, distDir, host: "127.0.0.1", port }, () => {});
  const words = `clock-${hours}`;
  must(await writeNote({ ...portal, env }, words), "A session or a note did not hold.");
  const sql = postgres(env.DATABASE_OWNER_URL, { max: 1, onnotice() {} });
  const [note] =
    await sql`select abs(extract(epoch from now() - written_at)) < 60 as true from case_notes where body = ${words}`;
  await sql.end();
  must(note.true, "A note stands at the time of the wrong clock.");
  await app.stop();
}

await main(async () => {
  await ready();
  const mailServer = await badMailServer();
  const port = await freePort();
  process.env.MAIL_RETRY_SECONDS = "1";
  const { env, folder } = await step("Database", () =>
    throwaway({ AUTH_URL: `http://localhost:${port}`, SMTP_URL: mailServer.url }),
  );
  await step("Build", () => build(env, distDir));
  const app = await step("Web and worker", () => serve({ env, distDir, host: "127.0.0.1", port }, () => {}));
  Object.assign(process.env, env);
  (await import("tsx/esm/api")).register();
  const { cookiesOf, owner } = await import("../e2e/identities.ts");
  const { formWith } = await import("../e2e/kit.ts");
  const { request } = await import("@playwright/test");
  const sql = owner();
  const { secretariat: cookie } = await cookiesOf(sql);
  await sql.end();
  const context = await request.newContext({ extraHTTPHeaders: { cookie } });
  const { fields } = await formWith(context, casePath, 'id="note"');
  await context.dispose();
  const portal = { env, folder, mailServer, app, cookie, fields };
  await step(
    `Database killed ${databaseKills} times, worker ${workerKills} times, a mail server that fails in four ways`,
    () => killed(portal),
  );
  await step(`${requests} requests while one of two web processes is stopped`, () => stopped(portal));
  for (const hours of [1, -1])
    await step(`A web process whose clock is an hour ${hours > 0 ? "ahead" : "behind"}`, () =>
      wrongClock(portal, hours),
    );
  await finish(0);
});
