import { expect } from "@playwright/test";
import { owner } from "./identities";
import { origin, signInAs } from "./kit";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

test("a member searches from the header, narrows to a kind, and comes to the item where the word is", async ({
  page,
}) => {
  await signInAs(page, "Karen Lindegaard");
  await page.goto("/meetings");
  await page.locator("header summary", { hasText: "Søg" }).click();
  await page.locator("header details.seek").getByRole("searchbox").fill("musikindsats");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search?q=musikindsats");
  await expect(page.locator("main mark").first()).toHaveText(/musikindsats/i);
  await page.getByRole("link", { name: /^Punkter/ }).click();
  await expect(page.locator("main .rows > li")).toHaveCount(1);
  await page.locator("main .rows a").click();
  await page.waitForURL(/\/meetings\/[0-9a-f-]{36}#item-4$/);
});

test("on a phone, and without JavaScript, the field is in the menu", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await signInAs(page, "Karen Lindegaard");
  await page.goto(`${origin}/kmp`);
  await page.locator("details.menu summary").click();
  await page.locator("details.menu").getByRole("searchbox").fill("Rødovre");
  await page.locator("details.menu").getByRole("button", { name: "Søg" }).click();
  await expect(page.locator("main").getByRole("link", { name: "Rødovre", exact: true }).first()).toBeVisible();
  await context.close();
});

test("neither a guest nor a stranger finds a closed item, nor is it counted", async ({ page }) => {
  const words = "zebrafinkerne";
  const [meeting] = await sql<
    { id: string }[]
  >`select meeting_id as id from agenda_items i join grants g on g.subject_id = i.id
    where g.municipality_code = '240' and g.revoked_at is null order by g.given_at limit 1`;
  for (const [number, visibility] of ["open", "members", "closed"].entries())
    await sql`insert into agenda_items (meeting_id, number, title, visibility, example) values (${meeting!.id}, ${90 + number}, ${words}, ${visibility}, true)`;
  await sql`update agenda_items set body = body || ' zebrafinkerne' where meeting_id = ${meeting!.id} and id in (select subject_id from grants where municipality_code = '240')`;
  const said = async (name: string) => {
    await signInAs(page, name);
    await page.goto(`/search?q=${words}`);
    return page.locator("main [role=status]").textContent();
  };
  expect(await said("Lise Overby")).toBe("Ét sted.");
  expect(await said("Karen Lindegaard")).toBe("4 steder.");
  await page.context().clearCookies();
  await page.goto(`/search?q=${words}`);
  await expect(page.locator("main [role=status]")).toHaveCount(0);
  await expect(page.getByText("zebrafinkerne").first()).toBeVisible();
});

test("what nobody should type is answered with help, never with an error, and text from others stays text", async ({
  page,
}) => {
  await signInAs(page, "Karen Lindegaard");
  for (const words of [
    "",
    "a",
    "'",
    '"',
    "%",
    ":*",
    "a:*b",
    "😀",
    "<->",
    "(((",
    "\\",
    "--",
    "x".repeat(500),
    "%00musik",
  ]) {
    const answer = await page.goto(
      `/search?q=${words.startsWith("%00") ? words : encodeURIComponent(words)}&kind=nothing&page=99999`,
    );
    expect(answer?.status(), words).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Søg");
  }
  await sql`update agenda_items set title = 'Zebraen <b>stribet</b> & "klog"' where id = (select i.id from agenda_items i join meetings m on m.id = i.meeting_id
    where m.forum = 'kmp' and m.ends_at < now() order by m.starts_at limit 1)`;
  await page.goto("/search?q=stribet");
  await expect(page.locator("main .rows a")).toHaveText('Zebraen <b>stribet</b> & "klog"');
  await expect(page.locator("main mark")).toHaveText("stribet");
});

