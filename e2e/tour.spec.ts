import { expect } from "@playwright/test";
import ICAL from "ical.js";
import { owner } from "./identities";
import { origin, signInAs } from "./kit";
import { linkIn, mailsTo, mailTo } from "./mails";
import { inDays, phone, save } from "./meeting-kit";
import { test } from "./test";

const sql = owner();
const [ellen, sofie, mette] = [
  "ellen.brandstrup@kulturmetropolen.example",
  "sofie.hedegaard@ishoej.example",
  "mette.ravnsholt@roedovre.example",
];
const words = "Hvad får børnene ud af det?";
const clear = async () => {
  await sql`delete from visits where words = ${words}`;
  await sql`delete from matchings`;
  await sql`delete from visit_ambassadors where visit_id in (select id from visits where municipality_code = '167')`;
  await sql`update visits set meeting_id = null where municipality_code = '167'`;
  await sql`delete from ambassadors where person_id in (select person_id from emails where address = ${sofie})`;
};
test.beforeAll(clear);
test.afterAll(async () => {
  await clear();
  await sql.end();
});

/** The visit in a mail's calendar file, as another library reads it. */
const eventIn = (mail: Awaited<ReturnType<typeof mailTo>>) => {
  const file = mail.attachments.find(({ contentType }) => contentType.includes("calendar"));
  const calendar = new ICAL.Component(ICAL.parse(Buffer.from(file?.content.data ?? []).toString("utf8")));
  const event = calendar.getFirstSubcomponent("vevent")!;
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  return { method: calendar.getFirstPropertyValue("method"), uid: value("uid"), sequence: value("sequence"), value };
};

/** The clock strikes: what is due by now is told. */
const pass = () => sql`select app.pass_visits()`;

