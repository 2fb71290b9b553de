import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import postgres from "postgres";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { plant } from "@/db/cast";
import { cast, towns } from "@/db/cast-keys";
import { stories } from "@/db/cast-results";
import { throwaway } from "../../scripts/database.mjs";

// A database of its own: a worker sends every issue that it finds.
let database: Awaited<ReturnType<typeof throwaway>>;
let sql: postgres.Sql;
let sink: { url: string; server: SMTPServer };
let worker: ChildProcess | undefined;
type Got = { to: string; id: string; text: string };
const received: Got[] = [];
const tried = new Map<string, number>();

const refusal = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });

/** Says "later" once to some, has never heard of others, and hangs up on the third sort after it has taken their mail. */
function startSink() {
  const first = (address: string) => {
    tried.set(address, (tried.get(address) ?? 0) + 1);
    return tried.get(address) === 1;
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo({ address }, _session, answer) {
      if (address.startsWith("gone")) return answer(refusal(550, "5.1.1 Nobody here"));
      if (address.startsWith("later") && first(address)) return answer(refusal(451, "4.7.1 Come again"));
      answer();
    },
    async onData(stream, { envelope }, answer) {
      let text = "";
      for await (const chunk of stream) text += chunk;
      const to = envelope.rcptTo[0]?.address ?? "";
      const id = /^Message-ID:\s*(\S+)/im.exec(text)?.[1] ?? "";
      if (id.startsWith("<newsletter-")) received.push({ to, id, text }); // the worker has other mails too
      if (to.startsWith("cut") && first(to)) return answer(refusal(421, "4.3.2 Going down"));
      answer();
    },
  });
  server.on("error", () => {}); // a killed worker hangs up
  return new Promise<typeof sink>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () =>
      resolve({ server, url: `smtp://127.0.0.1:${(listening.address() as { port: number }).port}` }),
    );
  });
}

// A worker starts in a second or two, on a busy machine in twenty.
vi.setConfig({ testTimeout: 120_000 });

const startWorker = (perSecond: number) => {
  const env = {
    ...database.env,
    SMTP_URL: sink.url,
    AUTH_URL: "http://localhost:3000",
    MAILS_PER_SECOND: `${perSecond}`,
  };
  worker = spawn(process.execPath, ["--import", "tsx", "lib/worker.ts"], { env, stdio: "ignore" });
};
const kill = async () => {
  const ended = worker && once(worker, "exit");
  worker?.kill("SIGKILL");
  await ended;
  worker = undefined;
};

/** As if the time had passed after which a lost worker's recipients are taken by another. */
const later = () =>
  sql.begin((tx) => [
    tx`update newsletter_deliveries set due_at = now() - interval '1 second' where sent_at is null and failed_at is null`,
    tx`update newsletters set worked_at = now() - interval '5 minutes'`,
    tx`select app.wake_newsletters()`,
  ]);

const readers = async (addresses: string[], list = "public") => {
  await sql`with s as (insert into subscribers (address) select unnest(${addresses}::text[]) returning id),
    c as (insert into consents (subscriber_id, text_id, source, lists, proved_at) select id, app.consent_text(), 'form', array[${list}], now() from s)
    insert into subscriptions select id, ${list} from s`;
};

/** An issue of these blocks whose hour has come. */
const issue = async (lists: string[], blocks: Record<string, unknown>[]) => {
  const [made] = await sql<{ id: string }[]>`insert into newsletters (title, slug, lists, created_by)
    values ('Efterår', gen_random_uuid()::text, ${lists}, ${cast.secretariat}) returning id`;
  for (const [at, block] of blocks.entries())
    await sql`insert into newsletter_blocks ${sql({ newsletter_id: made!.id, position: at + 1, ...block })}`;
  await sql`update newsletters set send_at = now() where id = ${made!.id}`;
  await sql`select app.wake_newsletters()`;
  return made!.id;
};
const text = { kind: "text", body: "Kære læser" };
const finished = (id: string) =>
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

