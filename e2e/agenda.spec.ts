import { expect } from "@playwright/test";
import { signInAs } from "./kit";
import { linkIn, mailTo } from "./mails";
import { test } from "./test";

test("a suggestion is taken, the item goes to the culture head by mail and comes back treated, and a correction is told to who shared it", async ({
  browser,
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const [head, leader, politician] = await Promise.all([browser.newPage(), browser.newPage(), browser.newPage()]);
  await signInAs(head, "Mette Ravnsholt");
  await head.goto("/statuses/new?municipality=175");
  await head.getByLabel("Til hvilket møde?").selectOption("");
  await head.getByLabel("Eller til en dag").fill("2099-02-01");
  await head.getByRole("button", { name: "Bed om den" }).click();
  await expect(head.getByText("Sekretariatet har fået dit ønske.")).toBeVisible();
  const address = head.url().replace(/\?.*/, "");

  await signInAs(leader, "Jonas Tellerup");
  await leader.goto(address);
  await leader.locator("summary", { hasText: "Foreslå en anden tekst" }).click();
  await leader.getByLabel("Til hvilken tekst?").selectOption("quote");
  await leader.getByLabel("Sådan kunne den lyde").fill("x".repeat(281));
  await leader.getByRole("button", { name: "Send forslaget" }).click();
  await expect(leader.locator("main [role=alert]")).toContainText("Teksten er for lang");
  await leader.getByLabel("Sådan kunne den lyde").fill("Ti børn lærte at spille ukulele.");
  await leader.getByRole("button", { name: "Send forslaget" }).click();
  await expect(leader.getByRole("heading", { name: "Dit forslag" })).toBeVisible();

  await signInAs(page, "Ellen Brandstrup");
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "Forslag fra Jonas Tellerup" })).toBeVisible();
  await page.getByRole("button", { name: "Brug forslaget" }).click();
  await expect(page.getByLabel("Citatboks")).toHaveValue("Ti børn lærte at spille ukulele.");
  await expect(page.getByText("Uden kilde").first()).toBeVisible();
  await page.getByLabel("Citatboks").fill(`Ti børn 🎵\u202e <b>${"Å".repeat(240)}`);
  await page.getByRole("button", { name: "Gem rettelserne" }).click();
  await expect(page.getByText("Ti børn 🎵").first()).toBeVisible();
  for (const size of ["wide", "square", "tall"])
    expect((await page.request.get(`${address}/image/${size}`)).headers()["content-type"]).toBe("image/png");
  await page.getByRole("button", { name: "Godkend teksten" }).click();
  await page.getByRole("button", { name: "Send sagen til kulturchefen" }).click();
  await expect(page.getByText(/Sendt til kulturchefen/)).toBeVisible();

  const mail = await mailTo("mette.ravnsholt@roedovre.example", /Sag til udvalget: Rødovre/);
  await head.goto(linkIn(mail, "/statuses/")!);
  await head.getByRole("button", { name: "Jeg har foreslået punktet" }).click();
  await head.getByRole("button", { name: "Den er på dagsordenen" }).click();
  await head.getByRole("button", { name: "Gem, hvad udvalget besluttede" }).click();
  await expect(head.locator("main [role=alert]")).toContainText("Vælg et svar");
  await head.getByLabel("Hvad besluttede udvalget?").selectOption("noted");
  await head.getByLabel("Link til referatet").fill("https://rk.dk/referat");
  await head.getByRole("button", { name: "Gem, hvad udvalget besluttede" }).click();
  await expect(head.getByRole("link", { name: "Læs referatet" })).toHaveAttribute("href", "https://rk.dk/referat");
  await expect(head.getByText("Taget til efterretning", { exact: false }).first()).toBeVisible();

  await page.reload();
  await page.getByRole("button", { name: "Vis den for alle" }).click();
  await signInAs(politician, "Karen Lindegaard");
  await politician.goto(address);
  const shared = politician.waitForResponse((answer) => answer.request().method() === "POST");
  await politician.locator("#share-link").getByRole("button").click();
  await shared;
  await politician.goto("/marketing");
  await expect(politician.getByRole("heading", { name: "Det, du har delt" })).toBeVisible();

  await page.reload();
  await expect(page.getByText(/1 af \d politikere har delt den/)).toBeVisible();
  await page.locator("summary", { hasText: "Ret den godkendte tekst" }).click();
  const form = page.locator("form", { has: page.getByLabel("Hvorfor rettes den?") });
  await form.getByLabel("Citatboks").fill("Elleve børn lærte at spille ukulele.");
  await form.getByLabel("Hvorfor rettes den?").fill("Der var elleve.");
  await form.getByRole("button", { name: "Gem rettelsen" }).click();
  await expect(page.getByRole("heading", { name: "En rettelse venter" })).toBeVisible();
  expect(await (await request.get(address)).text()).not.toContain("Elleve børn");
  await page.getByRole("button", { name: "Godkend rettelsen" }).click();
  await expect(page.getByText(/Rettet .*: Der var elleve\./)).toBeVisible();
  expect(await (await request.get(address)).text()).toContain("Elleve børn lærte at spille ukulele.");
  expect((await mailTo("karen.lindegaard@roedovre.example", /er rettet/)).text).toContain("Der var elleve.");
  await Promise.all([head, leader, politician].map((one) => one.close()));
});

test("the secretariat has the whole quarter drafted, and sees it come", async ({ page }) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/statuses/quarter");
  await expect(page.getByRole("img", { name: /Kvartalet som et hjul/ })).toBeVisible();
  await page.getByRole("button", { name: "Skriv kvartalets kladder" }).click();
  await expect(async () => {
    await page.goto("/statuses/quarter");
    await expect(page.getByText("Mangler: 0")).toBeVisible({ timeout: 500 });
    await expect(page.getByText("Ingen dato: 0")).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole("button", { name: "Skriv kvartalets kladder" })).toHaveCount(0);
});
