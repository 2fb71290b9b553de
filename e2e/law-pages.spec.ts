import { expect, type Page } from "@playwright/test";
import { sql } from "./asking";
import { test } from "./test";

const part = (page: Page, name: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name, exact: true }) });

test("the accessibility statement is found from every page and has the parts that the law asks for", async ({
  page,
}) => {
  for (const path of ["/", "/sign-in", "/stories/nowhere"]) {
    await page.goto(path);
    await expect(page.locator("footer").getByRole("link", { name: "Tilgængelighed" })).toHaveAttribute("href", "/was");
  }
  await page.goto("/was");
  await expect(part(page, "Overensstemmelsesstatus")).toContainText(
    /er (fuldt ud |delvist |ikke )i overensstemmelse med loven/,
  );
  const missing = part(page, "Ikke-tilgængeligt indhold").getByRole("listitem");
  expect(await missing.count()).toBeGreaterThan(1);
  await expect(missing.filter({ hasText: /succeskriterium \d/ }).first()).toBeVisible();
  await expect(missing.filter({ hasText: "uforholdsmæssig stor byrde" })).toHaveCount(1);

  const days = part(page, "Udarbejdelse af erklæringen").locator("time");
  const [prepared, reviewed] = await days.evaluateAll((all) => all.map((one) => (one as HTMLTimeElement).dateTime));
  for (const day of [prepared, reviewed]) expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(prepared! <= reviewed!).toBe(true);

  const settings = await sql<{ key: string; value: string }[]>`select key, value from settings`;
  const value = (key: string) => settings.find((one) => one.key === key)?.value ?? "";
  const contact = part(page, "Kontakt, og sig til, hvis noget driller");
  await expect(contact.getByRole("link", { name: value("contact_address") })).toHaveAttribute(
    "href",
    `mailto:${value("contact_address")}`,
  );
  await expect(contact.getByRole("link", { name: value("contact_phone") })).toHaveAttribute("href", /^tel:\d{8}$/);

  const enforcement = part(page, "Håndhævelse");
  await expect(enforcement).toContainText("Digitaliseringsstyrelsen");
  await expect(enforcement.getByRole("link")).toHaveAttribute("href", /^https:\/\/digst\.dk\//);
});

test("the page about us tells of each agreement so far, who was in it, and where that is written", async ({ page }) => {
  const past = await sql<{ name: string; source: string; members: string[] }[]>`select name, source,
    to_jsonb(array(select m.name from memberships b join municipalities m on m.code = b.municipality_code
      where b.agreement_id = a.id and b.standing in ('member', 'committed'))) as members
    from agreements a where ends_on < app.today() order by starts_on`;
  expect(past.length).toBeGreaterThan(3);
  await page.goto("/about");
  const rows = part(page, "Aftalerne").getByRole("listitem");
  for (const { name, source, members } of past) {
    const row = rows.filter({ hasText: `Kilde: ${source}` });
    await expect(row, name).toHaveCount(1);
    await expect(row).toContainText(name.replace("-", "–"));
    for (const member of members) await expect(row, name).toContainText(member);
  }
  expect(past.some(({ members }) => members.length > 5)).toBe(true);
});
