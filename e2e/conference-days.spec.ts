import { expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { signInAs } from "./kit";
import { linkIn, mailTo } from "./mails";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

const conference = async (title: string, starts: string, audience = "public") => {
  const [made] = await sql<
    { id: string }[]
  >`insert into conferences (title, summary, starts_at, ends_at, place, audience, capacity, sign_up_from)
    values (${title}, 'Ord om dagen', now() + ${starts}::interval, now() + ${starts}::interval + interval '3 hours', 'Viften', ${audience}, 9, now() - interval '90 days') returning id`;
  return made!.id;
};
const seat = (id: string, name: string, address: string, here = false) =>
  sql`insert into sign_ups (conference_id, party_id, name, address, municipality_code, proved_at, confirmed_at, checked_in_at)
    values (${id}, gen_random_uuid(), ${name}, ${address}, '175', now(), now(), case when ${here} then now() end)`;
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
/** As the clock does, which only the worker calls. */
const tick = (what: "send_reminders" | "ask_feedback") => sql.unsafe(`select app.${what}()`);

test("the secretariat plans a reminder without JavaScript, and whoever owes an answer gives it from the mail", async ({
  browser,
}) => {
  const id = await conference("Dag om huskelister", "5 days");
  await sql`insert into conference_questions (conference_id, kind, label, required) values (${id}, 'text', 'Kommer du i bus?', true)`;
  await seat(id, "Astrid Ahorn", "astrid@huske.example");
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(`/secretariat/conferences/${id}`);
  await page.getByLabel("Hvor længe før?").fill("9");
  await press(page, "Tilføj påmindelsen");
  await expect(page.locator("main [role=alert]")).toContainText("Det tidspunkt er allerede gået");
  await page.getByLabel("Hvor længe før?").fill("4");
  await page.getByLabel("Egen tekst").fill("Dørene åbner kl. 9");
  await press(page, "Tilføj påmindelsen");
  await expect(page.getByText("til 1 lige nu")).toBeVisible();
  await sql`update conferences set starts_at = starts_at - interval '2 days' where id = ${id}`;
  await tick("send_reminders");
  await tick("send_reminders");
  const mail = await mailTo("astrid@huske.example", /Husk: Dag om huskelister/);
  expect(mail.text).toContain("Dørene åbner kl. 9");
  await page.reload();
  await expect(page.getByText(/sendt .* til 1/)).toBeVisible();
  await page.goto(linkIn(mail, "/sign-up/"));
  await page.getByLabel("Kommer du i bus?").fill("Ja, fra Valby");
  await press(page, "Gem svaret");
  await expect(page.getByText("Vi mangler et svar")).toBeHidden();
  expect(await sql`select from sign_up_answers where answer = 'Ja, fra Valby'`).toHaveLength(1);
});

test("one who came answers three questions without an account, once, and the secretariat reads them without a name", async ({
  page,
}) => {
  const id = await conference("Dag om svar", "-2 days");
  await seat(id, "Bodil Birk", "bodil@svar.example", true);
  await seat(id, "Kom Ikke", "udeblev@svar.example");
  await tick("ask_feedback");
  const link = linkIn(await mailTo("bodil@svar.example", /Hvordan var Dag om svar/), "/sign-up/");
  await page.goto(link);
  await press(page, "Send svarene");
  await expect(page.locator("main [role=alert]")).toBeVisible();
  await page.getByLabel("Ja, meget").check();
  await page.getByLabel("Hvad tager du med hjem?").fill("En god idé");
  await press(page, "Send svarene");
  await expect(page.getByText("Tak for dine svar.")).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole("button", { name: "Send svarene" })).toBeHidden();
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(`/secretariat/conferences/${id}`);
  await expect(page.getByText("1 af 1 har svaret.")).toBeVisible();
  const answers = page.locator("#feedback");
  await expect(answers).toContainText("En god idé");
  await expect(answers).not.toContainText("Bodil");
});

test("badges are one PDF, a picture needs its words, and the link of an open conference has a card", async ({
  page,
}) => {
  const id = await conference("Dag om billeder", "30 days");
  await seat(id, "Ærø Ågård", "aeroe@skilt.example");
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(`/secretariat/conferences/${id}`);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Hent navneskilte som PDF" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("Navneskilte, Dag om billeder.pdf");
  await page.goto(`/secretariat/conferences/${id}/edit`);
  await page.getByText("Tilføj et billede", { exact: true }).click();
  const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const picture = { name: "dag.png", mimeType: "image/png", buffer: Buffer.from(dot, "base64") };
  await page.locator("[name=picture]").setInputFiles(picture);
  await press(page, "Tilføj billedet");
  await expect(page.locator("main [role=alert]")).toContainText("Skriv, hvad billedet viser");
  await expect(page.locator("img")).toHaveCount(0);
  await page.getByLabel("Hvad viser billedet?").fill("En sal med stole");
  await page.getByLabel("Hvem har taget det").fill("Foto: Anna Holm");
  await page.locator("[name=picture]").setInputFiles(picture);
  await press(page, "Tilføj billedet");
  await expect(page.getByRole("img", { name: "En sal med stole" })).toBeVisible();

  await page.context().clearCookies();
  await page.goto(`/conferences/${id}`);
  await expect(page.getByRole("img", { name: "En sal med stole" })).toBeVisible();
  const card = await page.locator('meta[property="og:image"]').getAttribute("content");
  const drawn = await page.request.get(new URL(card ?? "").pathname);
  expect(drawn.headers()["content-type"]).toBe("image/png");
  await sql`update conferences set audience = 'members' where id = ${id}`;
  expect((await page.request.get(`/conferences/${id}/card`)).status()).toBe(404);
});

test("a long list of participants is searched, ordered and paged", async ({ page }) => {
  const id = await conference("Dag om lange lister", "30 days");
  await sql`insert into sign_ups (conference_id, party_id, name, address, municipality_code, proved_at, confirmed_at)
    select ${id}, gen_random_uuid(), 'Gæst ' || to_char(i, 'FM000'), 'gaest' || i || '@lang.example', '175', now(), case when i <= 60 then now() end from generate_series(1, 61) i`;
  await signInAs(page, "Ellen Brandstrup");
  const names = () => page.locator("tbody th").allInnerTexts();
  const path = `/secretariat/conferences/${id}`;
  await page.goto(`${path}?sort=-name`);
  expect((await names()).slice(0, 2)).toEqual(["Gæst 061", "Gæst 060"]);
  await page.goto(`${path}?sort=-name&page=2`);
  expect(await names()).toHaveLength(11);
  expect((await names()).at(-1)).toBe("Gæst 001");
  await page.goto(`${path}?page=99`);
  expect(await names()).toHaveLength(11);
  await page.goto(`${path}?state=waiting`);
  expect(await names()).toEqual(["Gæst 061"]);
  await page.goto(`${path}?q=gaest7@`);
  expect(await names()).toEqual(["Gæst 007"]);
  await page.goto(`${path}?q=%25`);
  expect(await names()).toEqual([]);
});
