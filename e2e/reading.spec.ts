import { expect } from "@playwright/test";
import { owner } from "./identities";
import { signInAs } from "./kit";
import { mailTo } from "./mails";
import { addItem, inDays, pdf, plan, save, upload } from "./meeting-kit";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

test("a paper is unread until it is opened, also with all of them in one file, and the secretariat sees who opened", async ({
  browser,
  page,
}) => {
  const reader = await browser.newPage();
  await Promise.all([signInAs(reader, "Karen Lindegaard"), signInAs(page, "Ellen Brandstrup")]);
  const workplace = await plan(page, "KMP", "Læsemødet", 41);
  await addItem(page, workplace, "Med bilag");
  const file = (title: string) => ({ name: `${title}.pdf`, mimeType: "application/pdf" });
  await upload(page, "papers-new", { ...file("Plan"), buffer: await pdf("Plan") });
  await expect(page.getByText("Ret bilag 1")).toBeVisible();
  const edit = page.url().replace(/\?.*/, "");
  const meeting = workplace.replace("/agenda", "");
  await reader.goto(meeting);
  const paper = (number: number) => reader.locator("main li li").filter({ hasText: `Bilag ${number}:` });
  await expect(paper(1)).toContainText("Ulæst");
  expect((await reader.request.get(`${meeting}/papers`)).status()).toBe(200);
  await reader.reload();
  await expect(paper(1)).toBeVisible();
  await expect(reader.getByText("Ulæst")).toHaveCount(0);
  const opened =
    await sql`select o.way, p.name from file_openings o join files f on f.id = o.file_id join people p on p.id = o.person_id
    join papers b on b.file_id = f.id join agenda_items i on i.id = b.agenda_item_id where i.meeting_id = ${meeting.split("/").at(-1)!}`;
  expect(opened.map(({ way, name }) => `${name} ${way}`)).toEqual(["Karen Lindegaard downloaded"]);
  await page.goto(workplace);
  await expect(page.getByText(/^1 af \d+ kommuner har åbnet bilag/)).toBeVisible();

  await page.goto(edit);
  await upload(page, "papers-new", { ...file("Budget"), buffer: await pdf("Budget") });
  await expect(page.getByText("Ret bilag 2")).toBeVisible();
  await reader.reload();
  await expect(paper(2)).toContainText("Ulæst");
  await expect(paper(1)).not.toContainText("Ulæst");
});

test("who answers after the day that was asked for is marked, who answered before is not", async ({
  browser,
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  const meeting = (await plan(page, "KMP", "Sent svar", 12)).replace("/agenda", "");
  const id = meeting.split("/").at(-1)!;
  await sql`update meetings set answer_by = ${inDays(-2)} where id = ${id}`;
  await sql`insert into attendances (meeting_id, person_id, answer, answered_at, example)
    select ${id}, s.person_id, 'yes', now() - interval '5 days', true from seats s join people p on p.id = s.person_id
    where s.forum = 'kmp' and p.name <> 'Karen Lindegaard' and p.deactivated_at is null and app.today() + 12 between s.from_on and coalesce(s.until_on, 'infinity') order by p.name limit 1`;
  const politician = await browser.newPage();
  await signInAs(politician, "Karen Lindegaard");
  await politician.goto(meeting);
  await politician.locator("#attendance").getByText("Kommer", { exact: true }).click();
  await save(politician, "Svar");
  await expect(politician.getByRole("button", { name: "Svar på ny" })).toBeVisible();
  await page.goto(meeting);
  await page.locator("summary", { hasText: "Se hvem" }).click();
  const come = page.locator("details li").filter({ hasText: "Kommer" });
  await expect(come).toHaveCount(2);
  await expect(come.filter({ hasText: "efter fristen" })).toHaveText(/Karen Lindegaard/);
});

test("who suggested an item that does not get on is told why by mail", async ({ browser, page }) => {
  const head = await browser.newPage();
  await Promise.all([signInAs(head, "Mette Ravnsholt"), signInAs(page, "Ellen Brandstrup")]);
  const workplace = await plan(page, "KMK", "Fuld dagsorden", 43);
  await head.goto(`${workplace.replace("/agenda", "")}/suggest`);
  await head.getByLabel("Overskrift").fill("Fælles flygel");
  await save(head, "Send forslaget");
  await expect(head.getByText("Venter på svar")).toBeVisible();
  await page.goto(workplace);
  await page.getByText("Svar på forslaget").click();
  await page.getByLabel("Send det tilbage").check();
  await page.getByLabel("Svar", { exact: true }).fill("Det tager vi på kulturchefernes seminar");
  await save(page, "Send svaret");
  const mail = await mailTo("mette.ravnsholt@roedovre.example", /Dit punkt kom ikke på dagsordenen: Fælles flygel/);
  expect(mail.text).toContain("Det tager vi på kulturchefernes seminar");
  expect(mail.text).toContain(new URL(workplace).pathname.replace("/agenda", ""));
  await head.reload();
  await expect(head.getByText("Svar: Det tager vi på kulturchefernes seminar")).toBeVisible();
  await page.goto(workplace.replace("/agenda", ""));
  await expect(page.getByRole("heading", { name: "Fælles flygel" })).toHaveCount(0);
});

test("a meeting that was moved says from when, and asks for an answer again", async ({ browser, page }) => {
  await signInAs(page, "Ellen Brandstrup");
  const workplace = await plan(page, "KMP", "Flyttemødet", 44);
  const meeting = workplace.replace("/agenda", "");
  const politician = await browser.newPage();
  await signInAs(politician, "Karen Lindegaard");
  await politician.goto(meeting);
  await expect(politician.getByText("Flyttet fra")).toHaveCount(0);
  await politician.getByText("Kommer", { exact: true }).click();
  await save(politician, "Svar");
  await expect(politician.getByRole("button", { name: "Svar på ny" })).toBeVisible();
  await page.getByRole("link", { name: "Ret tid, sted og frister" }).click();
  await page.getByLabel("Fra", { exact: true }).fill("11:00");
  await save(page, "Gem");
  await expect(page.getByText("Mødet er gemt.")).toBeVisible();
  await politician.reload();
  await expect(politician.getByRole("note")).toHaveText(/^Flyttet fra .*kl\.\s10\.00$/);
  await expect(politician.getByRole("button", { name: "Svar", exact: true })).toBeVisible();
});

test("on paper the agenda has every item and none of the menu", async ({ browser, page }) => {
  await signInAs(page, "Ellen Brandstrup");
  const workplace = await plan(page, "KMP", "Udskriften", 45);
  const titles = ["Første sag", "Anden sag", "Tredje sag"];
  for (const title of titles) await addItem(page, workplace, title);
  const reader = await browser.newPage();
  await signInAs(reader, "Karen Lindegaard");
  await reader.goto(workplace.replace("/agenda", ""));
  const menu = reader.locator("header, footer, aside, nav, button, form, details.menu");
  expect(await menu.filter({ visible: true }).count()).toBeGreaterThan(0);
  await reader.emulateMedia({ media: "print" });
  await expect(reader.getByRole("heading", { level: 1, name: "Udskriften" })).toBeVisible();
  for (const title of titles) {
    await expect(reader.getByRole("heading", { level: 3, name: title })).toBeVisible();
    await expect(reader.getByText(`Om ${title}`)).toBeVisible();
  }
  await expect(menu.filter({ visible: true })).toHaveCount(0);
});