test("a worker that is killed in the middle is followed by one that misses nobody, and nobody has two mails", async () => {
  const addresses = Array.from({ length: 600 }, (_, n) => `reader${n}@sink.example`);
  await readers(addresses);
  startWorker(150);
  const id = await issue(["public"], [text]);
  await vi.waitFor(() => expect(received.length).toBeGreaterThan(200), { timeout: 60_000, interval: 20 });
  await kill();
  const before = received.length;
  expect(before).toBeLessThan(600);
  await later();
  startWorker(1000);
  await finished(id);
  expect(new Set(received.map(({ to }) => to)).size).toBe(600);
  expect(new Set(received.map((mail) => mail.id)).size).toBe(600); // sent again, it is the same mail to whoever gets it
  expect(received.length - 600).toBeLessThan(20); // those on their way when it was killed
  expect(await sql`select from newsletter_deliveries where newsletter_id = ${id} and sent_at is not null`).toHaveLength(
    600,
  );
});

test("who is asked to come later comes again with the same mail, and who does not exist gets no more", async () => {
  await readers(["plain@sink.example", "later@sink.example", "cut@sink.example", "gone@sink.example"]);
  startWorker(1000);
  const id = await issue(["public"], [text]);
  await vi.waitFor(
    async () =>
      expect(
        await sql`select from newsletter_deliveries where newsletter_id = ${id} and (sent_at is not null or error is not null)`,
      ).toHaveLength(4),
    { timeout: 60_000, interval: 100 },
  );
  await later();
  await finished(id);
  const got = (name: string) => received.filter(({ to }) => to.startsWith(name));
  expect([got("plain").length, got("later").length, got("cut").length, got("gone").length]).toEqual([1, 1, 2, 0]);
  expect(got("cut")[0]?.id).toBe(got("cut")[1]?.id);
  const [gone] =
    await sql`select stopped_at is not null as stopped, stopped_why from subscribers where address like 'gone%'`;
  expect(gone).toMatchObject({ stopped: true, stopped_why: expect.stringContaining("5.1.1") });
  for (const line of ["List-Unsubscribe: <http", "List-Unsubscribe-Post: List-Unsubscribe=One-Click"])
    expect(got("plain")[0]?.text.replaceAll(/\r\n\s+/g, " ")).toContain(line);
});

test("each reads the issue with their own eyes: what somebody may not read is not in their mail", async () => {
  const all = await sql<
    { id: string; title: string; told_codes: string[]; published_at: Date | null }[]
  >`select * from stories
    where id in ${sql(Object.values(stories))} and sent_at is not null`;
  const open = all.find(({ published_at }) => published_at !== null);
  const hidden = all.find((one) => one.published_at === null && one.told_codes.includes(towns.home));
  await sql`update stories set title = 'OPENSTORY' where id = ${open!.id}`;
  await sql`update stories set title = 'HIDDENSTORY' where id = ${hidden!.id}`;
  const blocks = [open, hidden].map((one) => ({ kind: "story", subject_id: one!.id }));
  await readers(["stranger@sink.example", "kmp@stage.example", "guest@stage.example", "deactivated@stage.example"]);
  startWorker(1000);
  await finished(await issue(["public"], blocks));
  const mail = (to: string) => received.find((one) => one.to === to)?.text ?? "";
  for (const { to } of received) expect(mail(to)).toContain("OPENSTORY");
  expect(received).toHaveLength(4);
  expect(mail("kmp@stage.example")).toContain("HIDDENSTORY");
  for (const other of ["stranger@sink.example", "guest@stage.example", "deactivated@stage.example"])
    expect(mail(other)).not.toContain("HIDDENSTORY");
});

test("what happens in their municipality is each reader's own, and who has none there gets no empty mail", async () => {
  await sql`update stories set title = 'HOMESTORY', told_codes = ${[towns.home]} where id = ${stories.published}`;
  await readers(["here@sink.example"], towns.home);
  await readers(["elsewhere@sink.example"], towns.lapsed);
  await readers(["nowhere@sink.example"]);
  startWorker(1000);
  const id = await issue(["public", towns.home, towns.lapsed], [{ kind: "home" }]);
  await finished(id);
  expect(received.map(({ to }) => to)).toEqual(["here@sink.example"]);
  expect(received[0]?.text).toContain("HOMESTORY");
  const [empty] =
    await sql`select count(*)::int as it from newsletter_deliveries where newsletter_id = ${id} and error like 'Nothing in it%'`;
  expect(empty?.it).toBe(2);
});
