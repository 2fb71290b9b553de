import { simpleParser } from "mailparser";
import { expect, test, vi } from "vitest";
import { cast } from "@/db/cast-keys";
import { parseLocal } from "@/lib/dates";
import { finished, issue, later, readers, received, sql, startWorker, text } from "../../scripts/newsletter-kit";

const mailTo = async (to: string) => simpleParser(received.find((one) => one.to === to)?.text ?? "");

/** A draft, and a test of it to its writer. */
const tried = async (blocks: Record<string, unknown>[]) => {
  const [draft] = await sql<{ id: string }[]>`insert into newsletters (title, slug, lists, created_by)
    values ('Kladde', gen_random_uuid()::text, '{public}', ${cast.secretariat}) returning id`;
  for (const [at, block] of blocks.entries())
    await sql`insert into newsletter_blocks ${sql({ newsletter_id: draft!.id, position: at + 1, ...block })}`;
  startWorker(1000);
  await sql`select app.enqueue('newsletter', ${sql.json({ id: draft!.id, test: cast.secretariat })})`;
  await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 60_000, interval: 100 });
  return mailTo("secretariat@stage.example");
};

test("a test mail's own links lead to pages that exist, and it says that a reader's is their own", async () => {
  const { subject, html: drawn, text: plain = "" } = await tried([text]);
  const html = String(drawn);
  expect(subject).toBe("Prøve: Kladde");
  for (const body of [html, plain]) {
    expect(body).toContain("Kære læser");
    expect(body).not.toContain("SECRET");
    expect(body).toContain("læserens eget");
  }
  const links = [...html.matchAll(/href="http:\/\/localhost:3000([^"]*)"/g)].map(([, path]) => path);
  expect(links).toEqual(["/newsletter/issues", "/newsletter"]);
});

test("a test in which nothing is for its writer says so", async () => {
  const { text: plain } = await tried([{ kind: "home" }]);
  expect(plain).toContain("Her er intet, som denne læser må se");
});

test("whoever chose English gets an English mail", async () => {
  await readers(["dansk@sink.example", "english@sink.example"]);
  await sql`update subscribers set locale = 'en' where address like 'english%'`;
  startWorker(1000);
  await finished(await issue(["public"], [text]));
  const english = await mailTo("english@sink.example");
  expect(english.text).toContain("Choose what you get, or unsubscribe");
  expect(english.html).toContain('lang="en"');
  expect((await mailTo("dansk@sink.example")).text).toContain("Vælg, hvad du får, eller meld fra");
});

test("an issue planned on the clock of Copenhagen is not sent before its hour, and leaves at it", async () => {
  for (const [day, hour] of [
    ["2027-03-27", "07:30"],
    ["2027-03-28", "06:30"], // summer time begins that night
    ["2027-10-30", "06:30"],
    ["2027-10-31", "07:30"], // and ends
  ])
    expect(parseLocal(`${day}T08:30`)?.toISOString()).toBe(`${day}T${hour}:00.000Z`);
  await readers(["plain@sink.example"]);
  startWorker(1000);
  const id = await issue(["public"], [text], parseLocal("2099-03-28T08:30")!);
  const other = await issue(["public"], [text]);
  await finished(other); // by now the worker has looked at both
  await later();
  const started = async () => (await sql`select started_at as it from newsletters where id = ${id}`)[0]?.it;
  expect([await started(), received.length]).toEqual([null, 1]);
  await sql`update newsletters set send_at = now() where id = ${id}`; // the hour strikes
  await later();
  await finished(id);
  expect(received.map(({ to }) => to)).toEqual(["plain@sink.example", "plain@sink.example"]);
});
