import { expect } from "@playwright/test";
import { owner } from "./identities";
import { signInAs } from "./kit";
import { addItem, inDays, mailOf, pdf, phone, plan, save, upload } from "./meeting-kit";
import { test } from "./test";

test("a meeting is planned, called, prepared, sent, read, answered, held, written down and approved", async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  const politician = await browser.newPage(phone);
  await signInAs(politician, "Karen Lindegaard");
  await signInAs(page, "Ellen Brandstrup");
  const workplace = await plan(page, "KMP", "Prøvemøde", 20);
  const meeting = workplace.replace("/agenda", "");

  await addItem(page, workplace, "Første punkt");
  const file = { name: "../Regnskab: 2026.pdf", mimeType: "application/pdf", buffer: await pdf("Regnskab") };
  await upload(page, "papers-new", file);
  await expect(page.getByText("Ret bilag 1")).toBeVisible();
  await page.getByText("Ret bilag 1").click();
  await page.locator("#version-1-change").fill("Tallene for november");
  await upload(page, "version-1", { ...file, buffer: await pdf("Regnskab igen") });
  await expect(page.getByText("version 2")).toBeVisible();
  await upload(page, "papers-new", { ...file, buffer: Buffer.from("MZ not a PDF at all") });
  await expect(page.locator("#papers-new [role=alert]")).toContainText("ikke en slags, vi tager imod");
  await addItem(page, workplace, "Lukket punkt", "Lukket");
  await addItem(page, workplace, "Tredje punkt");

  await page.goto(workplace);
  const titles = page.locator("ol.rows .row-head");
  await expect(titles).toHaveText(["Første punkt", "Lukket punkt", "Tredje punkt"]);
  await page.getByRole("button", { name: "Flyt Tredje punkt op" }).focus();
  await page.keyboard.press("Enter");
  await expect(titles).toHaveText(["Første punkt", "Tredje punkt", "Lukket punkt"]);
  await expect(page.getByText("Tredje punkt er nu nummer 2")).toBeAttached();
  await expect(page.getByRole("button", { name: "Flyt Tredje punkt op" })).toBeFocused();
  await page.locator("ol.rows li", { hasText: "Første punkt" }).dragTo(titles.nth(1));
  await expect(titles).toHaveText(["Tredje punkt", "Første punkt", "Lukket punkt"]);
  await expect(page.locator("ol.rows li").first()).toContainText("Kl. 10.00"); // the server has answered
  await page.reload();
  await expect(titles).toHaveText(["Tredje punkt", "Første punkt", "Lukket punkt"]);

  await save(page, "Send indkaldelsen");
  await expect(page.getByText("Indkaldelsen er på vej.")).toBeVisible();
  const called = await mailOf("Indkaldelse: Prøvemøde");
  expect(called.calendar?.getFirstPropertyValue("method")).toBe("REQUEST");
  expect(called.event?.getFirstPropertyValue("sequence")).toBe(0);
  await page.getByRole("link", { name: "Ret tid, sted og frister" }).click();
  await page.getByLabel("Sted").fill("Kulturværftet");
  await save(page, "Gem");
  const changed = await mailOf("Ændret: Prøvemøde");
  expect(changed.event?.getFirstPropertyValue("sequence")).toBe(1);
  expect(changed.event?.getFirstPropertyValue("uid")).toBe(called.event?.getFirstPropertyValue("uid"));
  expect(changed.event?.getFirstPropertyValue("location")).toBe("Kulturværftet");
  await save(page, "Send dagsordenen");
  await expect(page.getByText("Dagsordenen er på vej.")).toBeVisible();
  expect((await mailOf("Dagsorden: Prøvemøde")).mail.text).toContain(meeting);

  await politician.goto(meeting);
  await politician.getByText("Kommer", { exact: true }).click();
  await save(politician, "Svar");
  await expect(politician.getByRole("button", { name: "Svar på ny" })).toBeVisible();
  await politician.getByRole("link", { name: "Bilag 1: Regnskab 2026" }).click();
  await expect(politician.getByText("Nyt i version 2: Tallene for november")).toBeVisible();
  await politician.getByLabel("Note").fill("Spørg til kontoen");
  await politician.getByLabel("Markér punktet for mig selv").check();
  await save(politician, "Gem noten");
  await expect(politician.getByText("Noten er gemt.")).toBeVisible();
  const fetched = politician.waitForEvent("download");
  await politician.getByRole("link", { name: "Hent" }).first().click();
  expect((await fetched).suggestedFilename()).toBe("Regnskab 2026.pdf");
  await politician.goto(meeting);
  await expect(politician.getByText("Markeret")).toBeVisible();
  for (const [path, type] of [
    ["pdf", "application/pdf"],
    ["papers", "application/zip"],
    ["calendar", "text/calendar; charset=utf-8"],
  ])
    expect((await politician.request.get(`${meeting}/${path}`)).headers()["content-type"]).toBe(type);
  await page.goto(workplace);
  await expect(page.getByText(/^1 af \d+ kommuner har åbnet bilag/)).toBeVisible();

  const sql = owner();
  const id = meeting.split("/").at(-1)!;
  await sql`update meetings set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' where id = ${id}`;
  await sql.end();
  await page.getByRole("link", { name: "Skriv referatet" }).click();
  await page.locator("#decision-1-words").fill("Vedtaget <i>enstemmigt</i>");
  await page.locator("#decision-1 button").click();
  await expect(page.getByText("Beslutningen er gemt.")).toBeVisible();
  await page.locator("#item-1").getByText("Aftalt opfølgning").click();
  await page.locator("#point-1-task").fill("Ring til Egedal");
  await page.locator("#point-1-person").selectOption({ label: "Karen Lindegaard, Rødovre" });
  await page.locator("#point-1-dueOn").fill(inDays(3));
  await save(page, "Tilføj");
  await expect(page.getByText("Ring til Egedal")).toBeVisible();
  await page.getByLabel("Karen Lindegaard").check();
  await save(page, "Gem, hvem der var med");
  await expect(page.getByText("Det er gemt, hvem der var med.")).toBeVisible();
  await politician.goto(meeting);
  await expect(politician.getByText("Vedtaget")).toHaveCount(0);
  await save(page, "Send referatet");
  await expect(page.getByText(/^Sendt .* Rettelser kan ses/)).toBeVisible();
  await politician.goto(meeting);
  await expect(politician.getByText("Vedtaget <i>enstemmigt</i>")).toBeVisible();
  await save(politician, "Det er gjort");
  await expect(politician.getByText("Gjort", { exact: true })).toBeVisible();

  await plan(page, "KMP", "Mødet efter", 30);
  await save(page, "Godkendt på dette møde");
  await expect(page.getByRole("link", { name: "Prøvemøde" })).toHaveCount(0);
  await politician.reload();
  await expect(politician.getByText(/Godkendt på mødet/)).toBeVisible();
  await politician.close();
});
