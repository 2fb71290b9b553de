import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { signInAs } from "./kit";
import { codeIn, linkIn, mailsTo, mailTo } from "./mails";
import { test } from "./test";

test.use({ actionTimeout: 15_000 });

const open = async (browser: Browser, options: BrowserContextOptions = {}) =>
  (await browser.newContext(options)).newPage();
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" }).click();

/** Answers an invitation with its mail's link, and the code that follows. */
async function accept(page: Page, address: string) {
  await page.goto(linkIn(await mailTo(address, /\/invitation\//), "/invitation/"));
  const before = mailsTo(address);
  await press(page, "Ja tak");
  await page.waitForURL("**/sign-in/code");
  await page.getByLabel("Kode").fill(codeIn(await mailTo(address, /\b\d{3} ?\d{3}\b/, before)));
  await press(page, "Log ind");
  await page.waitForURL("**/guest");
}

/** A municipality that nobody has talked to yet. Each walk takes its own. */
type Walk = { name: string; code: string; person: string; address: string };

async function showInterest(page: Page, { name, person, address }: Walk) {
  await page.goto("/become-guest");
  await page.getByLabel("Kommune", { exact: true }).selectOption({ label: name });
  await page.getByLabel("Dit navn").fill(person);
  await page.getByLabel("Din stilling").fill("Kulturchef");
  await page.getByLabel("Din arbejdsmail").fill(address);
  await page.getByRole("checkbox").first().check();
  // As fast as a person types: what is sent within three seconds is held back as spam.
  await page.getByLabel(/^Skriv gerne/).pressSequentially("Vi vil gerne høre, hvordan I deler øvere.", { delay: 80 });
  await press(page, "Send");
  await page.waitForURL("**/become-guest/thanks");
}

async function invite(page: Page, { name, code }: Walk) {
  await page.goto(`/secretariat/municipalities/${code}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await page.getByRole("link", { name: "Inviter", exact: true }).click();
  await press(page, "Vælg, hvad de skal se");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Hvad skal ${name} kunne se?`);
  const meeting = page.locator("details", { hasText: "Musikindsatsen: det lærte vi på tre år" });
  await meeting.locator("summary").click();
  await page.getByLabel("Punkt 4: Musikindsatsen: det lærte vi på tre år").check();
  await page.getByLabel("Folketal").check();
  await page.getByLabel(/^Hvorfor får/).fill("De vil se tal før udvalgsmødet.");
}

test("from interest to membership: invited, sees exactly what was opened, asks for more, leaves no trace open", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const walk: Walk = {
    name: "Hørsholm",
    code: "223",
    person: "Signe Aftenlund",
    address: "signe.aftenlund@hoersholm.example",
  };
  const [stranger, ellen, guest, colleague] = [
    await open(browser),
    await open(browser),
    await open(browser),
    await open(browser),
  ];

  await showInterest(stranger, walk);
  await mailTo(walk.address, /sekretariatet/i);

  await signInAs(ellen, "Ellen Brandstrup");
  await invite(ellen, walk);
  await press(ellen, "Gem, og se som gæst");
  await ellen.waitForURL("**/guest");
  await expect(ellen.getByRole("complementary", { name: "Se som en anden" })).toBeVisible();
  await expect(ellen.getByRole("link", { name: /punkt 4, Musikindsatsen/ })).toBeVisible();
  await expect(ellen.getByRole("link", { name: "Folketal" })).toBeVisible();
  await press(ellen, /Tilbage til/);
  await ellen.waitForURL("**/invitations/*");
  await press(ellen, "Send invitationen");
  await expect(ellen.getByText("Sendt, ikke besvaret")).toBeVisible();

  await accept(guest, walk.address);
  await expect(guest.getByRole("heading", { level: 1 })).toContainText("Hørsholm");
  await guest.getByRole("link", { name: /punkt 4, Musikindsatsen/ }).click();
  await expect(guest.getByRole("heading", { name: "Musikindsatsen: det lærte vi på tre år" })).toBeVisible();
  await expect(guest.getByText("Ansættelse af projektleder")).toHaveCount(0);
  await expect(guest.getByText("Status på kommunernes tilsagn")).toHaveCount(0);
  const paper = await guest.getByRole("link", { name: /PDF/ }).first().getAttribute("href");
  expect((await guest.request.get(paper ?? "")).headers()["content-type"]).toContain("pdf");

  await guest.goto("/guest");
  await guest.getByLabel("Hvad vil I gerne se?").fill("Konferencen i Helsingør");
  await press(guest, "Send ønske");
  await expect(guest.getByText(/Sekretariatet svarer/).first()).toBeVisible();

  await guest.goto("/guest/colleagues");
  await guest.getByLabel("Navn").fill("Bo Aftenlund");
  await guest.getByLabel("Arbejdsmail").fill("bo.aftenlund@hoersholm.example");
  await press(guest, "Send invitation");
  await accept(colleague, "bo.aftenlund@hoersholm.example");
  await expect(colleague.getByRole("link", { name: "Folketal" })).toBeVisible();

  await ellen.goto("/secretariat/municipalities/223");
  await ellen.getByRole("radio", { name: /^Ja/ }).check();
  await ellen.getByLabel("Skriv til Signe Aftenlund").fill("Den åbner vi nu.");
  await press(ellen, "Send svar");
  await mailTo(walk.address, /Den åbner vi nu/);
  await ellen.getByRole("link", { name: "Åbn mere" }).click();
  await ellen.getByLabel("Kultur på recept: hvad virker?").check();
  await press(ellen, "Åbn");
  await ellen.waitForURL("**/secretariat/municipalities/223");
  await guest.goto("/guest");
  await expect(guest.getByRole("link", { name: "Kultur på recept: hvad virker?" })).toBeVisible();

  const meeting = await guest.getByRole("link", { name: /punkt 4, Musikindsatsen/ }).getAttribute("href");
  await ellen.goto("/secretariat/access?municipality=223");
  for (const box of await ellen.getByRole("checkbox").all()) await box.check();
  await press(ellen, "Luk");
  await ellen.getByLabel("Hvorfor lukkes adgangen?").fill("Prøven er slut.");
  await press(ellen, "Luk adgangen nu");
  await ellen.waitForURL("**/secretariat/access?done=1");
  expect((await guest.request.get(meeting ?? "")).status()).toBe(404);
  expect((await guest.request.get(paper ?? "")).status()).toBe(404);

  await ellen.goto("/secretariat/municipalities/223/join");
  await ellen.getByLabel("Signe Aftenlund, Kulturchef").selectOption({ label: "KMK, kulturchef" });
  await ellen.getByRole("radio").first().check();
  await ellen.getByLabel("Hvad bygger det på?").fill("Byrådet, punkt 7");
  await press(ellen, "Registrér, at de siger ja");
  await ellen.waitForURL("**/secretariat/municipalities/223");
  await guest.goto("/kmk");
  await expect(guest.getByRole("heading", { level: 1 })).toBeVisible();
  await guest.goto("/account");
  await expect(guest.getByText("Signe Aftenlund").first()).toBeVisible();

  // Hørsholm must not stay a member: other specs count them.
  const sql = owner();
  await sql`delete from memberships where municipality_code = '223'`;
  await sql.end();
});

test("without JavaScript, on a phone: interest, invitation, acceptance", async ({ browser }) => {
  test.setTimeout(120_000);
  const options = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };
  const walk: Walk = {
    name: "Allerød",
    code: "201",
    person: "Niels Fuglkær",
    address: "niels.fuglkaer@alleroed.example",
  };
  const [stranger, ellen, guest] = [
    await open(browser, options),
    await open(browser, options),
    await open(browser, options),
  ];
  await showInterest(stranger, walk);
  await signInAs(ellen, "Ellen Brandstrup");
  await invite(ellen, walk);
  await press(ellen, "Gem, og gå videre");
  await press(ellen, "Send invitationen");
  await expect(ellen.getByText("Sendt, ikke besvaret").first()).toBeVisible();
  await accept(guest, walk.address);
  await expect(guest.getByRole("link", { name: "Folketal" })).toBeVisible();
});

test("by keyboard alone: a politician's invitation waits for approval, and is approved", async ({ browser }) => {
  test.setTimeout(120_000);
  const [karen, ellen] = [await open(browser), await open(browser)];
  await signInAs(karen, "Karen Lindegaard");
  await karen.goto("/invitations/new");
  const tabTo = async (page: Page, name: string | RegExp) => {
    for (let i = 0; i < 150; i++) {
      await page.keyboard.press("Tab");
      const label = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return (element?.labels?.[0]?.textContent ?? element?.textContent ?? "").trim();
      });
      if (typeof name === "string" ? label.startsWith(name) : name.test(label)) return;
    }
    throw new Error(`Tab does not reach ${name}`);
  };
  await tabTo(karen, "Kommune");
  await karen.keyboard.type("Rudersdal");
  await tabTo(karen, "Navn på den");
  await karen.keyboard.type("Vibeke Solbakke");
  await tabTo(karen, "Arbejdsmail");
  await karen.keyboard.type("vibeke.solbakke@rudersdal.example");
  await karen.keyboard.press("Enter");
  await expect(karen.getByRole("heading", { level: 1 })).toHaveText("Hvad skal Rudersdal kunne se?");
  await tabTo(karen, "Folketal");
  await karen.keyboard.press("Space");
  await tabTo(karen, "Gem, og gå videre");
  await karen.keyboard.press("Enter");
  await expect(karen.getByRole("heading", { level: 1 })).toHaveText("Invitation til Rudersdal");
  await tabTo(karen, "Send til godkendelse");
  await karen.keyboard.press("Enter");
  await expect(karen.getByText("Venter på godkendelse")).toBeVisible();
  expect(mailsTo("vibeke.solbakke@rudersdal.example")).toEqual([]);

  await signInAs(ellen, "Ellen Brandstrup");
  await ellen.goto(new URL(karen.url()).pathname);
  await tabTo(ellen, "Godkend, og send");
  await ellen.keyboard.press("Enter");
  await expect(ellen.getByText("Sendt, ikke besvaret")).toBeVisible();
  await mailTo("vibeke.solbakke@rudersdal.example", /\/invitation\//);
});
