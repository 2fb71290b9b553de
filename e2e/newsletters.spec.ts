import { expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { origin, pressByHand, signInAs } from "./kit";
import { linkIn, mailsTo, mailTo } from "./mails";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
const listed = async (address: string) =>
  (
    await sql<{ list: string }[]>`select l.list from subscriptions l join subscribers s on s.id = l.subscriber_id
      where s.address = ${address} order by 1`
  ).map(({ list }) => list);

test("from the form to goodbye: a reader says yes, gets an issue, finds it in the archive and leaves by one click", async ({
  browser,
  page,
}) => {
  const address = "rejse@laeser.example";
  await page.goto("/newsletter");
  await page.getByLabel("Din mailadresse").fill("Rejse@Laeser.Example");
  await press(page, "Få nyhedsbrevet");
  await expect(page.getByText(`Åbn mailen, vi har sendt til ${address}`)).toBeVisible();
  const link = linkIn(await mailTo(address, /Bekræft, at du vil have nyhedsbrevet/), "/newsletter/");
  for (let n = 0; n < 20; n++) await page.request.get(link);
  await page.request.head(link);
  expect(await listed(address)).toEqual([]);
  await page.goto(link);
  await pressByHand(page, "Ja, send mig nyhedsbrevet");
  await expect(page.getByRole("heading", { name: "Vælg, hvad du får" })).toBeVisible();
  expect(await listed(address)).toEqual(["public"]);

  const desk = await browser.newPage();
  await signInAs(desk, "Ellen Brandstrup");
  await desk.goto("/secretariat");
  await desk.getByRole("link", { name: "Nyhedsbreve", exact: true }).click();
  await desk.getByRole("link", { name: "Nyt nyhedsbrev" }).click();
  await desk.getByLabel("Emne", { exact: true }).fill("Brev fra rejsen");
  await desk.getByLabel("Linje under emnet").fill("Kort nyt");
  await press(desk, "Begynd");
  await desk.getByText("Sæt tekst ind").click();
  await desk.locator("#text [name=body]").fill("Kære læser, **velkommen**.");
  await desk.locator("#text button").click();
  await expect(desk.getByText("Kære læser, velkommen.")).toBeVisible();
  await desk.reload();
  await desk.getByText("Sæt tekst ind").click();
  await desk.locator("#text [name=body]").fill("Først dette");
  await desk.locator("#text button").click();
  await desk
    .getByRole("button", { name: /Først dette/ })
    .first()
    .focus();
  await desk.keyboard.press("Enter");
  await expect(desk.locator("ol.rows > li").first()).toContainText("Først dette");
  await press(desk, "Send en prøve til mig selv");
  await mailTo("ellen.brandstrup@kulturmetropolen.example", /Prøve: Brev fra rejsen/);
  await desk.getByText("Send det nu").click();
  await press(desk, "Send nu");
  const mail = await mailTo(address, /Brev fra rejsen/);
  expect(mail.text.indexOf("Først dette")).toBeLessThan(mail.text.indexOf("Kære læser"));
  await expect(desk.getByText("Sendt", { exact: true })).toBeVisible({ timeout: 30_000 });

  const web = linkIn(mail, "/newsletter/issues/");
  await page.goto(web);
  await expect(page.getByRole("heading", { name: "Brev fra rejsen" })).toBeVisible();
  expect(await (await page.request.get(`${origin}/newsletter/issues/feed`)).text()).toContain("Brev fra rejsen");

  const own = [...mail.text.matchAll(/https?:\/\/\S+\/newsletter\/([\w-]{43})/g)][0]?.[0] ?? "";
  expect(own).not.toBe("");
  await page.request.get(`${own}/unsubscribe`);
  expect(await listed(address)).toEqual(["public"]);
  for (const _ of "twice") {
    const answer = await fetch(`${own}/unsubscribe`, { method: "POST", body: "List-Unsubscribe=One-Click" });
    expect(answer.status).toBe(204);
  }
  expect(await listed(address)).toEqual([]);
  await page.goto(own);
  await expect(page.getByText("Du får ikke nyhedsbrevet.")).toBeVisible();
  expect(await (await page.request.get(`${own}/export`)).json()).toMatchObject({ address });
  await pressByHand(page, "Slet adressen og alt om den");
  await expect(page.getByRole("heading", { name: "Linket fører ikke længere nogen steder hen" })).toBeVisible();
  expect(await sql`select from subscribers where address = ${address}`).toHaveLength(0);
});

test("without JavaScript a member chooses the newsletter on the account page, and nobody did it before", async ({
  browser,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await signInAs(page, "Jonas Tellerup");
  await page.goto("/account");
  expect(await listed("jonas.tellerup@roskilde.example")).toEqual([]);
  await page.locator("#newsletter").getByLabel("Projektlederne").check();
  await press(page, "Gem nyhedsbrev");
  await expect(page.getByText("Dine valg er gemt.")).toBeVisible();
  expect(await listed("jonas.tellerup@roskilde.example")).toEqual(["project"]);
  await page.goto("/account");
  await expect(page.locator("#newsletter").getByLabel("Projektlederne")).toBeChecked();
});

test("pasted addresses are asked once each, bad ones are told by their line, and a stranger's form tells nothing", async ({
  page,
  browser,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat/subscribers");
  await page.getByLabel("Adresser").fill("Indsat@Laeser.example\nindsat@laeser.example\nikke en adresse");
  await press(page, "Spørg adresserne");
  await expect(page.getByText("Én ny adresse bliver spurgt.")).toContainText("linje 3 (ikke en adresse)");
  await mailTo("indsat@laeser.example", /Bekræft, at du vil have nyhedsbrevet/);
  const stranger = await browser.newPage();
  await stranger.goto("/newsletter");
  for (const address of ["indsat@laeser.example", "bodil@laeser.example"]) {
    await stranger.getByLabel("Din mailadresse").fill(address);
    await press(stranger, "Få nyhedsbrevet");
    await expect(stranger.getByText(`Åbn mailen, vi har sendt til ${address}`)).toBeVisible();
  }
  expect(mailsTo("indsat@laeser.example")).toHaveLength(1);
});
