import { type BrowserContext, expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { cutNet, joinNet, origin, signInAs } from "./kit";
import { phone, save } from "./meeting-kit";
import { test } from "./test";

const sql = owner();
test.use({ serviceWorkers: "allow" });
test.afterAll(() => sql.end());

/** A conference of today with so many seats, to which these have a seat; answers its id and theirs by name. */
async function today(title: string, seats: number, names: string[]) {
  const [made] = await sql<
    { id: string }[]
  >`insert into conferences (title, summary, starts_at, ends_at, place, audience, capacity)
    values (${title}, 'Ord', now() - interval '1 minute', now() + interval '3 hours', 'Viften', 'members', ${seats}) returning id`;
  const rows = await sql<{ id: string; name: string }[]>`insert into sign_ups ${sql(
    names.map((name) => ({
      ...{
        conference_id: made!.id,
        party_id: crypto.randomUUID(),
        name,
        address: `${name.toLowerCase()}@door.example`,
      },
      ...{ proved_at: new Date(), confirmed_at: new Date() },
    })),
  )} returning id, name`;
  return { id: made!.id, of: Object.fromEntries(rows.map(({ id, name }) => [name, id])) as Record<string, string> };
}

const doorOf = (conference: string) => `/secretariat/conferences/${conference}/door`;
const tap = (page: Page, verb: "Er her" | "Fortryd", name: string) =>
  page.getByRole("button", { name: new RegExp(`^${verb}.*${name}`) }).click();
const here = async (conference: string) =>
  (
    await sql<{ name: string }[]>`select name from sign_ups
      where conference_id = ${conference} and checked_in_at is not null order by name`
  ).map(({ name }) => name);

/** Waits until the phone has the page, what it reads and its scripts, so that it opens without a net. */
const kept = (page: Page, ...paths: string[]) =>
  expect
    .poll(
      () =>
        page.evaluate(async (wanted) => {
          const scripts = [...document.scripts].map(({ src }) => src).filter((src) => src.includes("/_next/static/"));
          const found = await Promise.all(
            [...wanted, ...scripts].map((path) => caches.match(path, { ignoreVary: true })),
          );
          return navigator.serviceWorker.controller !== null && found.every(Boolean);
        }, paths),
      { timeout: 20_000 },
    )
    .toBe(true);

const copies = (page: Page) => page.evaluate(() => caches.keys());

async function doorPhone(context: BrowserContext, conference: string) {
  const page = await context.newPage();
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(doorOf(conference));
  await kept(page, doorOf(conference), `/api/conferences/${conference}/door`);
  return page;
}

test("at the door the net is cut: taps and an undo wait, outlive a reload, arrive once, and another phone sees them", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { id, of } = await today("Dag ved døren", 9, ["Asta", "Bodil", "Carla", "Dagny"]);
  const [one, two] = [await browser.newContext(phone), await browser.newContext(phone)];
  const page = await doorPhone(one, id);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expect(page.getByRole("status").first()).toHaveText("0 af 4 er kommet");
  await cutNet(one);
  for (const name of ["Asta", "Bodil", "Carla"]) await tap(page, "Er her", name);
  await tap(page, "Fortryd", "Bodil");
  await expect(page.getByRole("status").first()).toHaveText("2 af 4 er kommet");
  await page.reload();
  await expect(page.getByRole("status").first()).toHaveText("2 af 4 er kommet");
  await expect(page.getByText("Gemt på telefonen, venter på net: 4")).toBeVisible();
  await page.getByLabel("Søg efter navn").fill("DAG");
  await expect(page.getByRole("listitem").filter({ hasText: "Asta" })).toHaveCount(0);
  await tap(page, "Er her", "Dagny");
  expect(await here(id)).toEqual([]);
  await sql`update sign_ups set cancelled_at = now() where id = ${of.Dagny!}`;

  await joinNet(one);
  await expect(page.getByText("Kunne ikke gemmes: ")).toContainText("afmeldt", { timeout: 20_000 });
  expect(await here(id)).toEqual(["Asta", "Carla"]);
  await page.getByRole("button", { name: /^Fjern.*Dagny/ }).click();
  await expect(page.getByText("Kunne ikke gemmes: ")).toHaveCount(0);

  const other = await doorPhone(two, id);
  await expect(other.getByRole("status").first()).toHaveText("2 af 3 er kommet");
  await tap(other, "Er her", "Bodil");
  await expect(page.getByRole("status").first()).toHaveText("3 af 3 er kommet", { timeout: 20_000 });
  await one.close();
  await two.close();
});

test("copies are wiped when somebody signs out, and nothing but the phone's pages is kept", async ({ browser }) => {
  const { id } = await today("Dag om kopier", 9, ["Asta"]);
  const context = await browser.newContext(phone);
  const broken: string[] = [];
  context.on("console", (message) => /Content.Security.Policy/i.test(message.text()) && broken.push(message.text()));
  const page = await doorPhone(context, id);
  expect(broken).toEqual([]);
  const paths = await page.evaluate(async () => {
    const requests = await (await caches.open((await caches.keys())[0] ?? "")).keys();
    return requests.map(({ url }) => new URL(url).pathname).filter((path) => !path.startsWith("/_next/static/"));
  });
  expect(paths.toSorted()).toEqual([`/api/conferences/${id}/door`, doorOf(id)].toSorted());
  await page.goto("/account");
  expect(await copies(page)).toHaveLength(1);
  await save(page, "Log ud");
  await page.waitForURL(/\/sign-in/);
  await expect.poll(() => copies(page)).toEqual([]);
  await cutNet(context);
  await expect(page.goto(doorOf(id))).rejects.toThrow();
  await context.close();
});

