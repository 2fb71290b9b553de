import { type Browser, expect, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { ask, sql } from "./asking";
import { origin, signInAs } from "./kit";
import { mailTo } from "./mails";
import { test } from "./test";

const name = "Kulturkyst & Fjords";
const old = /Kulturmetropol/;
const words = {
  "I én sætning": "Kulturkyst er otte kommuner ved fjorden.",
  "På forsiden": "Otte kommuner ved fjorden laver teater sammen.",
  "På siden om jer": "Vi er otte kommuner, og havet er vores scene.",
  "Til andre, mellemlang": "Otte kommuner ved fjorden, i to sætninger. Havet er scenen.",
  "Til andre, lang": "Otte kommuner ved fjorden, fortalt langsomt.",
};
const english = "Kulturkyst is eight municipalities by the fjord.";

/** Pages whose words are the portal's own and not what somebody wrote on them. */
const open = ["/", "/about", "/brand", "/become-guest", "/sign-in", "/privacy", "/was", "/newsletter", "/activities"];
const inside = [
  "/secretariat/retention",
  "/activities/senders",
  "/marketing",
  "/secretariat",
  "/secretariat/mail-texts",
];
const pages = {
  stranger: [...open, "/municipalities", "/conferences", "/search?q=kor", "/no-such-page"],
  secretariat: [...open, ...inside, "/secretariat/settings", "/secretariat/mails", "/secretariat/people"],
  guest: ["/guest", "/become-guest", "/", "/about", "/municipalities"],
};

const settings = async (page: Page) => {
  await page.goto("/secretariat/settings");
  return page;
};

async function rename(page: Page) {
  await settings(page);
  const own = page.locator("#portal");
  await own.getByLabel("Portalens navn").fill(name);
  await own.getByRole("button", { name: "Gem navn og adresse" }).click();
  await expect(page.getByRole("status").getByText("Navn og adresse er gemt.")).toBeVisible();
  const said = page.locator("#words");
  for (const [label, text] of Object.entries(words)) await said.getByLabel(label, { exact: true }).fill(text);
  await said.getByText("Det samme på engelsk").click();
  for (const label of Object.keys(words)) await said.getByLabel(`${label}, på engelsk`).fill("");
  await said.getByLabel("I én sætning, på engelsk").fill(english);
  await said.getByRole("button", { name: "Gem teksterne" }).click();
  await expect(page.getByRole("status").getByText("Teksterne er gemt.")).toBeVisible();
}

let kept: { key: string; value: string }[] = [];
test.beforeAll(async () => {
  kept = await sql`select key, value from settings`;
});
test.afterAll(async ({ browser }: { browser: Browser }) => {
  for (const { key, value } of kept) await sql`update settings set value = ${value} where key = ${key}`;
  // What pages keep of the settings is let go when one of them is saved.
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, "Ellen Brandstrup");
  await settings(page);
  await page.locator("#find").getByRole("button", { name: "Gem", exact: true }).click();
  await expect(page.locator("#find").getByText("Det er gemt.")).toBeVisible();
  await page.goto("/about");
  await expect(page.locator("h1")).toHaveText("Om Kulturmetropolen");
  await page.context().close();
});

test("another region's portal says its own name and words everywhere, and nowhere the one it came with", async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  await signInAs(page, "Ellen Brandstrup");
  await rename(page);
  const text = async (path: string) => (await request.get(origin + path)).text();

  const stranger = await (await browser.newContext()).newPage();
  const guest = await (await browser.newContext()).newPage();
  await signInAs(guest, "Lise Overby");
  for (const [who, tab] of Object.entries({ stranger, guest, secretariat: page }) as [keyof typeof pages, Page][])
    for (const path of pages[who]) {
      await tab.goto(path);
      await expect.soft(tab.locator("header .name"), `${path} as ${who}`).toHaveText(name);
      const shown = [await tab.title(), ...(await tab.locator("header, main, footer").allTextContents())].join("\n");
      expect.soft(shown, `${path} as ${who}`).not.toMatch(old);
    }

  await stranger.goto("/");
  await expect(stranger.locator("main .lead").first()).toHaveText(words["På forsiden"]);
  await expect(stranger.locator("footer")).toContainText(words["I én sætning"]);
  await expect(stranger.locator("meta[name=description]")).toHaveAttribute("content", /^Kulturkyst er otte kommuner/);
  await stranger.goto("/about");
  await expect(stranger.locator("main")).toContainText(words["På siden om jer"]);
  await expect(stranger.locator("h1")).toHaveText(`Om ${name}`);

  await stranger.goto("/brand");
  for (const said of [words["Til andre, lang"], words["Til andre, mellemlang"], english])
    await expect(stranger.locator("#words")).toContainText(said);
  await expect(stranger.locator("#words")).toContainText(
    `${name} is a culture agreement between Danish municipalities.`,
  );
  await expect(stranger.locator("#embed")).toContainText('alt="Del af Kulturkyst &amp; Fjords"');
  const zip = unzipSync(new Uint8Array(await (await request.get(`${origin}/brand/kulturkyst-fjords.zip`)).body()));
  expect(Object.keys(zip)).toContain("badge/kulturkyst-fjords-badge-petrol.svg");
  expect(new TextDecoder().decode(zip["texts-da.txt"])).toContain(words["Til andre, lang"]);
  const earlier = await text("/brand/kulturmetropolen-badge-petrol.svg");
  expect(earlier).toContain("<title>Del af Kulturkyst &amp; Fjords</title>");

  const calendar = (await text("/activities/feed/ical")).replaceAll(/\r\n[ \t]/g, "");
  expect(calendar).toContain(`PRODID:-//${name}//Portal//EN`);
  const list = await text("/embed/activities");
  expect(list).toContain("Se alle aktiviteter i Kulturkyst &amp; Fjords");
  for (const said of [calendar, list, await text("/manifest.webmanifest"), await text("/stories/feed")])
    expect(
      /<(?:title|description)>[^<]*Kulturmetropol|NAME:.*Kulturmetropol|PRODID.*Kulturmetropol/.exec(said),
    ).toBeNull();

  const [approved] = await sql`select s.id, m.name from statuses s join municipalities m on m.code = s.municipality_code
    where s.approved_at is not null and s.withdrawn_at is null limit 1`;
  await page.goto(`/statuses/${approved!.id}/agenda`);
  await expect(page.locator("h1")).toHaveText(`Status for ${approved!.name} i ${name}`);
  await expect(page.locator("main")).toContainText(`deltagelse i ${name} tages til efterretning`);
  expect((await page.request.get(`/statuses/${approved!.id}/image/square`)).status()).toBe(200);

  const address = "ellen.brandstrup@kulturmetropolen.example";
  await ask(stranger, address);
  const mail = await mailTo(address, /Log ind i Kulturkyst & Fjords/);
  expect(`${mail.subject}\n${mail.text}\n${mail.html}`).not.toMatch(old);
  expect(mail.headerLines.find(({ line }) => line.startsWith("From:"))?.line).toContain("Kulturkyst & Fjords");
});
