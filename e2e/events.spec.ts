import { expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { cutNet, joinNet, origin, signInAs } from "./kit";
import { inDays, phone, save } from "./meeting-kit";
import { test } from "./test";

/** Somebody's word that they met a municipality, as a phone sends it. */
const met = (page: Page, event: string, fields: Record<string, string>, from = origin) =>
  page.request.post(`/api/events/${event}/met`, {
    multipart: { code: "336", ...fields },
    headers: { origin: from, accept: "application/json" },
  });

/** Proposes an event of today, and stands on its page; answers its id. */
async function propose(page: Page, title: string) {
  await page.goto("/events/new");
  await page.getByLabel("Navn").fill(title);
  await page.getByLabel("Første dag").fill(inDays(0));
  await page.getByLabel("Sidste dag", { exact: true }).fill(inDays(-1));
  await page.getByLabel("Sted").fill("Odense");
  await save(page, "Foreslå arrangementet");
  await expect(page.locator("main [role=alert]")).toContainText("Den sidste dag ligger før den første");
  await page.getByLabel("Sidste dag", { exact: true }).fill(inDays(0));
  await save(page, "Foreslå arrangementet");
  await page.waitForURL(/\/events\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  return page.url().split("/").at(-1) ?? "";
}

async function goThere(page: Page, event: string, travel: string) {
  await page.goto(`/events/${event}`);
  await page.locator("summary", { hasText: "Jeg tager med" }).click();
  await page.getByLabel("Jeg kan holde et oplæg").check();
  await page.getByLabel("Rejse").fill(travel);
  await page.getByRole("button", { name: "Jeg tager med" }).click();
  await expect(page.getByText(`Rejse: ${travel}`)).toBeVisible();
}

test("an event from planning to follow-up on a phone whose net is cut in between", async ({ browser, page }) => {
  test.setTimeout(150_000);
  const context = await browser.newContext(phone);
  const politician = await context.newPage();
  await Promise.all([signInAs(politician, "Karen Lindegaard"), signInAs(page, "Ellen Brandstrup")]);
  const event = await propose(page, "Netværksdag");
  await goThere(politician, event, "Tog kl. 7.12");
  await expect(politician.getByText("Sekretariatet har ikke valgt nogen endnu")).toBeVisible();

  await page.goto(`/events/${event}/plan`);
  await save(page, "Sæt Stevns på listen");
  await page.locator("summary", { hasText: "Ret Stevns" }).click();
  await expect(page.getByLabel("To linjer om dem")).toHaveValue(/Sidste kontakt/);
  await page.getByLabel("Hvem tager fat i dem?").selectOption({ label: "Karen Lindegaard" });
  await page.getByLabel("Aftalt møde").fill(`${inDays(0)}T12:30`);
  await page.getByLabel("Hvor", { exact: true }).fill("ved standen");
  await save(page, "Gem");
  await expect(page.getByText("Karen Lindegaard tager fat i dem")).toBeVisible();

  await politician.goto(`/events/${event}/crowd`);
  await expect(politician.getByText(/Aftalt .* 12\.30, ved standen/)).toBeVisible();
  expect(await politician.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await cutNet(context);
  await politician.getByRole("button", { name: /^Mødt.*Stevns/ }).click();
  await expect(politician.getByText("gemt på telefonen").last()).toBeVisible();
  await politician.locator("summary", { hasText: "Skriv en note" }).first().click();
  await politician.getByLabel("Navn").fill("Bente");
  await politician.getByLabel("Note", { exact: true }).fill("Vil høre om børn");
  await politician.getByLabel("De siger ja").check();
  await politician.getByLabel("Mail eller telefon").fill("bente@stevns.example");
  await save(politician, "Gem noten");
  await expect(politician.getByRole("status")).toHaveText("Gemt på telefonen, venter på net: 2");
  await joinNet(context);
  await expect(politician.getByRole("status")).toHaveText("Alt er sendt.", { timeout: 20_000 });
  await politician.reload();
  await expect(politician.getByText(/Karen Lindegaard .* Bente, Vil høre om børn/)).toBeVisible();

  const same = { id: crypto.randomUUID(), note: "Formanden spurgte om prisen" };
  for (const _ of [1, 2]) expect((await met(page, event, same)).status()).toBe(200);
  await page.goto(`/events/${event}`);
  await expect(page.getByText("Formanden spurgte om prisen")).toHaveCount(1); // both phones' notes, each once
  await expect(page.getByText("Bente: Vil høre om børn")).toBeVisible();

  const sql = owner();
  await sql`update encounters set met_at = met_at - interval '1 day' where event_id = ${event}`;
  await sql.end();
  await politician.goto("/kmp");
  await politician.getByRole("link", { name: "Følg op på Netværksdag" }).click();
  const stevns = politician.locator("#follow-up li", { hasText: "Stevns" }).first();
  await expect(stevns.getByRole("link", { name: "Skriv til bente@stevns.example" })).toHaveAttribute(
    "href",
    /^mailto:/,
  );
  await expect(stevns.getByRole("link", { name: "Inviter som gæst" })).toHaveAttribute("href", /municipality=336/);
  await stevns.getByLabel("Hvad er der gjort?").selectOption({ label: "Foreslået et besøg" });
  await save(politician, "Fulgt op");
  await expect(stevns.getByRole("button", { name: "Fulgt op" })).toHaveCount(0);
  await politician.goto("/kmp");
  await expect(politician.getByRole("link", { name: "Følg op på Netværksdag" })).toHaveCount(0);
  await context.close();
});

test("who does not go writes nothing down and sees nobody, and a guest finds no event at all", async ({
  browser,
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  const event = await propose(page, "Lukket kreds");
  expect((await met(page, event, { note: "HEMMELIGT" })).status()).toBe(200);
  expect((await met(page, event, {}, "https://elsewhere.example")).status()).toBe(403);
  const other = await browser.newPage();
  await signInAs(other, "Mette Ravnsholt");
  expect((await met(other, event, { note: "x" })).status()).toBe(403);
  expect((await other.request.get(`/events/${event}/crowd`)).status()).toBe(404);
  expect(await (await other.request.get(`/events/${event}`)).text()).not.toContain("HEMMELIGT");
  await signInAs(other, "Lise Overby");
  for (const path of ["", "/new", `/${event}`, `/${event}/crowd`])
    expect((await other.request.get(`/events${path}`)).status()).toBe(404);
  expect((await met(other, event, { note: "x" })).status()).toBe(403);
  await other.close();
});

test("without a script the same forms keep whom one met", async ({ browser, page }) => {
  await signInAs(page, "Ellen Brandstrup");
  const event = await propose(page, "Uden script");
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const old = await plain.newPage();
  await old.goto(`/events/${event}/crowd`);
  await old.getByLabel("Kommune").selectOption({ label: "Stevns" });
  await save(old, "Mødt");
  await expect(old.getByRole("heading", { name: "Stevns" })).toBeVisible();
  await plain.close();
});