test("two politicians on their phones: asked for, accepted, agreed, moved, left, taken up again, held and answered", async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  const [host, guest] = [await browser.newPage(phone), await browser.newPage(phone)];
  await signInAs(guest, "Sofie Hedegaard");
  await guest.goto("/tour");
  await guest.getByRole("link", { name: "Bliv ambassadør" }).click();
  await guest.getByLabel("Din historie").fill("Vi fik et kor af halvtreds børn.");
  await guest.getByLabel("Hvad har det kostet?").fill("12.500,50");
  await save(guest, "Bliv ambassadør");
  await expect(guest.getByText("Gemt.")).toBeVisible();

  await signInAs(host, "Karen Lindegaard");
  await host.goto("/tour");
  await host.getByRole("link", { name: "Bed om et besøg" }).click();
  await host.locator("[name=meeting]").first().check();
  await host.getByLabel("Hvad vil I gerne høre om?").fill(words);
  await save(host, "Bed om besøget");
  await expect(host.getByText("Gemt.")).toBeVisible();
  const address = host.url().replace(/\?.*/, "");

  const wished = await mailTo(ellen, /Karen Lindegaard ønsker et besøg: Rødovre/);
  expect(linkIn(wished, "/tour/")).toBe(address);
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(address);
  await page.getByLabel("Sofie Hedegaard, Ishøj").check();
  await save(page, "Spørg");
  await expect(page.getByText("Ambassadør spurgt").first()).toBeVisible();

  const asked = await mailTo(sofie, /^Vil du besøge Rødovre/);
  const other = await browser.newPage(phone);
  await signInAs(other, "Sofie Hedegaard");
  for (const device of [guest, other]) await device.goto(linkIn(asked, "/tour/"));
  for (const device of [guest, other]) {
    await save(device, "Ja, jeg vil gerne");
    await expect(device.getByText("Tak. Du er med.")).toBeVisible();
  }
  await mailTo(ellen, /Sofie Hedegaard siger ja til Rødovre/);
  expect(mailsTo(ellen).filter(({ subject }) => subject === "Sofie Hedegaard siger ja til Rødovre")).toHaveLength(1);

  await page.goto(`${address}/edit`);
  await page.getByLabel("Værten har sagt ja").check();
  await save(page, "Gem");
  await expect(page.locator("main [role=alert]")).toContainText("Skriv en overskrift.");
  await page.getByLabel("Fra", { exact: true }).fill("17:15");
  await page.getByLabel("Til", { exact: true }).fill("17:45");
  await page.getByLabel("Sted", { exact: true }).fill("Rødovre Rådhus");
  await page.getByLabel("Punktets overskrift").fill("Besøg fra Ishøj");
  await page.getByLabel("Værtens kontakt").fill("Mette Ravnsholt");
  await page.getByLabel("Kontaktens mail").fill(mette);
  await page.getByLabel("Værten har sagt ja").check();
  await save(page, "Gem");
  await expect(page.getByText("Aftalt", { exact: true })).toBeVisible();
  const agreed = /^Besøg i Rødovre: Besøg fra Ishøj/;
  const first = eventIn(await mailTo(sofie, agreed));
  expect(first).toMatchObject({ method: "REQUEST", sequence: "0" });
  expect(first.value("location")).toBe("Rødovre Rådhus");
  expect(eventIn(await mailTo(mette, agreed)).uid).toBe(first.uid);

  await page.goto(`${address}/edit`);
  await page.getByLabel("Sted", { exact: true }).fill("Viften");
  await save(page, "Gem");
  const moved = eventIn(await mailTo(sofie, /^Ændret: besøg i Rødovre/));
  expect(moved).toMatchObject({ method: "REQUEST", sequence: "1", uid: first.uid });

  await guest.goto(address);
  for (const what of ["17.15", "Viften", "Mette Ravnsholt", "Vi fik et kor"])
    await expect(guest.locator("main")).toContainText(what);
  const pack = await guest.request.get(`${address}/pack`);
  expect((await pack.body()).subarray(0, 5).toString()).toBe("%PDF-");
  expect((await host.request.get(`${address}/pack`)).status()).toBe(404);
  const file = await (await host.request.get(`${address}/calendar`)).text();
  expect(file).toContain(first.uid);

  await guest.getByText("Jeg kan ikke alligevel").click();
  await save(guest, "Meld afbud");
  await expect(guest.locator("main [role=alert]")).toContainText("Skriv hvorfor.");
  await guest.getByText("Jeg kan ikke alligevel").click();
  await guest.getByLabel("Hvorfor ikke?").fill("Jeg er blevet syg");
  await save(guest, "Meld afbud");
  await expect(guest.getByText("Tak for svaret.")).toBeVisible();
  expect(eventIn(await mailTo(sofie, /^Besøget i Rødovre er taget af/))).toMatchObject({
    method: "CANCEL",
    uid: first.uid,
  });
  expect((await mailTo(ellen, /Sofie Hedegaard kan ikke besøge Rødovre/)).text).toContain("syg");
  expect((await guest.request.get(address)).status()).toBe(404);

  await page.goto(address);
  await expect(page.getByText("Ønsket", { exact: true })).toBeVisible();
  await page.getByLabel("Sofie Hedegaard, Ishøj").check();
  await save(page, "Spørg");
  await expect(page.getByText("Ambassadør spurgt").first()).toBeVisible();
  await guest.goto(address);
  await save(guest, "Ja, jeg vil gerne");
  await expect(guest.getByText("Aftalt", { exact: true })).toBeVisible();

  const id = address.split("/").at(-1)!;
  await sql.begin(async (tx) => {
    await tx`alter table visits disable trigger changes`;
    await tx`alter table visits disable trigger changed`;
    await tx`update visits set meeting_id = null, wished_by = wished_by, starts_at = now() - interval '49 hours', ends_at = now() - interval '48 hours' where id = ${id}`;
    await tx`alter table visits enable trigger changes`;
    await tx`alter table visits enable trigger changed`;
  });
  await pass();
  for (const [who, at] of [
    [sofie, guest],
    ["karen.lindegaard@roedovre.example", host],
  ] as const) {
    await at.goto(linkIn(await mailTo(who, /^Hvordan gik besøget i Rødovre/), "/tour/"));
    await at.getByText("Delvist", { exact: true }).click();
    await at.getByLabel("Hvad bør vi gøre nu?").fill("Ring til dem");
    await save(at, "Send svarene");
    await expect(at.getByText("Næste skridt: Ring til dem")).toBeVisible();
  }
  await page.goto(address);
  await expect(page.getByText("Holdt og fulgt op")).toBeVisible();
  await expect(page.getByText("Sofie Hedegaard: Delvist")).toBeVisible();
  await expect(page.locator("main")).toContainText("beslutter");
});

