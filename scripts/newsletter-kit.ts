import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import postgres from "postgres";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from "vitest";
import { plant } from "@/db/cast";
import { cast } from "@/db/cast-keys";
import { throwaway } from "./database.mjs";

// A database of its own: a worker sends every issue that it finds.
let database: Awaited<ReturnType<typeof throwaway>>;
export let sql: postgres.Sql;
let sink: { url: string; server: SMTPServer };
let worker: ChildProcess | undefined;
type Got = { to: string; id: string; text: string; at: number };
export const received: Got[] = [];
const tried = new Map<string, number>();

const refusal = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });

/** Says "later" once to some, has never heard of others, and after it has taken their mail goes away from, hangs up on or is silent to others once. */
function startSink() {
  const first = (address: string) => {
    tried.set(address, (tried.get(address) ?? 0) + 1);
    return tried.get(address) === 1;
  };
  const sockets = new Map<number | undefined, Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo({ address }, _session, answer) {
      if (address.startsWith("gone")) return answer(refusal(550, "5.1.1 Nobody here"));
      if (address.startsWith("later") && first(address)) return answer(refusal(451, "4.7.1 Come again"));
      answer();
    },
    async onData(stream, { envelope, remotePort }, answer) {
      const source = await buffer(stream).catch(() => null); // a killed worker hangs up
      if (!source) return;
      const text = source.toString();
      const to = envelope.rcptTo[0]?.address ?? "";
      const id = /^Message-ID:\s*(\S+)/im.exec(text)?.[1] ?? "";
      if (/^<(newsletter|test)-/.test(id)) received.push({ to, id, text, at: performance.now() }); // the worker has other mails too
      if (to.startsWith("cut") && first(to)) return answer(refusal(421, "4.3.2 Going down"));
      if (to.startsWith("torn") && first(to)) return void sockets.get(remotePort)?.destroy();
      if (to.startsWith("mute") && first(to)) return;
      if (to.startsWith("spam")) return answer(refusal(554, "5.7.1 Spam"));
      answer();
    },
  });
  server.server.on("connection", (socket: Socket) => sockets.set(socket.remotePort, socket));
  server.on("error", () => {}); // a killed worker hangs up
  return new Promise<typeof sink>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () =>
      resolve({ server, url: `smtp://127.0.0.1:${(listening.address() as { port: number }).port}?socketTimeout=3000` }),
    );
  });
}

// A worker starts in a second or two, on a busy machine in twenty.
vi.setConfig({ testTimeout: 120_000 });

export const startWorker = (perSecond: number) => {
  const env = {
    ...database.env,
    SMTP_URL: sink.url,
    AUTH_URL: "http://localhost:3000",
    MAILS_PER_SECOND: `${perSecond}`,
  };
  worker = spawn(process.execPath, ["--import", "tsx", "lib/worker.ts"], { env, stdio: "ignore" });
};
export const kill = async () => {
  const ended = worker?.exitCode === null && once(worker, "exit");
  worker?.kill("SIGKILL");
  await ended;
  worker = undefined;
};

/** As if the time had passed after which a lost worker's recipients are taken by another. */
export const later = () =>
  sql.begin((tx) => [
    tx`update newsletter_deliveries set due_at = now() - interval '1 second' where sent_at is null and failed_at is null`,
    tx`update newsletters set worked_at = now() - interval '5 minutes'`,
    tx`select app.wake_newsletters()`,
  ]);

export const readers = async (addresses: string[], list = "public") => {
  await sql`with s as (insert into subscribers (address) select unnest(${addresses}::text[]) returning id),
    c as (insert into consents (subscriber_id, text_id, source, lists, proved_at) select id, app.consent_text(), 'form', array[${list}], now() from s)
    insert into subscriptions select id, ${list} from s`;
};

/** An issue of these blocks whose hour has come, or comes at a moment. */
export const issue = async (lists: string[], blocks: Record<string, unknown>[], at = new Date()) => {
  const [made] = await sql<{ id: string }[]>`insert into newsletters (title, slug, lists, created_by)
    values ('Efterår', gen_random_uuid()::text, ${lists}, ${cast.secretariat}) returning id`;
  for (const [place, block] of blocks.entries())
    await sql`insert into newsletter_blocks ${sql({ newsletter_id: made!.id, position: place + 1, ...block })}`;
  await sql`update newsletters set send_at = ${at} where id = ${made!.id}`;
  await sql`select app.wake_newsletters()`;
  return made!.id;
};
export const slugOf = async (id: string) =>
  (await sql<{ slug: string }[]>`select slug from newsletters where id = ${id}`)[0]?.slug;
export const text = { kind: "text", body: "Kære læser" };
export const finished = (id: string) =>
  vi.waitFor(
    async () => expect(await sql`select from newsletters where id = ${id} and finished_at is not null`).toHaveLength(1),
    { timeout: 90_000, interval: 100 },
  );

beforeAll(async () => {
  database = await throwaway();
  sql = postgres(database.env.DATABASE_OWNER_URL, { max: 1, onnotice() {} });
  await sql.begin((tx) => plant(tx));
  sink = await startSink();
}, 120_000);
beforeEach(async () => {
  received.length = 0;
  await sql`delete from subscribers`;
});
afterEach(kill);
afterAll(async () => {
  await sql.end();
  await new Promise<void>((done) => sink.server.close(done));
  await database.stop();
});
