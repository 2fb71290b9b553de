import { expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { origin } from "./kit";
import { inDays } from "./meeting-kit";
import { test } from "./test";

const sql = owner();
const towns = { Helsingør: "217", Køge: "259" };
const titleIn = (town: string) => `Sang ved havnen i ${town}`;

/** Something of tomorrow in each town, for everybody to read. */
test.beforeAll(async () => {
  for (const [town, code] of Object.entries(towns))
    await sql`insert into activities (project_id, title, starts_on, ends_on, place, municipality_codes, created_by, registered_at, published_at)
      select id, ${titleIn(town)}, app.today() + 1, app.today() + 1, ${town}, ${[code]}, (select person_id from emails where address like 'ellen.brandstrup@%'), now(), now()
      from projects limit 1`;
});
test.afterAll(async () => {
  await sql`delete from activities where title like 'Sang ved havnen i %'`;
  await sql.end();
});

const rows = (page: Page) => page.locator("#coming .rows > li");

test("a citizen chooses a municipality and sees what comes near it, without a script and without being asked for a place", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [town, code] of Object.entries(towns)) {
    await page.goto(origin);
    await page.getByLabel("Nær").selectOption({ label: town });
    await page.locator("#coming").getByRole("button", { name: "Vis" }).click();
    await page.waitForURL(`**/?municipality=${code}**`);
    await expect(page.getByLabel("Nær")).toHaveValue(code);
    expect(await rows(page).count()).toBeGreaterThan(0);
    const shown = (await rows(page).allTextContents()).join(" ");
    expect(shown).toContain(titleIn(town));
    for (const other of Object.keys(towns).filter((one) => one !== town)) expect(shown).not.toContain(titleIn(other));
  }
});

test("the front page says in one breath who is in, what they gave and got with its source, and what is new", async ({
  page,
}) => {
  await page.goto("/");
  const [members] = await sql<{ names: string[] }[]>`select array_agg(m.name) as names from memberships s
    join municipalities m on m.code = s.municipality_code where s.agreement_id = app.running_agreement() and s.standing = 'member'`;
  expect(members!.names.length).toBeGreaterThan(1);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("kommuner går sammen om kulturen");
  const named = page.locator("main ul").first().getByRole("link");
  expect((await named.allTextContents()).toSorted()).toEqual(members!.names.toSorted());
  const map = page.locator("figure").first();
  expect(await map.getByRole("link", { name: /Medlem/ }).count()).toBe(members!.names.length);
  await expect(map).toContainText(
    /Det seneste år har kommunerne givet [\d.]+.kr\. og fået \d+ aktiviteter med \d[\d.]* deltagere/,
  );
  await expect(map).toContainText(/Kilde: den offentlige del af kommunernes regnskab, .+ 20\d\d/);
  await expect(map.getByRole("link", { name: "kommunernes regnskab" })).toHaveAttribute("href", "/accounts/entries");
  const [newest] = await sql<
    { title: string }[]
  >`select title from stories where published_at is not null order by sent_at desc limit 1`;
  await expect(page.getByRole("link", { name: newest!.title })).toBeVisible();
  expect(await rows(page).count()).toBeGreaterThan(0);
  await expect(page.getByRole("main").getByRole("link", { name: "Bliv gæst" }).first()).toHaveAttribute(
    "href",
    "/become-guest",
  );
});

test("activities are narrowed by municipality and by day", async ({ page }) => {
  const show = async (from: string, until: string) => {
    await page.goto("/activities");
    await page.getByLabel("Kommune", { exact: true }).selectOption({ label: "Helsingør" });
    await page.getByLabel("Fra", { exact: true }).fill(from);
    await page.getByLabel("Til", { exact: true }).fill(until);
    await page.getByRole("button", { name: "Vis", exact: true }).click();
    await page.waitForURL(new RegExp(`municipality=217.*from=${from}.*until=${until}`));
  };
  const link = (town: string) => page.getByRole("link", { name: titleIn(town) });
  await show(inDays(-1), inDays(2));
  await expect(link("Helsingør")).toBeVisible();
  await expect(link("Køge")).toHaveCount(0);
  await show(inDays(3), inDays(90));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(link("Helsingør")).toHaveCount(0);
});

test("activities are narrowed by age and to those that are free", async ({ page }) => {
  await page.goto("/activities");
  await page.getByLabel("Alder").selectOption({ label: "Ældre" });
  await page.getByLabel("Kun gratis").check();
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await page.waitForURL(/age=seniors.*free=on/);
  await page.locator("main .rows a").first().click();
  await expect(page.getByText(/Ældre|Alle aldre/).first()).toBeVisible();
  await expect(page.getByText("Gratis", { exact: true })).toBeVisible();
});
