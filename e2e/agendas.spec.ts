import { expect } from "@playwright/test";
import { extractText } from "unpdf";
import { sql } from "./asking";
import { signInAs } from "./kit";
import { addItem, pdf, phone, plan, save, upload } from "./meeting-kit";
import { test } from "./test";

test("a member suggests an item, gets an answer, and an item goes from KMK to KMP with its papers and where it was", async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  const head = await browser.newPage(phone);
  await Promise.all([signInAs(head, "Mette Ravnsholt"), signInAs(page, "Ellen Brandstrup")]);
  const workplace = await plan(page, "KMK", "KMK forbereder", 40);
  const later = (await plan(page, "KMP", "KMP afgør", 50)).replace("/agenda", "");
  await head.goto(workplace.replace("/agenda", ""));
  await head.getByRole("link", { name: "Foreslå et punkt" }).click();
  await head.getByLabel("Overskrift").fill("Fælles billetter");
  await head.getByLabel("Minutter").fill("0");
  await save(head, "Send forslaget");
  await expect(head.locator("main [role=alert]")).toContainText("helt tal");
  await expect(head.getByLabel("Overskrift")).toHaveValue("Fælles billetter");
  await head.getByLabel("Minutter").fill("25");
  await save(head, "Send forslaget");
  await expect(head.getByText("Venter på svar")).toBeVisible();

  await page.goto(workplace);
  await page.getByText("Svar på forslaget").click();
  await page.getByLabel("Send det tilbage").check();
  await save(page, "Send svaret");
  await expect(page.locator("main [role=alert]")).toContainText("Skriv hvorfor");
  await page.getByLabel("Sæt det på").check();
  await save(page, "Send svaret");
  await page.locator("ol.rows").getByRole("link", { name: "Fælles billetter" }).click();
  await upload(page, "papers-new", { name: "Tilbud.pdf", mimeType: "application/pdf", buffer: await pdf("Tilbud") });
  await expect(page.getByText("Ret bilag 1")).toBeVisible();
  await sql`update papers set added_at = now() - interval '60 days' where title = 'Tilbud'`;
  const target = page.getByLabel("Til mødet");
  await target.selectOption(await target.locator("option", { hasText: "KMP afgør" }).getAttribute("value"));
  await save(page, "Send punktet videre");
  await expect(page.getByText("Punktet er sendt videre")).toBeVisible();

  const politician = await browser.newPage(phone);
  await signInAs(politician, "Karen Lindegaard");
  await politician.goto("/kmp");
  await politician.getByRole("link", { name: "KMP afgør: nyt bilag" }).click();
  await expect(politician).toHaveURL(later);
  await politician.getByRole("link", { name: "Fælles billetter" }).click();
  await expect(politician.getByText("Bilag 1: Tilbud")).toBeVisible();
  await expect(politician.locator("section", { hasText: "Behandlet før" })).toContainText("KMK forbereder");
  expect((await politician.request.get(workplace.replace("/agenda", ""))).status()).toBe(404);
  await Promise.all([head, politician].map((one) => one.close()));
});

test("of two who change one item at once, the second is told and keeps what was typed", async ({ page }) => {
  await signInAs(page, "Ellen Brandstrup");
  const workplace = await plan(page, "KMP", "To ad gangen", 35);
  await addItem(page, workplace, "Fælles punkt");
  const second = await page.context().newPage();
  await second.goto(page.url());
  await page.getByLabel("Minutter").fill("20");
  await save(page, "Gem punktet");
  await page.waitForURL("**/agenda");
  await second.getByLabel("Overskrift").fill("Mit forslag");
  await save(second, "Gem punktet");
  await expect(second.locator("main [role=alert]")).toContainText("En anden har ændret det");
  await expect(second.getByLabel("Overskrift")).toHaveValue("Mit forslag");
});

