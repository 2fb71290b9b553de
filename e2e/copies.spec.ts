import { type APIResponse, expect } from "@playwright/test";
import { owner } from "./identities";
import { origin, signInAs } from "./kit";
import { test } from "./test";

const sql = owner();
test.afterAll(() => sql.end());

// As a browser asks for a document: only then is there a copy.
const headers = { accept: "text/html" };
const nonceOf = (answer: APIResponse) =>
  /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? "none";

test("two strangers get the same page, each with a nonce of their own that all its scripts carry", async ({
  request,
}) => {
  const answers = [
    await request.get(`${origin}/about`, { headers }),
    await request.get(`${origin}/about`, { headers }),
  ];
  const [first = "", second = ""] = await Promise.all(
    answers.map(async (answer) => {
      const html = await answer.text();
      const nonces = [...html.matchAll(/nonce="([^"]*)"/g)].map(([, nonce]) => nonce);
      expect(new Set(nonces)).toEqual(new Set([nonceOf(answer)]));
      return html.replaceAll(nonceOf(answer), "");
    }),
  );
  expect(first).toBe(second);
  expect(nonceOf(answers[0]!)).not.toBe(nonceOf(answers[1]!));
});

test("what is withdrawn is gone for strangers at once, and what is published is there", async ({ request }) => {
  const [story] = await sql`select id, title, published_at from stories where published_at is not null limit 1`;
  const { id, title, published_at } = story ?? {};
  const ask = () => request.get(`${origin}/stories/${id}`, { headers });
  const publish = (at: Date | null) => sql`update stories set published_at = ${at} where id = ${id}`;
  for (let time = 0; time < 5; time++) {
    expect(await (await ask()).text()).toContain(title);
    await publish(null);
    expect((await ask()).status()).toBe(404);
    await publish(published_at);
  }
  expect((await ask()).status()).toBe(200);
});

test("a stranger's page is never shown to the signed-in, nor theirs to a stranger", async ({ page, request }) => {
  await page.goto("/stories");
  await signInAs(page, "Jens Tvedegaard");
  const own = await page.request.get(`${origin}/stories`, { headers });
  expect(await own.text()).toContain("Jens Tvedegaard");
  expect(await (await request.get(`${origin}/stories`, { headers })).text()).not.toContain("Jens Tvedegaard");
});

test("a stranger's language is kept from page to page, and Danish ones stay Danish", async ({ page, request }) => {
  await page.goto("/about?lang=en");
  await page.goto("/about");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(await (await request.get(`${origin}/about`, { headers })).text()).toContain('lang="da"');
});
