import { expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { origin, pressByHand, signInAs } from "./kit";
import { linkIn, mailTo } from "./mails";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

/** A conference with so many seats, everybody's or the members'. */
const conference = async (title: string, seats: number, audience = "public") => {
  const [made] = await sql<
    { id: string }[]
  >`insert into conferences (title, summary, starts_at, ends_at, place, audience, capacity, sign_up_from)
    values (${title}, 'Ord', now() + interval '60 days', now() + interval '60 days 3 hours', 'Viften', ${audience}, ${seats}, now()) returning id`;
  return made!.id;
};
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("from the form to the certificate: one has the seat, another waits, is offered it, takes it, is let in and invoiced", async ({
  browser,
  page,
}) => {
  const path = `/conferences/${await conference("Dag om døre", 1)}`;
  await sql`update conferences set guest_price_ore = 50000 where title = 'Dag om døre'`;
  await sql`insert into billing_addresses (municipality_code, gln, order_number) values ('201', '5798000416697', '7') on conflict do nothing`;
  await signInAs(page, "Mette Ravnsholt");
  await page.goto(path);
  await expect(page.getByText("1 ledig lige nu")).toBeVisible();
  await press(page, "Tilmeld");
  await expect(page.getByText("Pladsen er sikker. En mail er på vej.")).toBeVisible();
  await mailTo("mette.ravnsholt@roedovre.example", /Du har en plads: Dag om døre/);

  const phone = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await phone.goto(path);
  await phone.getByRole("link", { name: "Tilmeld dig" }).click();
  await phone.getByLabel("Navn", { exact: true }).first().fill("Bente Bøgelund");
  await phone.getByLabel("Mailadresse").first().fill("bente@nabo.example");
  await phone.getByLabel("Kommune", { exact: true }).selectOption({ label: "Allerød" });
  await press(phone, "Skriv på ventelisten");
  await expect(phone.getByText("åbn mailen, vi har sendt til bente@nabo.example")).toBeVisible();
  const proof = await mailTo("bente@nabo.example", /Bekræft din tilmelding/);
  const link = linkIn(proof, "/sign-up/");
  await phone.request.get(link);
  expect(await sql`select from sign_ups where address = 'bente@nabo.example' and proved_at is not null`).toHaveLength(
    0,
  );
  await phone.goto(link);
  await pressByHand(phone, "Bekræft tilmeldingen");
  await expect(phone.getByText("Står forrest på ventelisten.")).toBeVisible();
  expect((await mailTo("bente@nabo.example", /ventelisten/)).text).toContain("Betal ikke noget endnu");

  await page.reload();
  await page.getByText("Meld afbud", { exact: true }).click();
  await press(page, "Meld afbud nu");
  await expect(page.getByText("Tilmeldingen er afmeldt.")).toBeVisible();
  const cancelled = await mailTo("mette.ravnsholt@roedovre.example", /Afmeldt: Dag om døre/);
  expect(cancelled.attachments.map(({ contentType }) => contentType).join()).toContain("text/calendar");

  await phone.goto(linkIn(await mailTo("bente@nabo.example", /Der er blevet en plads til dig/), "/sign-up/"));
  await pressByHand(phone, "Ja tak til pladsen");
  await expect(phone.getByRole("img", { name: "Kode til indgangen" })).toBeVisible();
  const seat = await mailTo("bente@nabo.example", /Du har en plads/);
  expect(
    seat.attachments
      .map(({ contentType }) => contentType)
      .toSorted()
      .join(),
  ).toContain("image/png");

  const [code] = await sql<{ id: string }[]>`select id from sign_ups where address = 'bente@nabo.example'`;
  expect((await phone.goto(`/check-in/${code!.id}`))?.url()).toContain("/sign-in");
  const door = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await signInAs(door, "Ellen Brandstrup");
  await door.goto(`/check-in/${code!.id}`);
  await press(door, "Er mødt");
  await expect(door.getByText("Er her siden")).toBeVisible();
  await press(door, "Fortryd: er ikke mødt");
  await press(door, "Er mødt");
  await expect(door.getByText("Er her siden")).toBeVisible();
  const paper = linkIn(seat, "/sign-up/");
  expect((await phone.request.get(`${paper}/certificate`)).status()).toBe(404);
  await sql`update conferences set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour', sign_up_from = now() - interval '9 days' where title = 'Dag om døre'`;
  await phone.goto(paper);
  await expect(phone.getByRole("link", { name: "Hent dit deltagerbevis som PDF" })).toBeVisible();
  expect((await (await phone.request.get(`${paper}/certificate`)).body()).subarray(0, 5).toString()).toBe("%PDF-");

  await door.goto("/secretariat/invoices");
  await door.getByLabel("Hvad skal faktureres?").selectOption({ label: "Dag om døre · 1 plads" });
  await press(door, "Lav kladder");
  await door.getByRole("link", { name: "Kladde til Allerød" }).click();
  await expect(door.locator("main")).toContainText("500,00 kr.");
  await press(door, "Udsted fakturaen");
  await expect(door.locator("h1")).toHaveText(/^Faktura \d{4}-\d{4}$/);
});

test("colleagues are signed up together without JavaScript, and one who is signed up already is told of", async ({
  browser,
}) => {
  const id = await conference("Dag om kolleger", 9, "members");
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await signInAs(page, "Karen Lindegaard");
  await page.goto(`/conferences/${id}`);
  await page.getByText("Tilmeld kolleger med det samme").click();
  await page.locator("[name=name2]").fill("Dorte Damgaard");
  await page.locator("[name=address2]").fill("ingen adresse");
  await press(page, "Tilmeld");
  await expect(page.locator("main [role=alert]")).toBeVisible();
  await expect(page.locator("[name=name2]")).toHaveValue("Dorte Damgaard");
  await page.locator("[name=address2]").fill("dorte@roedovre.example");
  await press(page, "Tilmeld");
  await expect(page.getByText("I har alle 2 en plads.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Jeres tilmeldinger" })).toBeVisible();
  await page.goto(`/conferences/${id}`);
  await page.locator("[name=name1]").fill("Dorte Damgaard");
  await page.locator("[name=address1]").fill("dorte@roedovre.example");
  await press(page, "Tilmeld");
  await expect(page.locator("main [role=alert]")).toContainText("Dorte Damgaard er allerede tilmeldt.");
});

test("a guest without a grant finds nothing, the secretariat finds and exports all, and calls it off with a reason", async ({
  browser,
  page,
}) => {
  const id = await conference("Dag om lister", 9, "members");
  await sql`insert into sign_ups (conference_id, party_id, name, address, proved_at, confirmed_at) values (${id}, gen_random_uuid(), '=1+1', 'liste@roedovre.example', now(), now())`;
  const guest = await browser.newPage();
  await signInAs(guest, "Lise Overby");
  expect((await guest.goto(`/conferences/${id}`))?.status()).toBe(404);
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat");
  await page.getByRole("link", { name: "Konferencer og tilmeldinger" }).click();
  await page.getByRole("link", { name: "Dag om lister" }).click();
  const file = await page.request.get(`${origin}/secretariat/conferences/${id}/export?format=csv`);
  expect(await file.text()).toContain("'=1+1");
  await page.getByText("Aflys konferencen").click();
  await page.getByLabel("Hvorfor?").fill("Salen er oversvømmet");
  await press(page, "Aflys nu");
  await expect(page.getByText("Konferencen er aflyst. Salen er oversvømmet")).toBeVisible();
  expect((await mailTo("liste@roedovre.example", /Aflyst: Dag om lister/)).text).toContain("Salen er oversvømmet");
});
