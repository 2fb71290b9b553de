import { hostname } from "node:os";
import { sql } from "drizzle-orm";
import { type JobWithMetadata, PgBoss } from "pg-boss";
import { as } from "@/db";
import { dropFile } from "@/lib/files";
import { type ImportStep, runImport } from "@/lib/imports/jobs";
import { sendQueuedMail } from "@/lib/mails/jobs";
import { answerMatching } from "@/lib/matching/jobs";
import { tryLinks } from "@/lib/newsletter-links/jobs";
import { sendNewsletter, sendTest } from "@/lib/newsletters/jobs";
import { followRules, keepErased } from "@/lib/retention/jobs";
import { sendSignInMail } from "@/lib/sign-in/jobs";
import { draftWanted } from "@/lib/statuses/jobs";
import { readQueuedTable } from "@/lib/tables/jobs";
import { dropStaleUploads } from "@/lib/uploads";

const beat = 5_000;

type SignInJob = { address: string; browser: string };
type MailJob = { id: string };
type ImportJob = { id: string; step: ImportStep };

/** Starts taking jobs and saying that the worker is alive; answers how to finish what is under way and stop. */
export async function startJobs(): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_WORKER_URL ?? "",
    max: 4,
    migrate: false, // the tables are the owner's
    createSchema: false,
    reindex: false,
    registerInstance: false,
  });
  boss.on("error", (error) => console.error(error.message));
  await boss.start({ attempts: Number.MAX_SAFE_INTEGER });
  await takeJobs(boss);
  await boss.schedule("remind", "10 * * * *");
  await boss.schedule("clock", "*/5 * * * *");
  await boss.schedule("retain", "20 2 * * *", null, { tz: "Europe/Copenhagen" });
  const heart = setInterval(sayAlive, beat);
  await sayAlive();
  return async () => {
    clearInterval(heart);
    await boss.stop({ timeout: 20_000 });
  };
}

async function takeJobs(boss: PgBoss) {
  const soon = { pollingIntervalSeconds: 0.5, includeMetadata: true } as const;
  const each =
    <Data>(work: (job: JobWithMetadata<Data>) => Promise<unknown>) =>
    async (jobs: JobWithMetadata<Data>[]) => {
      for (const job of jobs) await work(job);
    };
  await boss.work(
    "sign-in-mail",
    soon,
    each<SignInJob>(({ id, data }) => sendSignInMail(id, data)),
  );
  await boss.work(
    "mail",
    { ...soon, localConcurrency: 4 },
    each<MailJob>((job) => sendQueuedMail(job.data.id, job.retryCount >= job.retryLimit)),
  );
  await boss.work(
    "import",
    soon,
    each<ImportJob>(({ data, retryCount, retryLimit }) => runImport(data.id, data.step, retryCount >= retryLimit)),
  );
  await boss.work(
    "match",
    soon,
    each<{ id: string }>(({ data }) => answerMatching(data.id)),
  );
  await boss.work(
    "data-table",
    { ...soon, localConcurrency: 2 }, // a large file holds up no small one
    each<{ id: string }>(({ data, retryCount, retryLimit }) => readQueuedTable(data.id, retryCount >= retryLimit)),
  );
  await boss.work(
    "newsletter",
    { ...soon, localConcurrency: 2 }, // a test is not kept waiting
    each<{ id: string; test?: string; urls?: string[] }>(({ data: { id, test, urls } }) => {
      if (urls) return tryLinks(id, urls);
      return test ? sendTest(id, test) : sendNewsletter(id);
    }),
  );
  await boss.work(
    "forget-files",
    soon,
    each<{ key: string | null }>(async ({ data: { key } }) => {
      if (key) await dropFile(key);
      await keepErased();
    }),
  );
  await boss.work("retain", { pollingIntervalSeconds: 30 }, followRules);
  await boss.work("draft-quarter", { pollingIntervalSeconds: 0.5 }, () => draftWanted(true));
  await boss.work("remind", { pollingIntervalSeconds: 30 }, remind);
  await boss.work("clock", { pollingIntervalSeconds: 30 }, passTime);
}

/** Activities whose day has come, stories whose hour has, offered seats that nobody took, reminders of conferences and questions after them, statuses for the meetings of the next fortnight, visits that are over or lost somebody, what calendars hold of meetings, and newsletters. */
async function passTime() {
  await as("worker", (tx) => tx.execute(sql`select app.hold_activities()`));
  await as("worker", (tx) => tx.execute(sql`select app.send_due_stories()`));
  await as("worker", (tx) => tx.execute(sql`select app.pass_offers()`));
  await as("worker", (tx) => tx.execute(sql`select app.send_reminders()`));
  await as("worker", (tx) => tx.execute(sql`select app.ask_feedback()`));
  await draftWanted(false);
  await as("worker", (tx) => tx.execute(sql`select app.mail_drafts()`));
  await as("worker", (tx) => tx.execute(sql`select app.pass_visits()`));
  await as("worker", (tx) => tx.execute(sql`select app.keep_calendars()`));
  await as("worker", (tx) => tx.execute(sql`select app.wake_newsletters()`));
}

async function remind() {
  for (const ask of [
    "remind_invitations",
    "ask_overdue",
    "ask_for_dates",
    "remind_polls",
    "remind_due_data",
    "forget_encounters",
    "forget_participants",
    "forget_unproved",
  ])
    await as("worker", (tx) => tx.execute(sql`select ${sql.raw(`app.${ask}()`)}`));
  await dropStaleUploads();
}

/** A missed beat is no reason to stop: the next one comes when the database is back. */
const sayAlive = () =>
  as("worker", (tx) => tx.execute(sql`select app.worker_beat(${hostname()})`)).catch((error) =>
    console.error(error.message),
  );
