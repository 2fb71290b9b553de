import { expect } from "@playwright/test";
import { sql } from "./asking";
import { origin, signInAs } from "./kit";
import { inside } from "./own-login-kit";
import { leave, newcomer } from "./second-factor-kit";
import { test } from "./test";

const list = "/secretariat/agreements";
const name = "Langt ude";

test("an agreement is added, priced with its consequences read first, and kept while somebody is in it, without JavaScript", async ({
  browser,
}) => {
  await sql`delete from memberships where agreement_id in (select id from agreements where name = ${name})`;
  await sql`delete from agreements where name = ${name}`;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signInAs(page, "Ellen Brandstrup");
  const to = (path: string) => page.goto(origin + path);
  await to("/secretariat");
  await page.getByRole("link", { name: "Aftaler og satser" }).click();
  await page.getByRole("link", { name: "Tilføj den næste aftale" }).click();
  await page.getByLabel("Navn").fill(name);
  await page.getByLabel("Første dag").fill("2026-06-01");
  await page.getByLabel("Sidste dag").fill("2093-12-31");
  await page.getByLabel("Kilde").fill("En prøve");
  await page.getByRole("button", { name: "Tilføj aftalen" }).click();
  await expect(page.getByRole("alert")).toContainText("Dagene overlapper en anden aftale.");
  await page.getByLabel("Første dag").fill("2090-01-01");
  await page.getByRole("button", { name: "Tilføj aftalen" }).click();
  await expect(page.getByRole("status").getByText("Aftalen er gemt.")).toBeVisible();
  await expect(page.getByText(new RegExp(`og ${name} er der ingen aftale fra`))).toBeVisible();

  await sql`insert into memberships (agreement_id, municipality_code, standing, source)
    select a.id, m.code, 'member', 'En prøve' from agreements a, municipalities m where a.name = ${name} and m.code in ('175', '259')`;
  await page.getByRole("link", { name }).click();
  await expect(page.getByRole("button", { name: "Slet aftalen" })).toHaveCount(0);
  await page.getByLabel("Pris pr. indbygger og år, kr.").fill("3,50");
  await page.getByRole("button", { name: "Gem aftalen" }).click();
  await expect(page.getByRole("heading", { name: "Det sker der, hvis du gemmer" })).toBeVisible();
  const [sum] = await sql<{ kr: number }[]>`select round(sum(inhabitants) * 3.5)::int as kr from populations
    where municipality_code in ('175', '259') and counted_on = '2026-01-01'`;
  const kroner = new Intl.NumberFormat("da-DK").format(sum!.kr);
  await expect(page.getByText(`Gebyret for de 2 medlemmer bliver ${kroner} kr. om året.`)).toBeVisible();
  expect(await sql`select from agreements where name = ${name} and rate_ore is not null`).toHaveLength(0);
  await page.getByRole("button", { name: "Gem ændringen" }).click();
  await expect(page.getByRole("status").getByText("Aftalen er gemt.")).toBeVisible();
  expect(await sql`select from agreements where name = ${name} and rate_ore = 350`).toHaveLength(1);

  await sql`delete from memberships where agreement_id in (select id from agreements where name = ${name})`;
  await page.getByRole("link", { name }).click();
  await page.getByRole("button", { name: "Slet aftalen" }).click();
  await page.waitForURL(`**${list}`);
  await expect(page.getByRole("link", { name })).toHaveCount(0);
  await context.close();
});

test("the rate of the running agreement says what the members will pay, and asks for a fresh proof", async ({
  page,
}) => {
  const { id, address } = await newcomer("Sine Sats", "secretariat", "sats.example");
  await inside(page, id);
  await sql`update sessions set proved_at = now() - interval '16 minutes' where person_id = ${id}`;
  const [running] = await sql<
    { id: string; rate: number }[]
  >`select id, rate_ore as rate from agreements where id = app.running_agreement()`;
  await page.goto(`${list}/${running!.id}`);
  await page.getByLabel("Pris pr. indbygger og år, kr.").fill("9,99");
  await page.getByRole("button", { name: "Gem aftalen" }).click();
  await expect(
    page.getByText(/^Gebyret for de \d+ medlemmer bliver [\d.]+\skr\. i stedet for [\d.]+\skr\. om året\.$/),
  ).toBeVisible();
  await page.locator("summary", { hasText: "Kommune for kommune" }).click();
  await expect(page.getByRole("row", { name: /^Rødovre/ })).toBeVisible();
  await page.getByRole("button", { name: "Gem ændringen" }).click();
  await expect(page.locator("a[href='/account/confirm']")).toBeVisible();
  const [kept] = await sql`select rate_ore as rate from agreements where id = ${running!.id}`;
  expect(kept?.rate).toBe(running!.rate);
  await leave(address);
});

test("a count of inhabitants is told before it is kept, and a wrong line keeps all of it out", async ({ page }) => {
  await sql`delete from populations where counted_on = '1901-02-01'`;
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(list);
  await page.getByText("Tilføj eller ret en optælling").click();
  const form = page.locator("#counts");
  const give = async (rows: string, button: string) => {
    await form.getByLabel("Eller indsæt fra et regneark").fill(rows);
    await form.getByLabel("Kilde").fill("Folketællingen");
    await form.getByRole("button", { name: button }).click();
  };
  const kept = () => sql`select inhabitants from populations where counted_on = '1901-02-01'`;
  await give("Kommune;Antal;Dato\nEgedal;9.100;1.2.1901\nLilleby;1;1.2.1901", "Gem tallene");
  await expect(form.getByText(/Linje 3: kommunen findes ikke\./)).toBeVisible();
  expect(await kept()).toHaveLength(0);
  await give("Kommune;Antal;Dato\nEgedal;9.100;1.2.1901", "Se, hvad der sker");
  await expect(form.getByText("Ét nyt tal og ingen rettede. Intet er gemt endnu.")).toBeVisible();
  expect(await kept()).toHaveLength(0);
  await form.getByRole("button", { name: "Gem tallene" }).click();
  await expect(form.getByText("Ét nyt tal og ingen rettede er gemt.")).toBeVisible();
  expect(await kept()).toMatchObject([{ inhabitants: 9100 }]);
  await sql`delete from populations where counted_on = '1901-02-01'`;
});
