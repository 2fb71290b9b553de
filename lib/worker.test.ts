import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import postgres from "postgres";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { throwaway } from "../scripts/database.mjs";

// A database of its own: a worker takes every mail that it finds.
let database: Awaited<ReturnType<typeof throwaway>>;
let sql: postgres.Sql;
let mail: { url: string; server: SMTPServer };
let worker: ChildProcess;
const received: string[] = [];
const refusals: Record<string, number> = {};
let hold = Promise.resolve();

function startMailServer() {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo({ address }, _session, answer) {
      const responseCode = refusals[address];
      answer(responseCode ? Object.assign(new Error("Not now"), { responseCode }) : undefined);
    },
    async onData(stream, { envelope }, answer) {
      let text = `${envelope.rcptTo.map(({ address }) => address)}\n`;
      for await (const chunk of stream) text += chunk;
      await hold;
      received.push(text);
      answer();
    },
  });
  return new Promise<typeof mail>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      resolve({ server, url: `smtp://127.0.0.1:${(listening.address() as { port: number }).port}` });
    });
  });
}

// A worker starts in a second or two, on a busy machine in twenty.
vi.setConfig({ testTimeout: 120_000 });

const startWorker = () => {
  const env = { ...database.env, SMTP_URL: mail.url, AUTH_URL: "http://localhost:3000" };
  worker = spawn(process.execPath, ["--import", "tsx", "lib/worker.ts"], { env, stdio: "ignore" });
};
const stopWorker = async () => {
  const ended = once(worker, "exit");
  worker.kill("SIGTERM");
  return (await ended)[0];
};

const queue = async (address: string) => {
  await sql`select app.queue_mail('access_opened', ${address}, '240', null, '{}', 'da')`;
  const [row] = await sql`select id from mails where address = ${address}`;
  return String(row?.id);
};
const state = async (id: string) =>
  (
    await sql`select attempts, sent_at is not null as sent, failed_at is not null as failed, error from mails where id = ${id}`
  )[0];
const settled = (id: string, expected: object) =>
  vi.waitFor(async () => expect(await state(id)).toMatchObject(expected), { timeout: 45_000, interval: 100 });
const mailsTo = (address: string) => received.filter((text) => text.startsWith(`${address}\n`));

beforeAll(async () => {
  database = await throwaway();
  sql = postgres(database.env.DATABASE_OWNER_URL, { max: 1, onnotice() {} });
  await sql`update pgboss.queue set retry_delay = 1, retry_backoff = false`;
  mail = await startMailServer();
}, 120_000);
afterAll(async () => {
  await sql.end();
  await new Promise<void>((done) => mail.server.close(done));
  await database.stop();
});
afterEach(() => worker.exitCode ?? stopWorker());

test("a mail waits for the worker and leaves once, in one plain envelope", async () => {
  const address = "waits@egedal.example";
  const id = await queue(address);
  expect(await state(id)).toMatchObject({ attempts: 0, sent: false });
  startWorker();
  await settled(id, { attempts: 1, sent: true, failed: false });
  await sql`select app.enqueue('mail', jsonb_build_object('id', ${id}::uuid))`;
  const later = await queue("later@egedal.example");
  await settled(later, { sent: true });
  const [text = "", ...more] = mailsTo(address);
  expect(more).toEqual([]);
  for (const line of [
    `Message-ID: <mail-${id}@localhost>`,
    "Auto-Submitted: auto-generated",
    `To: ${address}`,
    "text/plain",
    "text/html",
  ])
    expect(text).toContain(line);
  expect(text).toContain("From: Kulturmetropolen <noreply@localhost>");
});

test("a refusal for now is tried again, a refusal for good is not, and both are told", async () => {
  refusals["never@egedal.example"] = 550;
  refusals["busy@egedal.example"] = 451;
  refusals["always-busy@egedal.example"] = 451;
  const [never, busy, always] = [
    await queue("never@egedal.example"),
    await queue("busy@egedal.example"),
    await queue("always-busy@egedal.example"),
  ];
  startWorker();
  await settled(never, { attempts: 1, sent: false, failed: true, error: expect.stringContaining("Not now") });
  await settled(busy, { sent: false, failed: false, error: expect.stringContaining("Not now") });
  delete refusals["busy@egedal.example"];
  await settled(busy, { sent: true, failed: false, error: null });
  await settled(always, { attempts: 5, sent: false, failed: true });
});

test("told to end, it finishes the mail under way", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  hold = promise;
  startWorker();
  const id = await queue("under-way@egedal.example");
  await vi.waitFor(
    async () => expect(await sql`select from pgboss.job where state = 'active' and name = 'mail'`).toHaveLength(1),
    45_000,
  );
  const code = stopWorker();
  resolve();
  expect(await code).toBe(0);
  expect(await state(id)).toMatchObject({ attempts: 1, sent: true });
  expect(mailsTo("under-way@egedal.example")).toHaveLength(1);
});

test("it goes on when its connections are cut", async () => {
  startWorker();
  await settled(await queue("before@egedal.example"), { sent: true });
  const same = postgres(database.env.DATABASE_WORKER_URL, { max: 1, onnotice() {} });
  await same`select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()`;
  await same.end();
  await settled(await queue("after@egedal.example"), { sent: true });
  await vi.waitFor(async () => expect((await sql`select app.worker_alive() as alive`)[0]?.alive).toBe(true), 45_000);
});