test("a decision that moves before an agreed visit marks it, tells who goes, and it is arranged anew", async ({
  page,
}) => {
  const [visit] = await sql<
    { id: string; step: string; on: string }[]
  >`select v.id, d.id as step, d.decides_on::text as on
    from visits v join decision_steps d on d.municipality_code = v.municipality_code and d.body = 'committee' where v.municipality_code = '270' and v.example order by v.wished_at limit 1`;
  const { id, step, on } = visit!;
  const decide = (day: string) => sql`update decision_steps set decides_on = ${day} where id = ${step}`;
  try {
    await decide(inDays(40));
    await mailTo("ingrid.sommerlund@roskilde.example", /^Besøget i Gribskov ligger nu for sent/);
    const mail = await mailTo(ellen, /^Besøget i Gribskov ligger nu for sent/);
    await signInAs(page, "Ellen Brandstrup");
    await page.goto("/tour");
    await page.getByRole("link", { name: "Find en ny dag for besøget i Gribskov" }).click();
    await page.waitForURL(`${origin}/tour/${id}`);
    expect(linkIn(mail, "/tour/")).toBe(page.url());
    await expect(page.getByText("Dagen er faldet væk")).toBeVisible();
    await page.getByRole("link", { name: "Ret aftalen" }).click();
    await page.getByLabel("Udvalgsmøde").selectOption("");
    await page.getByLabel("Anden dag").fill(inDays(39));
    await save(page, "Gem");
    await expect(page.locator("main [role=alert]")).toContainText("Den dag er for sen");
    await page.getByLabel("Anden dag").fill(inDays(20));
    await save(page, "Gem");
    await expect(page.getByText("Gemt.")).toBeVisible();
    await expect(page.getByText("Dagen er faldet væk")).toHaveCount(0);
    await mailTo("ingrid.sommerlund@roskilde.example", /^Besøg i Gribskov|^Ændret: besøg i Gribskov/);
  } finally {
    await decide(on);
  }
});

test("open visits are shared out at once, one is chosen by hand with a reason, and whoever was found is asked", async ({
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/tour");
  await page.getByRole("link", { name: "Find ambassadører" }).click();
  await save(page, "Fordel besøgene");
  await expect(page.getByRole("heading", { name: "Ét besøg kan komme af sted" })).toBeVisible({ timeout: 20_000 });
  const row = page.locator("main li").filter({ hasText: "til Hvidovre" });
  const first = await row.locator(".row-head").textContent();
  await row.getByText("Hvorfor ikke en anden?").click();
  const choice = row.getByRole("button", { name: /^Vælg / }).last();
  const name = ((await choice.textContent()) ?? "").replace("Vælg ", "");
  expect(first).not.toContain(name);
  await choice.click();
  await expect(page.getByText("Valgt i hånden")).toBeVisible({ timeout: 20_000 });
  await expect(page.locator("main .row-head").first()).toContainText(`${name}, `);

  await save(page, "Spørg ambassadøren");
  await expect(page.locator("main [role=alert]")).toContainText("Skriv, hvorfor det er bedre at vælge i hånden.");
  await page.getByLabel("Hvorfor er det bedre at vælge i hånden?").fill("De to kommuner bygger musikhus sammen");
  await save(page, "Spørg ambassadøren");
  await expect(page.getByText(/^De er spurgt/)).toBeVisible();
  const [asked] =
    await sql`select e.address, x.words from visit_ambassadors x join people p on p.id = x.person_id join emails e on e.person_id = p.id
    join visits v on v.id = x.visit_id where v.municipality_code = '167'`;
  expect(asked).toMatchObject({ words: "De to kommuner bygger musikhus sammen" });
  expect((await mailTo(asked!.address, /^Vil du besøge Hvidovre/)).text).toContain("/tour/");
  await expect(page.getByRole("button", { name: /^Vælg / })).toHaveCount(0);
});
