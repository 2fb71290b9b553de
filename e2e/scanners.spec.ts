import { type Browser, expect } from "@playwright/test";
import { ask } from "./asking";
import { owner } from "./identities";
import { origin, pressByHand } from "./kit";
import { addressOf, everyKind, kindsOf, plantSubjects, queueAll, type Subjects } from "./mail-subjects";
import { mailsTo, mailTo } from "./mails";
import { test } from "./test";
import { things } from "./things";

const sql = owner();
test.afterAll(() => sql.end());

/** All that a mail leads to, in its text, its buttons and the header that mail programs read. */
const linksIn = ({ text, html, headerLines }: ReturnType<typeof mailsTo>[number]) => {
  const said = [text, html || "", ...headerLines.map(({ line }) => line)].join("\n").replaceAll("&amp;", "&");
  return [...said.matchAll(/https?:\/\/[^\s"'<>)\]]+/g)]
    .map(([link]) => link)
    .filter((link) => link.startsWith(origin));
};

/** What a link could change: consents, seats, answers, an invitation, votes, an address and visits of a short link. */
const stateOf = async ({ conferences, invitation, poll, mover, slug }: Subjects) => {
  const signUps = sql`select id from sign_ups where conference_id = any (${conferences})`;
  const readers = sql`select id from subscribers where address like '%@scanner.example'`;
  return sql`
    select 'sign-up' as what, to_jsonb(s) - 'number' as it from sign_ups s where id in (${signUps})
    union all select 'answer', to_jsonb(a) from sign_up_answers a where sign_up_id in (${signUps})
    union all select 'asked', to_jsonb(f) from feedback_asks f where sign_up_id in (${signUps})
    union all select 'reader', to_jsonb(r) from subscribers r where id in (${readers})
    union all select 'consent', to_jsonb(c) from consents c where subscriber_id in (${readers})
    union all select 'list', to_jsonb(l) from subscriptions l where subscriber_id in (${readers})
    union all select 'invitation', to_jsonb(i) from invitations i where id = ${invitation}
    union all select 'vote', to_jsonb(a) from poll_answers a join poll_options o on o.id = a.option_id where o.poll_id = ${poll}
    union all select 'change', to_jsonb(c) from address_changes c where person_id = ${mover}
    union all select 'address', to_jsonb(e) from emails e where person_id = ${mover}
    union all select 'visits', to_jsonb(visits) from share_links where slug = ${slug}
    order by 1, 2`;
};

/** Asks without a cookie and without a script, again and again. */
async function fetchAll(links: string[]) {
  for (const link of links) {
    expect((await fetch(link, { method: "HEAD", redirect: "manual" })).status, `HEAD ${link}`).toBeLessThan(500);
    const answers = Array.from({ length: 20 }, () => fetch(link, { redirect: "manual" }));
    for (const answer of await Promise.all(answers)) {
      expect(answer.status, link).toBeLessThan(500);
      await answer.arrayBuffer();
    }
  }
}

/** Draws the page in a browser without cookies, and presses each of its buttons, folded away ones too, on a page drawn anew. */
async function pressAll(browser: Browser, link: string) {
  for (let at = 0, count = 1; at < count; at++) {
    const context = await browser.newContext({ userAgent: "Mozilla/5.0 HeadlessChrome/150.0 SafeLinks" });
    const page = await context.newPage();
    await page.goto(link);
    // The buttons of the demo sign in whoever presses them; the portal has none.
    const buttons = page.locator("main").locator("button:not([name=person]), input[type=submit]");
    count = await buttons.count();
    if (count > 0) {
      const posts = await buttons.nth(at).evaluate((it) => (it as HTMLButtonElement).form?.method === "post");
      const answered = posts && page.waitForResponse((answer) => answer.request().method() === "POST");
      await buttons.nth(at).evaluate((it) => (it as HTMLButtonElement).click());
      await answered;
    }
    await context.close();
  }
}

test("scanners open every link of every kind of mail and press what they find; nothing changes, and the human still can", async ({
  browser,
  page,
}) => {
  test.setTimeout(480_000);
  expect(Object.values(kindsOf).flat().toSorted()).toEqual([...everyKind].toSorted());
  const demo = await things(sql);
  const own = await plantSubjects(sql, demo);
  await queueAll(sql, demo, own);
  const signIn = await ask(page, "ingrid.sommerlund@roskilde.example");
  const letter = await mailTo("reading@scanner.example", /Skannet/);
  for (const kind of everyKind) await mailTo(addressOf(kind), /./);
  const before = await stateOf(own);
  const found = [letter, ...everyKind.flatMap((kind) => mailsTo(addressOf(kind)))].flatMap(linksIn);
  const links = [...new Set([...found, signIn.link, `${origin}/s/${own.slug}`])];
  for (const path of ["/sign-up/", "/newsletter/", "/invitation/", "/unsubscribe", "/new-address/", "/meetings/polls/"])
    expect(links.filter((link) => link.includes(path)).length, path).toBeGreaterThan(0);

  await fetchAll(links);
  const landing = new Map<string, string>();
  for (const link of links) {
    const { pathname } = new URL((await fetch(link)).url);
    landing.set(pathname, landing.get(pathname) ?? link);
  }
  const waiting = [...landing.values()];
  const turns = Array.from({ length: 4 }, async () => {
    for (let link = waiting.pop(); link; link = waiting.pop()) await pressAll(browser, link);
  });
  await Promise.all(turns);
  expect(await stateOf(own)).toEqual(before);

  await page.goto(signIn.link);
  await page.locator("main").getByRole("button", { name: "Log ind", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  const human = await browser.newPage();
  const [proof] = mailsTo(addressOf("subscription_proof")).flatMap(linksIn);
  await human.goto(proof!);
  await pressByHand(human, "Ja, send mig nyhedsbrevet");
  await expect(human.getByRole("heading", { name: "Vælg, hvad du får" })).toBeVisible();
  const [seat] = mailsTo(addressOf("seat_offered")).flatMap(linksIn);
  await human.goto(seat!);
  await pressByHand(human, "Ja tak til pladsen");
  await expect(human.getByRole("img", { name: "Kode til indgangen" })).toBeVisible();
  for (const [kind, yes] of [
    ["address_new", "Ja, brug adressen"],
    ["address_old", "Ja, skift"],
  ] as const) {
    const [side] = mailsTo(addressOf(kind)).flatMap(linksIn);
    await human.goto(side!);
    await pressByHand(human, yes);
    await expect(human.getByRole("button", { name: yes })).toHaveCount(0);
  }
  expect(await sql`select address from emails where person_id = ${own.mover}`).toEqual([
    { address: "moved@scanner.example" },
  ]);
  await sql`delete from people where id = ${own.mover}`;
  await sql`delete from date_polls where id = ${own.poll}`;
  await sql`delete from conferences where id = any (${own.conferences})`;
  await sql`delete from newsletters where id = ${own.letter}`;
});
