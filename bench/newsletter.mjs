// npm run bench:newsletter [how many]: an issue to 100,000 readers by way of a local mail server, its worker killed three times.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import postgres from "postgres";
import { throwaway } from "../scripts/database.mjs";
import { ready } from "../scripts/packages.mjs";
import { end, finish, launchNode, main } from "../scripts/processes.mjs";
import { step } from "../scripts/steps.mjs";

const readers = Number(process.argv[2] ?? 100_000);
const wanted = 200;
const mostMegabytes = 400;
const kills = [0.2, 0.5, 0.8];

/** How many mails each reader was sent. */
const received = new Map();
let mails = 0;
let lastMail = 0;

/** The least that is a mail server: takes everything at once and keeps nothing but whom it was for. */
function converse(socket) {
  let [text, data, to] = ["", false, ""];
  const say = (answer) => socket.writable && socket.write(`${answer}\r\n`);
  const take = (line) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "RCPT") to = /<(.*)>/.exec(line)[1];
    data = verb === "DATA";
    say(data ? "354 go on" : verb === "QUIT" ? "221 bye" : "250 ok");
  };
  const end = (body) => {
    data = false;
    if (body.includes("<newsletter-")) {
      received.set(to, (received.get(to) ?? 0) + 1);
      mails++;
      lastMail = performance.now();
    }
    say("250 taken");
  };
  socket.setEncoding("latin1").on("error", () => {});
  socket.on("data", (chunk) => {
    text += chunk;
    for (;;) {
      const stop = data ? "\r\n.\r\n" : "\r\n";
      const at = text.indexOf(stop);
      if (at < 0) return;
      const part = text.slice(0, at);
      text = text.slice(at + stop.length);
      if (data) end(part);
      else take(part);
    }
  });
  say("220 sink");
}

/** Confirmed readers, of whom every hundredth also follows one of ten municipalities, and an issue whose hour has come. */
async function plant(sql) {
  await sql`with s as (insert into subscribers (address) select 'reader' || n || '@sink.example' from generate_series(1, ${readers}::int) n returning id, address),
    c as (insert into consents (subscriber_id, text_id, source, lists, proved_at) select id, app.consent_text(), 'form', '{public}', now() from s),
    m as (select code, row_number() over (order by code) - 1 as n from municipalities limit 10),
    h as (insert into subscriptions select s.id, m.code from s join m on m.n = length(s.address) % 10 where s.address like '%00@%')
    insert into subscriptions select id, 'public' from s`;
  const [{ id }] = await sql`insert into newsletters (title, slug, lists, created_by)
    select 'Efterår', 'bench', '{public}', (select person_id from newsletter_senders limit 1) returning id`;
  await sql`insert into newsletter_blocks (newsletter_id, position, kind, body) values
    (${id}, 1, 'text', 'Kære læser, her er **nyt**. [Læs mere](https://example.org/)'), (${id}, 2, 'home', '')`;
  await sql`insert into newsletter_blocks (newsletter_id, position, kind, subject_id)
    select ${id}, 2 + row_number() over (), 'story', id from (select id from stories where published_at is not null limit 3) s`;
  await sql`vacuum analyze`.simple();
  await sql`update newsletters set send_at = now() where id = ${id}`;
  return id;
}

const peakOf = ({ pid }) => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

async function sendAll(sql, id, env) {
  const open = new Set();
  let [peak, seconds, sent] = [0, 0, 0];
  for (const share of [...kills, undefined]) {
    await sql`update newsletter_deliveries set due_at = now() where newsletter_id = ${id} and sent_at is null and failed_at is null`;
    await sql`update newsletters set worked_at = null where id = ${id}`;
    await sql`select app.wake_newsletters()`;
    const worker = launchNode(["--import", "tsx", "lib/worker.ts"], { env, stdio: ["ignore", "ignore", "inherit"] });
    const before = mails;
    while (mails === before) await new Promise((soon) => setTimeout(soon, 20));
    const began = performance.now();
    for (;;) {
      await new Promise((soon) => setTimeout(soon, 50));
      peak = Math.max(peak, peakOf(worker));
      if (share ? mails >= share * readers : performance.now() - lastMail > 1000 && (await isFinished(sql, id))) break;
    }
    seconds += (lastMail - began) / 1000;
    sent += mails - before;
    if (!share) {
      await end(worker);
      break;
    }
    const gone = once(worker, "exit");
    process.kill(worker.pid, "SIGKILL");
    await gone;
    const known = await sql`select s.address from newsletter_deliveries d join subscribers s on s.id = d.subscriber_id
      where d.newsletter_id = ${id} and d.sent_at is not null`;
    const told = new Set(known.map(({ address }) => address));
    for (const address of received.keys()) if (!told.has(address)) open.add(address);
  }
  return { open, peak, pace: sent / seconds };
}

const isFinished = async (sql, id) =>
  (await sql`select from newsletters where id = ${id} and finished_at is not null`).length > 0;

await main(async () => {
  await ready();
  const server = createServer(converse).listen(0, "127.0.0.1");
  await once(server, "listening");
  const database = await throwaway();
  const env = {
    ...database.env,
    SMTP_URL: `smtp://127.0.0.1:${server.address().port}?ignoreTLS=true`,
    MAILS_PER_SECOND: "100000",
  };
  const sql = postgres(env.DATABASE_OWNER_URL, { max: 1, onnotice() {} });
  await sql`delete from subscribers`;
  const id = await step(`${readers} readers`, () => plant(sql));
  const { open, peak, pace } = await step("Sending, killed three times", () => sendAll(sql, id, env));
  const missed = readers - received.size;
  const twice = [...received].filter(([, count]) => count > 1).map(([address]) => address);
  const wrong = twice.filter((address) => !open.has(address));
  console.log(
    `\n${Math.round(pace)} mails a second (at least ${wanted}), at most ${Math.round(peak)} MB in the worker`,
  );
  console.log(
    `${missed} missed; ${twice.length} had it twice, ${wrong.length} of whom were not on their way at a kill`,
  );
  await sql.end();
  await database.stop();
  await finish(missed === 0 && wrong.length === 0 && pace >= wanted && peak <= mostMegabytes ? 0 : 1);
});
