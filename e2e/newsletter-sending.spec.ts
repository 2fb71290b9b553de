import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { sql } from "./asking";
import { origin, signInAs } from "./kit";
import { allMails, linkIn } from "./mails";
import { draft, readers } from "./newsletter-kit";
import { test } from "./test";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** More than a worker takes at once, at a mail server that takes its time: the first hundred last ten seconds. */
const slowly = (name: string, list: string) =>
  readers(
    Array.from({ length: 130 }, (_, n) => `slow-${name}${n}@laeser.example`),
    list,
  );
const state = async (id: string) =>
  (await sql<{ it: string }[]>`select app.newsletter_state(n) as it from newsletters n where id = ${id}`)[0]?.it;
/** Of those slow addresses; the public list has other readers. */
const count = async (id: string) =>
  (
    await sql<{ sent: number; taken: number; left: number }[]>`select count(d.sent_at)::int as sent,
      (count(*) filter (where d.sent_at is null and d.attempts > 0))::int as taken, (count(*) filter (where d.attempts = 0))::int as left
      from newsletter_deliveries d join subscribers s on s.id = d.subscriber_id where d.newsletter_id = ${id} and s.address like 'slow-%'`
  )[0]!;
const arrived = (subject: string) =>
  allMails().filter((mail) => mail.subject === subject && /^slow-/.test(mail.to[0] ?? ""));
/** Waits until those that the worker had in its hand have their mail. */
const settled = (id: string) =>
  expect.poll(async () => (await count(id)).taken, { timeout: 40_000, message: "mails on their way" }).toBe(0);

/** Sends an issue by its page, and shows the page as it is while the first mails leave. */
async function begin(page: Page, id: string) {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(`/secretariat/newsletters/${id}`);
  await page.getByText("Send det nu").click();
  await press(page, "Send nu");
  await expect.poll(() => state(id), { timeout: 20_000 }).toBe("sending");
  await page.reload();
}

test("a paused issue rests and is read on the web; a story withdrawn meanwhile is in no mail that leaves afterwards", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const [story, title] = [randomUUID(), "Historien, der blev taget tilbage"];
  await sql`insert into stories (id, project_id, title, lead, body, author_id, sent_at, published_at, told_codes)
    select ${story}, l.project_id, ${title}, 'Kort', 'Langt', l.person_id, now(), now(), array['175']
    from project_leaders l join emails e on e.person_id = l.person_id where e.address like 'jonas.tellerup@%' limit 1`;
  await slowly("pause", "901");
  const subject = "Et brev, der holder pause";
  const id = await draft(
    subject,
    ["public", "901"],
    [
      { kind: "text", body: "Kære læser" },
      { kind: "story", subject_id: story, body: "" },
    ],
  );
  await begin(page, id);
  await press(page, "Sæt på pause");
  await expect(page.getByText("Sat på pause", { exact: true })).toBeVisible();
  await settled(id);
  const { sent, left } = await count(id);
  expect(sent).toBeGreaterThan(0);
  expect(left).toBeGreaterThan(0);
  const before = arrived(subject);
  expect(before).toHaveLength(sent);
  for (const mail of before) expect(String(mail.html)).toContain(title);

  const reader = await browser.newPage();
  const web = linkIn(before[0]!, "/newsletter/issues/");
  await reader.goto(web);
  await expect(reader.getByRole("heading", { name: subject })).toBeVisible();
  await expect(reader.getByRole("link", { name: title })).toBeVisible();
  await reader.goto("/newsletter/issues");
  await expect(reader.getByRole("link", { name: subject })).toHaveCount(0);

  const writer = await browser.newPage();
  await signInAs(writer, "Jonas Tellerup");
  await writer.goto(`/stories/${story}`);
  await press(writer, "Vis den kun for modtagerne");
  await expect(writer.getByRole("button", { name: "Vis den for alle" })).toBeVisible();
  await page.reload();
  await press(page, "Send videre");
  await expect.poll(() => state(id), { timeout: 40_000 }).toBe("sent");
  const known = new Set(before.map(({ messageId }) => messageId));
  const after = arrived(subject).filter(({ messageId }) => !known.has(messageId));
  expect(after).toHaveLength(left);
  for (const mail of after) {
    expect(String(mail.html)).toContain("Kære læser");
    expect(`${mail.html}${mail.text}`).not.toContain(title);
  }
  await reader.goto(web);
  await expect(reader.getByRole("heading", { name: subject })).toBeVisible();
  await expect(reader.getByRole("link", { name: title })).toHaveCount(0);
});

test("an issue called off while it is being sent goes to nobody else, and nothing takes it up again", async ({
  page,
  request,
}) => {
  test.setTimeout(90_000);
  await slowly("stop", "902");
  const subject = "Et brev, der blev aflyst";
  const id = await draft(subject, ["902"], [{ kind: "text", body: "Kære læser" }]);
  await begin(page, id);
  await page.getByText("Aflys resten").click();
  await press(page, "Aflys nu");
  await expect(page.getByText("Aflyst", { exact: true })).toBeVisible();
  await settled(id);
  const { sent, left } = await count(id);
  expect(sent).toBeGreaterThan(0);
  expect(left).toBeGreaterThan(0);
  await sql`update newsletters set worked_at = now() - interval '1 hour' where id = ${id}`;
  await sql`select app.wake_newsletters()`; // as the clock does
  const other = await draft("Et brev bagefter", ["903"], [{ kind: "text", body: "Kære læser" }]);
  await page.goto(`/secretariat/newsletters/${other}`);
  await press(page, "Send en prøve til mig selv");
  await expect.poll(() => allMails().some((mail) => mail.subject === "Prøve: Et brev bagefter")).toBe(true);
  expect(await count(id)).toEqual({ sent, left, taken: 0 });
  expect(arrived(subject)).toHaveLength(sent);
  await page.goto(`/secretariat/newsletters/${id}`);
  for (const name of ["Send videre", "Sæt på pause", "Send nu", "Ret det igen"])
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  expect((await request.get(`${origin}/newsletter/issues/feed`)).ok()).toBe(true);
});
