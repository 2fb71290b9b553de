import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { owner } from "./identities";
import { origin, signInAs } from "./kit";
import { test } from "./test";

/** A published story for Rødovre that no other spec knows. */
async function plantStory(title: string) {
  const [sql, id] = [owner(), randomUUID()];
  await sql`insert into stories (id, project_id, title, lead, body, author_id, sent_at, published_at, told_codes)
    select ${id}, l.project_id, ${title}, 'Kort', 'Langt', l.person_id, now(), now(), array['175']
    from project_leaders l join emails e on e.person_id = l.person_id where e.address like 'jonas.tellerup@%' limit 1`;
  return { sql, id };
}

test("a story is shared from a phone by a link that counts each visit once, and no longer waits to be shared", async ({
  browser,
  request,
}) => {
  const { sql, id } = await plantStory("Koret, der øvede i bussen");
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.addInitScript(() => {
    Object.assign(navigator, { share: async (given: ShareData) => void Object.assign(window, { given }) });
  });
  const page = await context.newPage();
  await signInAs(page, "Karen Lindegaard");
  await page.goto("/kmp");
  await page.getByRole("link", { name: "Del: Koret, der øvede i bussen" }).click();
  await page.getByRole("button", { name: "Del fra telefonen" }).click();
  await expect.poll(() => page.evaluate(() => (window as { given?: ShareData }).given?.url)).toMatch(/\/s\/[\w-]{10}$/);
  const link = (await page.evaluate(() => (window as { given?: ShareData }).given?.url)) ?? "";

  const visiting = { "sec-fetch-mode": "navigate" };
  const visit = await request.get(link, { maxRedirects: 0, headers: visiting });
  expect(visit.headers().location).toBe(`/stories/${id}`);
  await request.head(link, { maxRedirects: 0 });
  await request.get(link, { maxRedirects: 0, headers: { ...visiting, "user-agent": "facebookexternalhit/1.1" } });
  await request.get(link, { maxRedirects: 0 });
  await page.reload();
  await expect(page.getByText("Fulgt én gang")).toBeVisible();
  await page.goto("/kmp");
  await expect(page.getByRole("heading", { name: "Del i denne uge" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Koret, der øvede/ })).toHaveCount(0);

  await sql`update stories set published_at = null where id = ${id}`;
  const gone = await request.get(link, { maxRedirects: 0 });
  expect(gone.status()).toBe(410);
  expect(await gone.text()).not.toContain("Koret");
  await sql`delete from stories where id = ${id}`;
  await Promise.all([sql.end(), context.close()]);
});

test("a guest and a stranger share by the plain address, without a link of their own", async ({ page }) => {
  const { sql, id } = await plantStory("En historie for alle");
  for (const person of [undefined, "Lise Overby"]) {
    if (person) await signInAs(page, person);
    await page.goto(`/stories/${id}`);
    const link = page.locator("#share").getByRole("link", { name: `/stories/${id}` });
    await expect(link).toHaveAttribute("href", `${origin}/stories/${id}`);
    await expect(page.locator("#share").getByRole("button", { name: "Lav mit link" })).toHaveCount(0);
  }
  await sql`delete from stories where id = ${id}`;
  await sql.end();
});

/** A page of another house with our list in a frame. The list is handed on as it came: a browser keeps others from this machine. */
async function foreign(page: Page, host: string) {
  const list = `${origin}/embed/activities`;
  await page.route(list, async (route) => route.fulfill({ response: await route.fetch() }));
  const body = `<h1>Kommunen</h1><iframe src="${list}"></iframe>`;
  await page.route(`${host}/**`, (route) => route.fulfill({ contentType: "text/html", body }));
}

test("the list of activities stands in a named host's frame without script or cookie, and in no other's", async ({
  browser,
}) => {
  const [staff, context] = [await browser.newPage(), await browser.newContext()];
  await signInAs(staff, "Ellen Brandstrup");
  await staff.goto("/marketing");
  await staff.getByLabel("Hjemmesider, der må vise listen").fill("https://www.kommunen.example/");
  await staff.locator("#visibility").getByRole("button", { name: "Gem" }).click();
  await expect(staff.getByLabel("Hjemmesider, der må vise listen")).toHaveValue("https://www.kommunen.example");

  const answer = await context.request.get(`${origin}/embed/activities`);
  expect(answer.headers()["set-cookie"]).toBeUndefined();
  expect(answer.headers()["content-security-policy"]).toMatch(/frame-ancestors https:\/\/www\.kommunen\.example$/);
  const page = await context.newPage();
  for (const host of ["https://www.kommunen.example", "https://www.andre.example"]) {
    await foreign(page, host);
    await page.goto(`${host}/`);
    const named = host.includes("kommunen");
    const more = page.frameLocator("iframe").getByRole("link", { name: "Se alle aktiviteter i Kulturmetropolen" });
    await expect(more).toHaveCount(named ? 1 : 0);
    if (named) await expect(page.frameLocator("iframe").locator("script")).toHaveCount(0);
  }
  expect(await context.cookies()).toEqual([]);
  await Promise.all([staff.close(), context.close()]);
});

test("the list and its feeds are kept by others for five minutes, the same for whoever asks, and a website reads the feed", async ({
  page,
}) => {
  await signInAs(page, "Ellen Brandstrup");
  const feeds = ["json", "rss", "ical"].map((format) => `/activities/feed/${format}?municipality=217`);
  for (const path of ["/embed/activities?municipality=217", "/embed/activities?lang=en", ...feeds]) {
    const [stranger, staff] = [await fetch(origin + path), await page.request.get(path)];
    expect(stranger.headers.get("cache-control"), path).toBe("public, max-age=300");
    expect(stranger.headers.get("set-cookie"), path).toBeNull();
    expect(staff.headers()["cache-control"], path).toBe("public, max-age=300");
    expect(await staff.text(), path).toBe(await stranger.text());
    if (path.includes("/feed/")) expect(stranger.headers.get("access-control-allow-origin"), path).toBe("*");
  }
});

test("who named Kulturmetropolen stands beside who did not, each with the proof, which is a link where it is one", async ({
  page,
}) => {
  const sql = owner();
  const proofs = { "Vist med link": "https://kultur.example/plakat?a=1", "Vist med ord": "Se https://kultur.example" };
  for (const [title, proof] of Object.entries(proofs))
    await sql`insert into activities (project_id, title, starts_on, ends_on, municipality_codes, registered_at, published_at, sender_shown, sender_proof)
      select id, ${title}, app.today(), app.today(), '{217}', now(), now(), true, ${proof} from projects limit 1`;
  try {
    await signInAs(page, "Ellen Brandstrup");
    await page.goto("/activities/senders");
    const row = (title: string) => page.getByRole("listitem").filter({ hasText: title });
    const link = row("Vist med link").getByRole("link", { name: "kultur.example/plakat" });
    await expect(link).toHaveAttribute("href", proofs["Vist med link"]);
    await expect(link).toHaveAttribute("rel", /nofollow.*noopener/);
    await expect(row("Vist med ord")).toContainText("Se https://kultur.example");
    await expect(row("Vist med ord").getByRole("link")).toHaveCount(1);
    for (const of of ["Projektledere", "Kommuner"])
      await expect(page.getByRole("table", { name: of })).toContainText(/\d+ af \d+/);
  } finally {
    await sql`delete from activities where title = any(${Object.keys(proofs)})`;
    await sql.end();
  }
});
