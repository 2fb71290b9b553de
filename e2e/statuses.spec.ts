import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { extractRawText } from "mammoth";
import sharp from "sharp";
import { signInAs } from "./kit";
import { test } from "./test";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

test("a politician asks on a phone, the secretariat edits, approves and publishes, and a shared link is counted until it is withdrawn", async ({
  browser,
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const politician = await browser.newPage(phone);
  await signInAs(politician, "Karen Lindegaard");
  await politician.goto("/statuses");
  await politician.getByRole("link", { name: "Bed om en status" }).click();
  await politician.getByLabel("Til hvilket møde?").selectOption("");
  await politician.getByLabel("Eller til en dag").fill("2020-01-01");
  await politician.getByLabel("Hvad skal den fortælle?").fill("Om koret <b>tak</b>");
  await politician.getByRole("button", { name: "Bed om den" }).click();
  await expect(politician.locator("main [role=alert]")).toContainText("Den dag er forbi");
  await expect(politician.getByLabel("Hvad skal den fortælle?")).toHaveValue("Om koret <b>tak</b>");
  await politician.getByLabel("Eller til en dag").fill("2099-01-01");
  await politician.getByRole("button", { name: "Bed om den" }).click();
  await expect(politician.getByText("Sekretariatet har fået dit ønske.")).toBeVisible();
  await expect(politician.locator("h1")).toHaveText("Status fra Rødovre");
  await expect(
    politician.getByText(/Rødovres borgere haft glæde af|ikke været aktiviteter i Rødovre/).first(),
  ).toBeVisible();
  const address = politician.url().replace(/\?.*/, "");

  await signInAs(page, "Ellen Brandstrup");
  await page.goto(address);
  await expect(page.getByText("Om koret <b>tak</b>")).toBeVisible();
  await page.getByLabel("Citatboks").fill("x".repeat(281));
  await page.getByRole("button", { name: "Gem rettelserne" }).click();
  await expect(page.locator("main [role=alert]")).toContainText("Teksten er for lang");
  await page.getByLabel("Citatboks").fill("Koret synger hver tirsdag.");
  await page.getByRole("button", { name: "Gem rettelserne" }).click();
  await expect(page.getByText("Teksten er rettet siden kladden.")).toBeVisible();
  await page.getByRole("button", { name: "Godkend teksten" }).click();
  await expect(page.getByText(/Godkendt af Ellen Brandstrup/)).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
  await page.getByRole("button", { name: "Vis den for alle" }).click();
  await expect(page.getByRole("link", { name: "Kvadratisk" })).toBeVisible();
  expect((await request.get(address)).status()).toBe(200);
  for (const [size, width, height] of [
    ["wide", 1200, 630],
    ["square", 1080, 1080],
    ["tall", 1080, 1920],
  ] as const) {
    const image = await request.get(`${address}/image/${size}`);
    expect(await sharp(await image.body()).metadata()).toMatchObject({ format: "png", width, height });
  }

  await politician.goto(address);
  await politician.getByRole("link", { name: "Gør den til en sag for udvalget" }).click();
  await expect(politician.getByRole("heading", { name: "Sagens kerne" })).toBeVisible();
  const [word] = await Promise.all([
    politician.waitForEvent("download"),
    politician.getByRole("link", { name: "Hent som Word" }).click(),
  ]);
  const { value } = await extractRawText({ buffer: readFileSync(await word.path()) });
  expect(value).toContain("Koret synger hver tirsdag.");
  expect(value).toContain("Børne- og Kulturforvaltningen indstiller");

  await politician.goto(address);
  await politician.locator("#share-link").getByRole("button").click();
  const link = await politician.getByRole("link", { name: /\/s\// }).getAttribute("href");
  expect((await request.get(link ?? "", { maxRedirects: 0, headers: { "sec-fetch-mode": "navigate" } })).status()).toBe(
    307,
  );
  await politician.reload();
  await expect(politician.getByText("Fulgt én gang")).toBeVisible();

  await page.reload();
  await page.locator("summary", { hasText: "Træk den tilbage" }).click();
  await page.getByRole("button", { name: "Træk den tilbage" }).click();
  await expect(page.getByText("Den er trukket tilbage.")).toBeVisible();
  const gone = await request.get(link ?? "", { maxRedirects: 0 });
  expect(gone.status()).toBe(410);
  expect(await gone.text()).toContain("Det er trukket tilbage");
  expect((await request.get(`${address}/image/wide`)).status()).toBe(404);
  await politician.close();
});

test("two who ask for the same meeting ask for the same status, and a municipality without dates is asked for a day", async ({
  browser,
}) => {
  const [head, politician, secretary] = await Promise.all([browser.newPage(), browser.newPage(), browser.newPage()]);
  await signInAs(head, "Mette Ravnsholt");
  await signInAs(politician, "Karen Lindegaard");
  for (const asker of [head, politician]) {
    await asker.goto("/statuses/new?municipality=175");
    await asker.getByLabel("Til hvilket møde?").selectOption({ index: 3 });
    await asker.getByRole("button", { name: "Bed om den" }).click();
    await expect(asker.getByText("Sekretariatet har fået dit ønske.")).toBeVisible();
  }
  expect(politician.url()).toBe(head.url());
  await expect(politician.getByRole("heading", { name: /har bedt om den/ })).toHaveCount(2);
  await signInAs(secretary, "Ellen Brandstrup");
  await secretary.goto("/statuses/new?municipality=163");
  await expect(secretary.getByText("Udvalgets datoer er ikke skrevet ind endnu")).toBeVisible();
  await Promise.all([head, politician, secretary].map((one) => one.close()));
});
