import { expect, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { sql } from "./asking";
import { signInAs } from "./kit";
import { test } from "./test";

const kit = async (page: Page) => {
  const zip = await page.request.get("/brand/kulturmetropolen.zip");
  const files = unzipSync(new Uint8Array(await zip.body()));
  const credits = new TextDecoder().decode(files["pictures/credits.txt"]);
  const pictures = Object.keys(files).filter((name) => /^pictures\/picture-\d+\.webp$/.test(name));
  return { credits, pictures };
};

test("a stranger takes a picture with the name of who made it, until its writer takes it out of the kit", async ({
  page,
  browser,
}) => {
  const [own] = await sql`select p.alt, p.rights, s.id from pictures p join stories s on s.id = p.story_id
    where p.reusable and s.published_at is not null order by s.published_at limit 1`;
  const { alt, rights, id } = own!;
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto("/brand");
  const shown = stranger.getByRole("img", { name: alt });
  await expect(shown).toBeVisible();
  await expect(stranger.getByText(rights).first()).toBeVisible();
  const download = stranger.waitForEvent("download");
  await stranger.getByRole("link", { name: `Hent billedet: ${alt}` }).click();
  expect((await download).suggestedFilename()).toMatch(/\.webp$/);
  const before = await kit(stranger);
  expect(before.credits).toContain(`${alt}\n${rights}`);

  await signInAs(page, "Ellen Brandstrup");
  await page.goto(`/stories/${id}`);
  const picture = page.locator("figure").filter({ has: page.getByRole("img", { name: alt }) });
  for (const [to, others] of [
    ["Tag billedet ud af Logo og tekster", 0],
    ["Lad andre bruge billedet", 1],
  ] as const) {
    await picture.getByText(to).first().click();
    await picture.getByRole("button", { name: to }).click();
    await expect(picture.getByText("Andre må bruge det.")).toHaveCount(others);
    await stranger.reload();
    await expect(shown).toHaveCount(others);
    const { credits, pictures } = await kit(stranger);
    expect(credits.includes(alt)).toBe(others === 1);
    expect(pictures.length).toBe(before.pictures.length - 1 + others);
  }
  await stranger.context().close();
});

test("a picture of a story that is not published is in nobody's kit, whatever is ticked", async ({ page }) => {
  const alt = "Et billede til en historie, der ikke er ude";
  await sql`insert into pictures (file_id, story_id, alt, rights, width, height, reusable)
    select file_id, (select id from stories where published_at is null limit 1), ${alt}, rights, width, height, true from pictures limit 1`;
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/brand");
  await expect(page.getByRole("heading", { name: "Billeder" })).toBeVisible();
  await expect(page.getByRole("img", { name: alt })).toHaveCount(0);
  expect((await kit(page)).credits).not.toContain(alt);
  await sql`delete from pictures where alt = ${alt}`;
});
