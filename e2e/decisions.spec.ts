import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { convertToHtml } from "mammoth";
import { sql } from "./asking";
import { signInAs } from "./kit";
import { inDays, pdf, save, upload } from "./meeting-kit";
import { test } from "./test";

/** A municipality that nothing else here is about. */
const code = "461";
const path = `/secretariat/municipalities/${code}`;
const alert = (page: Page, form: string) => page.locator(`#${form} [role=alert]`);

test.describe.configure({ mode: "serial" });
test.afterAll(async () => {
  await sql`update municipalities set name = 'Odense', ended_on = null where code = ${code}`;
  await sql`delete from milestones where not example`;
  for (const table of ["preparations", "decision_steps", "risk_notes", "commitments", "memberships", "cases"])
    await sql`delete from ${sql(table)} where municipality_code = ${code}`;
});

/** Opens the fold of a form, fills some of its fields by their labels, and sends it. */
async function fill(page: Page, form: string, fields: Record<string, string>, button: string) {
  const own = page.locator(`#${form}`);
  await page
    .locator("details", { has: own })
    .last()
    .evaluate((fold) => fold.setAttribute("open", ""));
  for (const [label, value] of Object.entries(fields)) await own.getByLabel(label, { exact: true }).fill(value);
  await own.getByRole("button", { name: button }).click();
}

const taskOf = (page: Page, what: string) => page.locator("tbody tr", { hasText: "Odense" }).filter({ hasText: what });

test("a decision plan is entered, and when its date is moved, what is late changes", async ({ page, context }) => {
  test.setTimeout(60_000);
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(path);
  await expect(page.getByText("Vi kender ingen trin i deres beslutning endnu.")).toBeVisible();
  const committee = page.locator("#step-committee");
  await page.getByText("Tilføj udvalget").click();
  await committee.getByLabel("Datoen er anslået").check();
  await fill(page, "step-committee", { Navn: "Kulturudvalget", Dato: inDays(150) }, "Gem trinnet");
  await expect(page.getByText("Ret Kulturudvalget")).toBeVisible();
  await expect(page.locator("#plan").getByText("Datoen er anslået. Ikke afgjort.")).toBeVisible();
  await fill(page, "step-council", { Navn: "Byrådet", Dato: inDays(140) }, "Gem trinnet");
  await expect(alert(page, "step-council")).toContainText("Udvalget beslutter før økonomiudvalget");
  await fill(page, "step-council", { Dato: inDays(200) }, "Gem trinnet");
  await expect(page.getByText("Ret Byrådet")).toBeVisible();

  await page.goto("/secretariat/decisions?q=Odense");
  await expect(taskOf(page, "Gæsteadgang")).toContainText("Planlagt");
  await expect(taskOf(page, "Gæsteadgang")).toContainText("omkring");

  const other = await context.newPage();
  await other.goto(path);
  await page.goto(path);
  await fill(page, "step-committee", { Dato: inDays(60) }, "Gem trinnet");
  await expect(page.locator("#preparations li", { hasText: "Gæsteadgang" })).toContainText("For sent");
  await fill(other, "step-committee", { Dato: inDays(90) }, "Gem trinnet");
  await expect(alert(other, "step-committee")).toContainText("En anden har ændret det");
  await other.close();
  await page.goto("/secretariat/decisions?q=Odense");
  await expect(taskOf(page, "Gæsteadgang")).toContainText("For sent");
  await expect(page.locator("tbody tr").first()).toContainText("For sent");
});

