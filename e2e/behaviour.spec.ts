import { expect } from "@playwright/test";
import { cookiesOf, owner } from "./identities";
import { origin } from "./kit";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

test("a table is sorted, searched and paged by its address, without JavaScript, and its file says the same", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const names = page.locator("tbody th[scope=row]");
  await page.goto(`${origin}/municipalities`);
  await expect(names).toHaveCount(50);
  await expect(names.first()).toHaveText("Albertslund");
  await page.getByRole("link", { name: "Næste" }).click();
  await expect(names).toHaveCount(48);
  await expect(names.last()).toHaveText("Aarhus");
  await page.getByLabel("Region", { exact: true }).selectOption("Region Hovedstaden");
  await page.getByRole("button", { name: "Vis" }).click();
  await expect(names).toHaveCount(29);
  await page.getByRole("link", { name: /^Indbyggere/ }).click();
  await page.getByRole("link", { name: /^Indbyggere/ }).click();
  await expect(page.locator("th[aria-sort=descending]")).toContainText("Indbyggere");
  expect(page.url()).toMatch(/region=Region\+Hovedstaden.*&sort=-inhabitants$/);
  const shown = await names.allTextContents();
  expect(shown[0]).toBe("København");
  const file = await page.request.get(`${origin}${await page.getByRole("link", { name: /CSV/ }).getAttribute("href")}`);
  const lines = (await file.text()).replace("\uFEFF", "").trim().split("\r\n").slice(1);
  expect(lines.map((line) => line.split(";")[1])).toEqual(shown);
  await page.goto(`${origin}/municipalities?q=gl&page=99&sort=nothing`);
  await expect(names).toHaveText(["Gladsaxe", "Glostrup"]);
});

test("what a stranger wrote is no formula in the file that the secretariat opens", async ({ request }) => {
  const { secretariat: cookie } = await cookiesOf(sql);
  await sql`update cases set next_step = '=HYPERLINK("x")' where municipality_code = '336'`;
  const file = await request.get(`${origin}/secretariat/municipalities/export?format=csv`, { headers: { cookie } });
  expect(file.headers()["content-disposition"]).toContain("attachment");
  expect(await file.text()).toContain(`'=HYPERLINK(`);
});

test("the language is chosen without JavaScript, and stays", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${origin}/municipalities`);
  await page.getByRole("button", { name: "English" }).first().click();
  expect(new URL(page.url()).pathname).toBe("/municipalities");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto(`${origin}/conferences`);
  await expect(page.getByRole("button", { name: "Dansk" }).first()).toBeVisible();
});

test("a page that is not there and one that is not yours say so, and lead on", async ({ page, context }) => {
  expect((await page.goto(`${origin}/no-such-page`))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Siden findes ikke");
  const { kmp } = await cookiesOf(sql);
  await context.addCookies([{ name: "session", value: kmp.replace("session=", ""), url: origin }]);
  expect((await page.goto(`${origin}/secretariat`))?.status()).toBe(403);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Det har du ikke adgang til");
  await page.getByRole("link", { name: "Gå til forsiden" }).click();
  await expect(page).toHaveURL(`${origin}/`);
});

test("a paper is handed out as a file that runs nothing, and a hidden one is not there", async ({ request }) => {
  const { kmp, otherGuest } = await cookiesOf(sql);
  const [paper] = await sql`select p.file_id as id from papers p join agenda_items i on i.id = p.agenda_item_id
    join meetings m on m.id = i.meeting_id where m.forum = 'kmp' and i.visibility = 'closed' limit 1`;
  const url = `${origin}/api/files/${paper?.id}`;
  const headers = (await request.get(url, { headers: { cookie: kmp } })).headers();
  expect(headers["content-security-policy"]).toContain("sandbox");
  expect(headers["content-disposition"]).toContain("attachment");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cache-control"]).toContain("no-store");
  const hidden = await request.get(url, { headers: { cookie: otherGuest } });
  const none = await request.get(`${origin}/api/files/${crypto.randomUUID()}`, { headers: { cookie: otherGuest } });
  expect([hidden.status(), await hidden.text()]).toEqual([none.status(), await none.text()]);
  expect(none.status()).toBe(404);
});

test("health says what works, and which part does not", async ({ request }) => {
  const health = async () => {
    const answer = await request.get(`${origin}/api/health`);
    return [answer.status(), await answer.json()];
  };
  const well = { status: "ok", database: "ok", worker: "ok" };
  expect(await health()).toEqual([200, well]);
  await sql`update worker_beats set at = now() - interval '1 hour'`;
  expect(await health()).toEqual([503, { ...well, status: "failing", worker: "silent" }]);
  await sql`update worker_beats set at = now()`;
  expect(await health()).toEqual([200, well]);
});