test("the secretariat finds what is kept on a case and comes to it; a member and a guest of that municipality find nothing", async ({
  page,
}) => {
  const word = "zebrahesten";
  await sql`insert into case_notes (municipality_code, body, written_by, example)
    select '240', ${`De ringede om ${word}`}, person_id, true from emails where address like 'ellen.brandstrup@%'`;
  await sql`insert into interests (municipality_code, name, message, example) values ('240', 'Prøve', ${word}, true)`;
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(`/search?q=${word}&kind=case`);
  await expect(page.locator("main [role=status]")).toHaveText("2 steder.");
  const note = page.locator("main .rows > li").filter({ hasText: "Notat på sagen" });
  await expect(note.locator("mark")).toHaveText(word);
  await note.getByRole("link").click();
  await page.waitForURL("**/secretariat/municipalities/240");
  for (const name of ["Karen Lindegaard", "Lise Overby"]) {
    await signInAs(page, name);
    await page.goto(`/search?q=${word}`);
    await expect(page.getByText(`Vi fandt ikke “${word}”`)).toBeVisible();
  }
  await sql`delete from case_notes where body like ${`%${word}`}`;
  await sql`delete from interests where message = ${word}`;
});

test("polls, action points, requests for data, events, statuses, newsletters and committees are found, each with a page", async ({
  page,
}) => {
  const word = "zebramusling";
  const [point] =
    await sql`select a.id from action_points a join agenda_items i on i.id = a.item_id join meetings m on m.id = i.meeting_id
    where m.forum = 'kmp' and m.minutes_sent_at is not null limit 1`;
  const [committee] = await sql`select id, chair from committees where municipality_code = '240' limit 1`;
  const [event] = await sql`select id, note from events order by id limit 1`;
  const [status] =
    await sql`select id, body from statuses where published_at is not null and withdrawn_at is null order by id limit 1`;
  const [was] = await sql`select task from action_points where id = ${point!.id}`;
  await sql`update action_points set task = ${word} where id = ${point!.id}`;
  await sql`update committees set chair = ${word} where id = ${committee!.id}`;
  await sql`update events set note = ${word} where id = ${event!.id}`;
  await sql`update statuses set body = body || ${` ${word}`} where id = ${status!.id}`;
  const by = sql`(select person_id from emails where address like 'ellen.brandstrup@%')`;
  await sql`insert into date_polls (forum, title, place, minutes, answer_by, asked_by, closed_at, example) values ('kmp', ${word}, 'P', 60, app.today() - 1, ${by}, now(), true)`;
  const [request] =
    await sql`insert into data_requests (title, description, due_on, closed_at, example) values (${word}, '', app.today(), now(), true) returning id`;
  await sql`insert into data_request_parties (request_id, municipality_code) values (${request!.id}, '240')`;
  for (const [slug, sent] of [
    ["zebra-sendt", new Date()],
    ["zebra-kladde", null],
  ] as const)
    await sql`insert into newsletters (title, slug, lists, created_by, send_at, started_at, finished_at, example) values (${word}, ${slug}, '{public}', ${by}, ${sent}, ${sent}, ${sent}, true)`;
  /** What is found, kind by kind; each place opens. */
  const found = async (name: string) => {
    await signInAs(page, name);
    await page.goto(`/search?q=${word}`);
    const links = await page
      .locator("main .rows > li a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    for (const href of links) expect((await page.request.get(href ?? "")).status(), `${name}: ${href}`).toBe(200);
    const rows = page.locator("main .rows > li");
    const metas = await rows.evaluateAll((all) => all.map((row) => row.querySelector(".meta")?.textContent ?? ""));
    return metas.map((meta) => meta.replace("Eksempeldata", "").split(",")[0]!.trim()).sort();
  };
  const open = ["Forespørgsel om data", "Nyhedsbrev", "Status"];
  const inner = ["Aftalt opfølgning", "Arrangement", "Datoafstemning", "Udvalg"];
  expect(await found("Ellen Brandstrup")).toEqual([...open, ...inner, "Nyhedsbrev"].sort());
  expect(await found("Karen Lindegaard")).toEqual([...inner, "Nyhedsbrev", "Status"].sort());
  expect(await found("Lise Overby")).toEqual(open);
  await sql`update action_points set task = ${was!.task} where id = ${point!.id}`;
  await sql`update committees set chair = ${committee!.chair} where id = ${committee!.id}`;
  await sql`update events set note = ${event!.note} where id = ${event!.id}`;
  await sql`update statuses set body = ${status!.body} where id = ${status!.id}`;
  await sql`delete from date_polls where title = ${word}`;
  await sql`delete from data_requests where title = ${word}`;
  await sql`delete from newsletters where title = ${word}`;
});