test("an outcome before its day and votes that do not add up are refused, and both are kept when they are right", async ({
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(path);
  const committee = page.locator("#step-committee");
  await page.getByText("Ret Kulturudvalget").click();
  await committee.getByLabel("Udfald").selectOption("Ja");
  await fill(page, "step-committee", { "Stemmer for": "2", "Stemmer imod": "9" }, "Gem trinnet");
  await expect(alert(page, "step-committee")).toContainText("Stemmerne passer ikke til udfaldet");
  await fill(page, "step-committee", { "Stemmer for": "9", "Stemmer imod": "2" }, "Gem trinnet");
  await expect(alert(page, "step-committee")).toContainText("Mødet er ikke holdt endnu");
  await fill(page, "step-committee", { Dato: inDays(-1) }, "Gem trinnet");
  await expect(page.locator("#plan").getByText("Ja. 9 for, 2 imod, 0 undlod.")).toBeVisible();
  await expect(page.locator("#preparations li", { hasText: "Sag til udvalget" })).toContainText("Nåede det ikke");
});

test("a preparation is given to somebody and is not needed, and a worry is written down for the secretariat alone", async ({
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(path);
  const letter = page.locator("#preparation-letter");
  await page.locator("#preparations li", { hasText: "Hensigtserklæring" }).locator("summary").click();
  await letter.getByLabel("Ansvarlig").selectOption("Nanna Vesterskov");
  await fill(page, "preparation-letter", { "Gjort den": inDays(-2), "Ikke nødvendigt, fordi": "Nej" }, "Gem");
  await expect(alert(page, "preparation-letter")).toContainText("Udfyld kun det ene");
  await fill(page, "preparation-letter", { "Gjort den": "", "Ikke nødvendigt, fordi": "De sender tilsagnet" }, "Gem");
  const row = page.locator("#preparations li", { hasText: "Hensigtserklæring" });
  await expect(row).toContainText("De sender tilsagnet Ansvarlig: Nanna Vesterskov.");
  await expect(row).toContainText("Ikke nødvendigt");
  await page.getByLabel("Skriv, hvad du er bekymret for").fill("De tøver <b>");
  await page.locator("#risk-note").getByRole("button").click();
  await expect(page.locator("#risk article")).toContainText("De tøver <b>");
});

test("a commitment is recorded with document and vote, moves the standing, and moves it back when it is withdrawn", async ({
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(path);
  const form = page.locator("#commitment");
  await page.getByText("Registrér et tilsagn eller en hensigtserklæring").click();
  await form.getByRole("radio", { name: "Tilsagn" }).check();
  await fill(page, "commitment", { "Givet den": inDays(3), "Stemmer for": "20" }, "Registrér");
  await expect(alert(page, "commitment")).toContainText("Datoen er ikke kommet endnu");
  await fill(page, "commitment", { "Givet den": inDays(-1) }, "Registrér");
  const section = page.locator("#commitments");
  await expect(section.locator("li").first()).toContainText("20 for, 0 imod, 0 undlod");
  await expect(page.locator("section", { hasText: "Hvor langt er de?" })).toContainText("Tilsagn");
  await page.getByText("Tilføj dokumentet").click();
  const id = await section.locator("form[id^=document-]").getAttribute("id");
  await upload(page, id ?? "", { name: "Tilsagn.pdf", mimeType: "application/pdf", buffer: await pdf("Tilsagn") });
  const link = page.getByRole("link", { name: "Tilsagn.pdf" });
  expect((await page.request.get((await link.getAttribute("href")) ?? "")).status()).toBe(200);
  const file = await link.getAttribute("href");
  await page.getByText("Træk tilsagn tilbage").click();
  await section.locator("form[id^=withdraw-]").getByLabel("Hvorfor?").fill("Budgettet faldt");
  await save(page, "Træk tilbage");
  await expect(section.locator("s")).toHaveText("Tilsagn");
  await expect(section.getByText(/Trukket tilbage .*: Budgettet faldt/)).toBeVisible();
  await expect(page.locator("section", { hasText: "Hvor langt er de?" }).first()).toContainText("Beslutter");
  await signInAs(page, "Karen Lindegaard");
  expect((await page.request.get(file ?? "")).status()).toBe(404);
});

test("a renamed municipality goes by its new name, and one that has ended is on no board and decides nothing", async ({
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  const listed = (name: string) => page.locator("tbody th", { hasText: name });
  const boards = ["/secretariat/municipalities?view=list&q=Odense", "/secretariat/decisions?all=1&q=Odense"];
  await sql`update municipalities set name = 'Odense og Omegn' where code = ${code}`;
  for (const board of boards) {
    await page.goto(board);
    await expect(listed("Odense og Omegn").first()).toBeVisible();
  }
  await sql`update municipalities set name = 'Odense', ended_on = current_date where code = ${code}`;
  for (const board of boards) {
    await page.goto(board);
    await expect(page.locator("h1")).toBeVisible();
    await expect(listed("Odense")).toHaveCount(0);
  }
});

test("the status of all commitments is put on an agenda in one click, with its paper as Word and PDF", async ({
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat/decisions");
  await save(page, "Sæt rapporten på dagsordenen");
  await page.waitForURL(/\/meetings\/.*\/items\/.*\/edit/);
  const item = page.url().replace(/\/edit.*/, "");
  await page.goto(item);
  await expect(page.locator("h1")).toContainText("Status på kommunernes tilsagn");
  await expect(page.locator("main tbody tr", { hasText: "Albertslund" })).toContainText("Ja,");
  const papers = page.locator("main a[href^='/api/files/']");
  await expect(papers.first()).toBeVisible();
  await sql`delete from agenda_items where id = ${item.split("/").at(-1) ?? ""}`;
  await page.goto("/secretariat/decisions/report");
  const [word] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Hent som Word" }).click(),
  ]);
  const { value } = await convertToHtml({ buffer: readFileSync(await word.path()) });
  expect(value.match(/<tr>/g)?.length).toBe(2 + (await page.locator("main tbody tr").count()));
});

test("a milestone is added, reached and removed, and the forecast tells what is lost when somebody says no", async ({
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat/decisions");
  await page.getByText("Tilføj en milepæl").click();
  await fill(page, "milestone-new", { Milepæl: "Høring <b>", Dato: inDays(-3) }, "Gem milepælen");
  const row = page.locator("#milestones li", { hasText: "Høring <b>" });
  await expect(row).toContainText("Skulle være nået");
  await row.locator("summary").click();
  await row.getByLabel("Nået den").fill(inDays(-1));
  await row.getByRole("button", { name: "Gem milepælen" }).click();
  await expect(row).not.toContainText("Skulle være nået");
  await row.getByRole("button", { name: "Fjern milepælen" }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole("link", { name: "Prognose" }).click();
  await page.getByLabel("Roskilde").check();
  await page.getByRole("button", { name: "Regn det ud" }).click();
  await page.waitForURL(/without=265/);
  await expect(page.getByRole("heading", { name: "Uden Roskilde" })).toBeVisible();
  await expect(page.getByText(/må satsen stige fra 2,75/).first()).toBeVisible();
});
