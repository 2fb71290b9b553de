import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { sql } from "./asking";
import { signInAs } from "./kit";
import { mailTo } from "./mails";
import { inside } from "./own-login-kit";
import { leave, newcomer } from "./second-factor-kit";
import { test } from "./test";

const form = (page: Page, id: string) => page.locator(`#${id}`);

test("a test mail goes to whoever asks at once, the server's answer is shown, and it is not sent without end", async ({
  page,
}) => {
  const { id, address } = await newcomer("Sofus Serverprøve", "secretariat", "proeve.example");
  await inside(page, id);
  await page.goto("/secretariat/settings");
  const press = () => form(page, "test-mail").getByRole("button", { name: "Send en testmail til mig selv" }).click();
  await press();
  await expect(
    page.getByRole("status").getByText(new RegExp(`tog imod mailen til ${address} og svarede: 250`)),
  ).toBeVisible();
  const mail = await mailTo(address, /Mailserveren virker/);
  expect(mail.text).toContain("Du får mailen, fordi");
  expect(await sql`select from mails where address = ${address}`).toHaveLength(0);
  await sql`update rate_limits set used = 5 where key = ${`test-mail:${id}`}`;
  await press();
  await expect(page.getByText("Det er prøvet for mange gange.")).toBeVisible();
  await leave(address);
});

test("name and address ask for a fresh proof, and what was typed stays", async ({ page }) => {
  const { id, address } = await newcomer("Fie Frisk", "secretariat", "frisk.example");
  await inside(page, id);
  await sql`update sessions set proved_at = now() - interval '16 minutes' where person_id = ${id}`;
  await page.goto("/secretariat/settings");
  await form(page, "portal").getByLabel("Portalens navn").fill("Noget andet");
  await form(page, "portal").getByRole("button", { name: "Gem navn og adresse" }).click();
  await expect(page.locator("a[href='/account/confirm']")).toBeVisible();
  await expect(form(page, "portal").getByLabel("Portalens navn")).toHaveValue("Noget andet");
  expect(await sql`select from settings where value = 'Noget andet'`).toHaveLength(0);
  await leave(address);
});

test("a logo stands in the head of every page until it is removed, and a drawing with code is no logo", async ({
  page,
  request,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat/settings");
  const give = async (name: string, mimeType: string, buffer: Buffer) => {
    await form(page, "logo").getByLabel("Billede").setInputFiles({ name, mimeType, buffer });
    await form(page, "logo").getByRole("button", { name: "Brug logoet" }).click();
  };
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  await give("logo.png", "image/png", Buffer.from(svg));
  await expect(page.getByText("Det er ikke et billede, vi kan læse.")).toBeVisible();
  await expect(page.locator("header img")).toHaveCount(0);
  const png = await sharp({ create: { width: 900, height: 300, channels: 4, background: "#0b4f5c80" } })
    .png()
    .toBuffer();
  await give("logo.png", "image/png", png);
  const logo = page.locator("header img");
  await expect(logo).toBeVisible();
  const src = (await logo.getAttribute("src")) ?? "";
  const answer = await request.get(src);
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/webp"]);
  expect(await sharp(await answer.body()).metadata()).toMatchObject({ width: 480, height: 160, hasAlpha: true });
  await page.getByRole("button", { name: "Fjern logoet" }).click();
  await expect(page.locator("header img")).toHaveCount(0);
  expect((await request.get(src)).status()).toBe(404);
});
