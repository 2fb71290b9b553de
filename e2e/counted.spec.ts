import { expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { signInAs } from "./kit";
import { inDays } from "./meeting-kit";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

/** A meeting of the culture heads, hosted by Rødovre and the soonest of all: an open, an inner and three closed items, each with a paper. */
async function plant(title: string) {
  const [meeting] = await sql<
    { id: string }[]
  >`insert into meetings (forum, title, starts_at, ends_at, place, host_municipality_code, example)
    values ('kmk', ${title}, now() + interval '2 hours', now() + interval '3 hours', 'Viften', '175', true) returning id`;
  const items = await sql<
    { id: string; visibility: string }[]
  >`insert into agenda_items (meeting_id, number, title, visibility, example)
    select ${meeting!.id}, n, ${title} || n, (array['open', 'members', 'closed', 'closed', 'closed'])[n]::item_visibility, true
    from generate_series(1, 5) n returning id, visibility`;
  for (const { id } of items) {
    const [file] =
      await sql`insert into files (key, name, content_type, bytes) values (gen_random_uuid(), 'Regnskab.pdf', 'application/pdf', 1) returning id`;
    await sql`insert into papers (agenda_item_id, number, title, file_id, example) values (${id}, 1, ${title}, ${file!.id}, true)`;
  }
  return { id: meeting!.id, open: items.find(({ visibility }) => visibility === "open")!.id };
}

const row = async (page: Page, path: string, title: string) => {
  await page.goto(path);
  return page.locator("main li").filter({ hasText: title }).first();
};

test("what is closed is counted by its forum alone: not in lists, on homes, among papers, nor in the year's plan", async ({
  page,
}) => {
  const title = "Tællemødet";
  const { id, open } = await plant(title);
  await sql`insert into grants (municipality_code, kind, subject_id, from_on, until_on, given_by)
    select '240', 'agenda_item', ${open}, app.today(), ${inDays(9)}, person_id from emails where address like 'ellen.brandstrup@%'`;

  await signInAs(page, "Mette Ravnsholt");
  await expect(await row(page, "/meetings", title)).toContainText("5 punkter");
  await page.goto("/kmk");
  await expect(page.locator("main")).toContainText(/5 punkter/);
  await expect(page.locator("main")).toContainText("5 bilag har du ikke åbnet.");
  await page.goto(`/meetings/${id}`);
  await expect(page.getByRole("link", { name: "Alle 5 bilag som ZIP" })).toBeVisible();

  await signInAs(page, "Lise Overby");
  await expect(await row(page, "/meetings", title)).toContainText("1 punkt");
  await page.goto(`/meetings/${id}`);
  await expect(page.getByRole("heading", { name: "Jeres punkt", exact: true })).toBeVisible();
  await expect(page.locator("main li[id^=item-]")).toHaveCount(1);
  await expect(page.getByRole("link", { name: "Bilaget som ZIP" })).toBeVisible();
  await page.goto("/guest");
  await expect(page.locator("main")).not.toContainText(/[2-5] (punkter|bilag)/);

  await signInAs(page, "Karen Lindegaard");
  await expect(await row(page, "/meetings", title)).toBeVisible();
  await expect(await row(page, "/meetings", title)).not.toContainText("punkt");
  await expect(await row(page, "/meetings/plan?forum=all", title)).not.toContainText(/punkt|\b[1-5] bilag/);
  await page.goto(`/meetings/${id}`);
  await expect(page.locator("main li[id^=item-]")).toHaveCount(0);
  await expect(page.getByText("som ZIP")).toHaveCount(0);
  await page.goto("/kmp");
  await expect(page.locator("main")).not.toContainText(title);

  await sql`delete from grants where subject_id = ${open}`;
  await sql`delete from meetings where id = ${id}`;
});
