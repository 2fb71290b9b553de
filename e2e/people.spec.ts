import { expect } from "@playwright/test";
import { ask, press, sql } from "./asking";
import { signInAs } from "./kit";
import { linkIn, mailTo } from "./mails";
import { test } from "./test";

test("the secretariat adds a politician, who gets a mail, signs in and is where politicians are; shut out they are gone", async ({
  page,
  browser,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat/people");
  await page.getByRole("link", { name: "Tilføj en person" }).click();
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: "Tilføj personen" }) });
  await form.getByLabel("Navn").fill("Agnes Nyvalgt");
  await form.getByLabel("Mailadresse").fill("Agnes.Nyvalgt@Roedovre.example");
  await form.getByLabel("Plads i").selectOption({ label: "KMP" });
  await form.getByRole("button", { name: "Tilføj personen" }).click();
  await expect(page.getByText("Fejl: Vælg en kommune på listen.")).toBeVisible();
  await expect(form.getByLabel("Navn")).toHaveValue("Agnes Nyvalgt");
  await form.getByLabel("Kommune").selectOption({ label: "Rødovre" });
  await form.getByRole("button", { name: "Tilføj personen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Agnes Nyvalgt" })).toBeVisible();
  const mail = await mailTo("agnes.nyvalgt@roedovre.example", /plads/);
  expect(linkIn(mail, "/sign-in")).toBeTruthy();

  const own = await (await browser.newContext()).newPage();
  const { link } = await ask(own, "agnes.nyvalgt@roedovre.example");
  await own.goto(link);
  await press(own);
  await own.waitForURL("**/kmp");

  await page.getByText("Luk ude", { exact: true }).first().click();
  await page.getByRole("button", { name: "Luk ude" }).click();
  await expect(page.getByText("Lukket ude", { exact: true })).toBeVisible();
  await own.goto("/kmp");
  await own.waitForURL("**/sign-in**");
  await own.context().close();
});

test("after an election many seats are ended at once: seen first, one left out, and all of it taken back", async ({
  page,
}) => {
  const seats = () =>
    sql<
      { forum: string; until: string | null }[]
    >`select s.forum, s.until_on::text as until from seats s join people p on p.id = s.person_id
      where p.name = any(${["Karen Lindegaard", "Sofie Hedegaard"]}) and s.forum in ('kmp', 'chairmanship') and coalesce(s.until_on, 'infinity') > app.today() order by p.name, s.forum`;
  const before = await seats();
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat/people/close");
  await page.getByLabel("Sidste dag").fill("2028-06-30");
  await page.getByRole("button", { name: "Vis pladserne" }).click();
  await expect(page.getByRole("group", { name: /pladser slutter den 30. juni 2028/ })).toBeVisible();
  await page.getByLabel(/^Sofie Hedegaard.*KMP/).uncheck();
  await page.getByRole("button", { name: "Afslut pladserne" }).click();
  await expect(page.getByRole("heading", { name: "Tidligere afslutninger" })).toBeVisible();
  await expect(page.getByLabel(/^Karen Lindegaard/)).toHaveCount(0);
  await expect(page.getByLabel(/^Sofie Hedegaard/)).toHaveCount(1);
  const ended = await seats();
  expect(ended.filter(({ until }) => until === "2028-06-30").length).toBe(before.length - 1);
  await page.getByText("Tag tilbage", { exact: true }).first().click();
  await page.getByRole("button", { name: "Tag tilbage" }).click();
  await expect(page.getByText(/^Taget tilbage/).first()).toBeVisible();
  expect(await seats()).toEqual(before);
});

test("a list from a spreadsheet is told before it is taken, a wrong line stops all of it, and nothing is typed twice", async ({
  page,
}) => {
  const lines = (forum: string) =>
    `Navn\tMail\tKommune\tForum\tTil\nAksel Liste\taksel@liste.example\tRødovre\tKMP\t31.12.2029\nBirk Liste\tbirk@liste.example\tIshøj\t${forum}\t`;
  const known = () => sql`select from emails where address like '%@liste.example'`;
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat/people/new");
  const form = page.locator("#roster");
  await form.getByLabel("Eller indsæt rækkerne her").fill(lines("KLM"));
  await form.getByRole("button", { name: "Tilføj dem" }).click();
  await expect(page.getByText(/Linje 3: forummet kendes ikke/)).toBeVisible();
  expect(await known()).toHaveLength(0);
  await form.getByLabel("Eller indsæt rækkerne her").fill(lines("KMK"));
  await form.getByRole("button", { name: "Se, hvad der vil ske" }).click();
  await expect(page.getByText(/2 nye personer og 2 pladser. Intet er gemt endnu/)).toBeVisible();
  expect(await known()).toHaveLength(0);
  await form.getByRole("button", { name: "Tilføj dem" }).click();
  await expect(page.getByText(/Der er kommet 2 nye personer og 2 pladser/)).toBeVisible();
  expect(await known()).toHaveLength(2);
  await page.goto("/secretariat/people?q=liste.example");
  await expect(page.getByRole("link", { name: "Birk Liste" })).toBeVisible();
});

test("an address that is somebody's is refused where it is typed, and nothing is lost", async ({ page }) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat/people/new");
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: "Tilføj personen" }) });
  await form.getByLabel("Navn").fill("En anden Karen");
  await form.getByLabel("Mailadresse").fill("karen.lindegaard@roedovre.example");
  await form.getByRole("button", { name: "Tilføj personen" }).click();
  await expect(page.getByText("Adressen hører allerede til en person")).toBeVisible();
  await expect(form.getByLabel("Navn")).toHaveValue("En anden Karen");
  expect(await sql`select from people where name = 'En anden Karen'`).toHaveLength(0);
});

test("the secretariat sees the portal as a seat sees it, changes nothing there, and stands in the log", async ({
  page,
}) => {
  const [found] = await sql<{ id: string; code: string }[]>`select p.id, p.municipality_code as code from people p
    join emails e on e.person_id = p.id where e.address like 'karen.lindegaard@%'`;
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(`/secretariat/people/${found?.id}`);
  await page.getByRole("button", { name: "Se portalen som en politiker i Rødovre" }).click();
  await page.waitForURL("**/kmp");
  const bar = page.getByRole("complementary", { name: "Se som en anden" });
  await expect(bar).toContainText("Du ser som politiker i KMP");
  expect((await page.goto("/secretariat"))?.status()).toBe(403);
  await page.goto("/events/new");
  for (const [field, typed] of [
    ["title", "Må ikke gemmes"],
    ["startsOn", "2027-05-01"],
    ["endsOn", "2027-05-02"],
    ["place", "Aarhus"],
  ] as const)
    await page.locator(`main [name=${field}]`).fill(typed);
  await page.locator("main form button:not([name])").first().click();
  await expect(page.getByText("Du ser som en anden. Gå tilbage til din egen visning")).toBeVisible();
  expect(await sql`select from events where title = 'Må ikke gemmes'`).toHaveLength(0);
  await bar.getByRole("button", { name: "Tilbage til min egen visning" }).click();
  await page.waitForURL(`**/secretariat/municipalities/${found?.code}`);
  await page.goto("/secretariat/audit");
  await expect(page.getByText("Nogen begyndte at se portalen med andres øjne").first()).toBeVisible();
});