test("an item withdrawn after the agenda was sent stays, struck through; a cancelled meeting says why", async ({
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  const workplace = await plan(page, "Formandskabet", "Kort møde", 25);
  await addItem(page, workplace, "Tages af");
  await page.goto(workplace);
  await save(page, "Send dagsordenen");
  await page.getByRole("link", { name: "Tages af" }).click();
  await save(page, "Tag punktet af dagsordenen");
  await expect(page.getByRole("button", { name: "Sæt punktet på igen" })).toBeVisible();
  await page.goto(workplace.replace("/agenda", ""));
  await expect(page.locator("h3 s")).toHaveText("Tages af");
  await expect(page.getByText("Om Tages af")).toHaveCount(0);
  await page.goto(workplace);
  await page.locator("summary", { hasText: "Aflys mødet" }).click();
  await page.getByLabel("Hvorfor?").fill("Sne");
  await page.locator("#cancel button").click();
  await expect(page.getByText("Hold mødet alligevel")).toBeVisible();
  await page.goto(workplace.replace("/agenda", ""));
  await expect(page.getByText("Mødet er aflyst: Sne")).toBeVisible();
});

test("a year is planned by a rule: holidays move on, days with a meeting are left alone, and the rest of it moves with one", async ({
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/meetings/plan?year=2032");
  await page.getByText("Planlæg et års møder").click();
  await page.getByLabel("Titel").fill("Torsdagsmøde");
  await page.getByLabel("Uge i måneden").selectOption({ label: "Den første" });
  for (const [label, time] of [
    ["Fra", "16:00"],
    ["Til", "15:00"],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(time);
  await page.getByLabel("Sted").fill("Skiftende steder");
  await save(page, "Planlæg møderne");
  await expect(page.locator("#series [role=alert]")).toContainText("slutter, før det begynder");
  await page.getByLabel("Til", { exact: true }).fill("18:00");
  await save(page, "Planlæg møderne");
  await expect(page.getByText("5 møder er planlagt.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "Torsdagsmøde" })).toHaveCount(5);
  await expect(page.getByText("Torsdag den 8. januar 2032")).toBeVisible();
  await expect(page.getByText(/kl\.\s16\.00/)).toHaveCount(5); // in winter and in summer

  const meetings = page.getByRole("link", { name: "Torsdagsmøde" });
  await page.goto(`${await meetings.first().getAttribute("href")}/edit`);
  await page.locator("main [name=on]").fill("2032-02-20"); // past the next of them
  await page.getByLabel("Fra", { exact: true }).fill("17:00");
  await page.getByLabel("Til", { exact: true }).fill("19:00");
  await page.getByText("Også de 4 følgende møder i serien").click();
  await save(page, "Gem");
  await page.waitForURL(/saved=1/);
  await page.goto("/meetings/plan?year=2032");
  await expect(page.getByText(/kl\.\s17\.00/)).toHaveCount(5);
  await page.goto(`${await meetings.nth(2).getAttribute("href")}/agenda`);
  await page.locator("summary", { hasText: "Aflys mødet" }).click();
  await page.getByLabel("Hvorfor?").fill("Valg");
  await page.getByText("Også de 2 følgende møder i serien").click();
  await save(page, "Aflys mødet");
  await expect(page.getByRole("heading", { name: "Mødet er aflyst" })).toBeVisible();
  await page.goto("/meetings/plan?year=2032");
  await expect(page.locator("main s", { hasText: "Torsdagsmøde" })).toHaveCount(3);
  await page.goto("/meetings/new");
  await page.getByLabel("Titel").fill("x");
  await save(page, "Planlæg mødet");
  await expect(page.locator("main [role=alert]")).toContainText("Skriv en dato");
});

test("without JavaScript the order changes too, and a guest can neither order nor upload", async ({
  browser,
  page,
}) => {
  test.setTimeout(60_000);
  await signInAs(page, "Ellen Brandstrup");
  const workplace = await plan(page, "KMP", "Uden script", 60);
  for (const title of ["Et", "To"]) await addItem(page, workplace, title);
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const old = await plain.newPage();
  await old.goto(workplace);
  await old.getByRole("button", { name: "Flyt To op" }).click();
  await expect(old.locator("ol.rows .row-head")).toHaveText(["To", "Et"]);
  await plain.close();
  await signInAs(page, "Lise Overby");
  const [path, item] = [workplace.split("/").at(-2), crypto.randomUUID()];
  const answer = await page.request.post(`/api/uploads/papers/${path}/${item}`, {
    headers: { origin: new URL(workplace).origin, accept: "application/json" },
    multipart: { file: { name: "x.pdf", mimeType: "application/pdf", buffer: await pdf("x") } },
  });
  expect(answer.ok()).toBe(false);
  expect((await page.request.get(workplace)).status()).toBe(403);
});

test("what is closed stands in no file that a guest gets", async ({ page }) => {
  await signInAs(page, "Lise Overby");
  await page.goto("/meetings");
  await page
    .locator("main")
    .getByRole("link", { name: /KMP-møde/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Kommer du?" })).toBeVisible();
  const pdf = await page.request.get(`${page.url()}/pdf`);
  const { text } = await extractText(new Uint8Array(await pdf.body()), { mergePages: true });
  expect(text).toContain("Musikindsatsen");
  for (const hidden of ["Ansættelse", "Udkast til aftaletekst", "tilsagn"]) expect(text).not.toContain(hidden);
  const names = (await (await page.request.get(`${page.url()}/papers`)).body()).toString("latin1");
  expect(names).toContain("Erfaringsopsamling");
  expect(names).not.toContain("projektleder");
});