test("the crowd opens without a net after one visit, and what was met meanwhile is sent", async ({ browser }) => {
  const [event] = await sql<{ id: string }[]>`insert into events (title, starts_on, ends_on, place, proposed_by)
    select 'Uden net', current_date, current_date, 'Odense', person_id from emails where address like 'ellen.brandstrup@%' returning id`;
  const crowd = `/events/${event!.id}/crowd`;
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(crowd);
  await kept(page, crowd);
  await page.goto("/events");
  await cutNet(context);
  await page.goto(crowd);
  await page.getByLabel("Kommune").selectOption({ label: "Stevns" });
  await save(page, "Mødt");
  await expect(page.getByRole("status")).toHaveText("Gemt på telefonen, venter på net: 1");
  const stevns = page.getByRole("listitem").filter({ hasText: "Stevns" }).first();
  await stevns.locator("summary").click();
  await stevns.getByLabel("Navn").fill("Bente");
  await stevns.getByLabel("De siger ja").check();
  await stevns.getByLabel("Foto af visitkortet").setInputFiles("public/icon-512.png");
  await save(page, "Gem noten");
  await expect(page.getByRole("status")).toHaveText("Gemt på telefonen, venter på net: 2");
  await joinNet(context);
  await expect(page.getByRole("status")).toHaveText("Alt er sendt.", { timeout: 20_000 });
  expect(await sql`select from encounters where event_id = ${event!.id}`).toHaveLength(2);
  await page.goto(`/events/${event!.id}`);
  const card = await page.getByRole("link", { name: "Se visitkortet fra Bente" }).getAttribute("href");
  const picture = await page.request.get(`${origin}${card}`);
  expect(picture.headers()["content-type"]).toBe("image/webp");
  await signInAs(page, "Mette Ravnsholt");
  expect((await page.request.get(`${origin}${card}`)).status()).toBe(404);
  await context.close();
});

test("a visit opens without a net after it was looked at once, and no copy is left when its reader signs out", async ({
  browser,
}) => {
  const [visit] = await sql<
    { id: string }[]
  >`select id from visits where municipality_code <> '167' order by id limit 1`;
  const path = `/tour/${visit!.id}`;
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(path);
  const head = await page.getByRole("heading", { level: 1 }).textContent();
  await kept(page, path);
  await page.goto("/tour");
  await cutNet(context);
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(head ?? "none");
  await expect(page.goto("/tour")).rejects.toThrow(); // only the visit itself is kept
  await joinNet(context);
  await page.goto("/account");
  await save(page, "Log ud");
  await page.waitForURL(/\/sign-in/);
  await expect.poll(() => copies(page)).toEqual([]);
  await context.close();
});

test("without a script somebody is let in, and one who did not sign up comes in beyond the seats with a reason", async ({
  browser,
}) => {
  const { id } = await today("Dag uden script", 1, ["Asta"]);
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(doorOf(id));
  await tap(page, "Er her", "Asta");
  await expect(page.getByText("1 af 1 er kommet")).toBeVisible();
  await page.getByText("Kommer uden tilmelding", { exact: true }).click();
  await page.getByLabel("Navn", { exact: true }).fill("Karla Krag");
  await save(page, "Luk ind");
  await expect(page.locator("main [role=alert]")).toContainText("Alle pladser er taget");
  await page.getByLabel("Begrundelse").fill("Holder oplæg");
  await save(page, "Luk ind");
  await expect(page.getByText("Karla Krag er lukket ind.")).toBeVisible();
  await expect(page.getByText("2 af 2 er kommet")).toBeVisible();
  await page.getByRole("link", { name: "Karla Krag" }).click();
  await expect(page.getByText("Holder oplæg")).toBeVisible();
  await context.close();
});

test("only the secretariat lets in, from its own pages, and another conference's code is refused", async ({ page }) => {
  const [mine, other] = [await today("Dag om koder", 9, ["Asta"]), await today("En anden dag", 9, ["Bodil"])];
  const say = (signUp: string, from = origin) =>
    page.request.post(`/api/conferences/${mine.id}/door`, {
      multipart: { signUp },
      headers: { origin: from, accept: "application/json" },
    });
  expect((await say(mine.of.Asta!)).status()).toBe(401);
  for (const name of ["Mette Ravnsholt", "Lise Overby"]) {
    await signInAs(page, name);
    expect((await say(mine.of.Asta!)).status()).toBe(403);
  }
  await signInAs(page, "Ellen Brandstrup");
  expect((await say(mine.of.Asta!, "https://elsewhere.example")).status()).toBe(403);
  const foreign = await say(other.of.Bodil!);
  expect([foreign.status(), (await foreign.json()).error]).toEqual([422, "Koden gælder en anden konference."]);
  expect(await here(mine.id)).toEqual([]);
  for (const _ of [1, 2]) expect((await say(mine.of.Asta!)).status()).toBe(200);
  expect(await here(mine.id)).toEqual(["Asta"]);
});
