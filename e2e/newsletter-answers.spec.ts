import { expect } from "@playwright/test";
import { owner } from "./identities";
import { origin, signInAs } from "./kit";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

const secret = process.env.MAIL_RETURNS_SECRET ?? "";
const json = { "content-type": "application/json" };
const tell = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}/api/mail-returns`, { method: "POST", body, headers });
const bearer = { authorization: `Bearer ${secret}` };

/** Somebody who got an issue, and the issue's link. */
const reader = async (address: string) => {
  const [row] = await sql<
    { id: string; issue: string }[]
  >`with s as (insert into subscribers (address) values (${address}) returning id),
    c as (insert into consents (subscriber_id, text_id, source, lists, proved_at) select id, app.consent_text(), 'form', '{public}', now() from s),
    l as (insert into subscriptions select id, 'public' from s),
    n as (insert into newsletters (title, slug, created_by, send_at, started_at, finished_at)
      select 'Sendt', ${crypto.randomUUID()}, person_id, now(), now(), now() from newsletter_senders limit 1 returning id),
    d as (insert into newsletter_deliveries (newsletter_id, subscriber_id, sent_at) select n.id, s.id, now() from n, s)
    select s.id, n.id as issue from s, n`;
  return row!;
};
const stopped = async (address: string) =>
  (await sql<{ it: string | null }[]>`select stopped_for as it from subscribers where address = ${address}`)[0]?.it;

/** A bounce as mail servers write it. */
const bounce = (issue: string, id: string) =>
  [
    "From: MAILER-DAEMON@mx.example",
    "Subject: Undelivered",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example",
    "",
    "Final-Recipient: rfc822;elsewhere@mx.example",
    "Action: failed",
    "Status: 5.1.1",
    "",
    "--b",
    "Content-Type: text/rfc822-headers",
    "",
    `Message-ID: <newsletter-${issue}-${id}@localhost>`,
    "",
    "--b--",
  ].join("\r\n");

test("whoever does not know the secret tells nothing, and rubbish or a megabyte is refused", async () => {
  await reader("doer@laeser.example");
  const body = JSON.stringify({ kind: "hard", address: "doer@laeser.example" });
  for (const authorization of ["", "Bearer wrong", `Bearer ${secret}x`, "Bearer", `Basic ${btoa("user:wrong")}`])
    expect((await tell(body, { ...json, authorization })).status).toBe(401);
  expect(await stopped("doer@laeser.example")).toBeNull();
  for (const rubbish of ["", "{", "[]", '{"kind":"hard"}', '{"kind":"dead","address":"a@b.example"}'])
    expect((await tell(rubbish, { ...json, ...bearer })).status).toBe(422);
  expect((await tell("Subject: I am on holiday\r\n\r\nBack soon", bearer)).status).toBe(422);
  expect((await tell("x".repeat(1_000_000), bearer)).status).toBe(413);
});

test("a bounce stops its reader whatever mailbox it came from, and a stranger's is answered alike", async ({
  page,
}) => {
  const { id, issue } = await reader("vaek@laeser.example");
  for (const _ of "twice") expect((await tell(bounce(issue, id), bearer)).status).toBe(204);
  expect(await stopped("vaek@laeser.example")).toBe("gone");
  expect((await tell(bounce(crypto.randomUUID(), crypto.randomUUID()), bearer)).status).toBe(204);
  await reader("vred@laeser.example");
  const complaint = JSON.stringify([{ kind: "complaint", address: "Vred@laeser.example", why: "abuse" }]);
  const basic = { authorization: `Basic ${btoa(`provider:${secret}`)}` };
  expect((await tell(complaint, { ...json, ...basic })).status).toBe(204);
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat/subscribers?q=vred@laeser.example");
  await expect(page.getByText("Har meldt brevet som spam").first()).toBeVisible();
  await page.goto("/secretariat/subscribers?q=vaek@laeser.example");
  await expect(page.getByText("Adressen findes ikke").first()).toBeVisible();
  await expect(page.getByText("5.1.1")).toBeVisible();
});

test("a counting link leads where the issue did and nowhere else, and what only looks counts nothing", async () => {
  const { issue } = await reader("klik@laeser.example");
  const slug = crypto.randomUUID().slice(0, 12);
  await sql`insert into newsletter_links (newsletter_id, url, slug) values (${issue}, 'https://a.example/side?x=1', ${slug})`;
  const follow = (init: RequestInit = {}, more = "") =>
    fetch(`${origin}/n/${slug}${more}`, { redirect: "manual", ...init });
  const looks = [
    { method: "HEAD" },
    { headers: { "sec-purpose": "prefetch" } },
    { headers: { "user-agent": "Googlebot/2.1" } },
  ];
  for (const init of looks) expect((await follow(init)).status).toBe(302);
  const answer = await follow({}, "?url=https://evil.example");
  expect(answer.headers.get("location")).toBe("https://a.example/side?x=1");
  expect(answer.headers.get("set-cookie")).toBeNull();
  const [row] = await sql`select clicks from newsletter_links where slug = ${slug}`;
  expect(row?.clicks).toBe(0); // switched off, nothing is counted
  expect((await fetch(`${origin}/n/https:%2F%2Fevil.example`, { redirect: "manual" })).status).toBe(404);
});

test("a reader asks for one issue a month at most, and clicks are not counted without a basis", async ({ page }) => {
  const { id } = await reader("sjaelden@laeser.example");
  const link = "sjaelden".padEnd(43, "x");
  await sql`insert into subscription_links select sha256(${link}::bytea), ${id}`;
  await page.goto(`/newsletter/${link}`);
  await page.getByLabel("Højst ét om måneden").check();
  await page.getByRole("button", { name: "Gem valg" }).click();
  await expect(page.getByText("Dine valg er gemt.")).toBeVisible();
  expect(await sql`select from subscribers where id = ${id} and monthly`).toHaveLength(1);
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/marketing");
  await page.getByLabel("Tæl, hvor tit links i nyhedsbrevet bliver fulgt").check();
  await page.locator("#visibility").getByRole("button", { name: "Gem" }).click();
  await expect(page.getByText("Fejl: Skriv retsgrundlaget, mindst 20 tegn.")).toBeVisible();
});

test("links are tried at the press of a button, and none on the inside is asked", async ({ page }) => {
  const [draft] = await sql<{ id: string }[]>`insert into newsletters (title, slug, lists, created_by)
    select 'Links', ${crypto.randomUUID()}, '{public}', person_id from newsletter_senders limit 1 returning id`;
  const body = `[inde](http://127.0.0.1:1/), [væk](https://nowhere.invalid/), [os](${origin}/about), [lukket](${origin}/secretariat)`;
  await sql`insert into newsletter_blocks (newsletter_id, position, kind, body) values (${draft!.id}, 1, 'text', ${body})`;
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(`/secretariat/newsletters/${draft!.id}`);
  await expect(page.getByText("4 links er ikke prøvet endnu.")).toBeVisible();
  await page.getByRole("button", { name: "Prøv links" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("http://127.0.0.1:1/ (adressen er på et lukket net)")).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByText("https://nowhere.invalid/ (adressen findes ikke)")).toBeVisible();
  await expect(page.getByText(`${origin}/secretariat (kun for dem, der er logget ind)`)).toBeVisible();
  await expect(page.getByText(`Linket virker ikke: ${origin}/about`)).toHaveCount(0);
});
