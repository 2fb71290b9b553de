import type { APIRequestContext, BrowserContext, Page, Route } from "@playwright/test";

/** The one origin of the portal under test. */
export const origin = process.env.AUTH_URL ?? "http://localhost:4200";

const entities: Record<string, string> = { quot: '"', amp: "&", lt: "<", gt: ">", "#x27": "'", "#39": "'" };
const decode = (text: string) => text.replace(/&(#?\w+);/g, (all, name) => entities[name] ?? all);
const attribute = (tag: string, name: string) => decode(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

/** What a browser without JavaScript would send with the first form of the page that contains the words. */
export async function formWith(request: APIRequestContext, path: string, words: string | RegExp) {
  const html = await (await request.get(new URL(path, origin).href)).text();
  const form = [...html.matchAll(/<form[\s\S]*?<\/form>/g)].find(([all]) => decode(all).search(words) >= 0)?.[0];
  if (!form) throw new Error(`${path} has no form with ${words}`);
  const fields = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => tag);
  return {
    html: form,
    fields: Object.fromEntries(fields.map((tag) => [attribute(tag, "name"), attribute(tag, "value")])),
  };
}

/** One POST of a form, redirects not followed. */
export const post = (
  request: APIRequestContext,
  path: string,
  multipart: Record<string, string>,
  headers: Record<string, string> = {},
) => request.post(new URL(path, origin).href, { multipart, maxRedirects: 0, headers: { origin, ...headers } });

let demo: { fields: Record<string, string>; people: Map<string, string> } | undefined;

/** The form of the demo's buttons, read once. */
async function demoForm(request: APIRequestContext) {
  if (demo) return demo;
  const { html, fields } = await formWith(request, "/sign-in", 'name="person"');
  const buttons = [...html.matchAll(/(<button[^>]*name="person"[^>]*>)([\s\S]*?)<\/button>/g)];
  const people = buttons.map(([, tag = "", text = ""]): [string, string] => [
    decode(text.replace(/<[^>]+>/g, "")).trim(),
    attribute(tag, "value"),
  ]);
  demo = { fields, people: new Map(people) };
  return demo;
}

/** Signs this page's browser in as a person of the demo. */
export async function signInAs(page: Page, name: string) {
  const { fields, people } = await demoForm(page.request);
  const person = people.get(name);
  if (!person) throw new Error(`The demo has nobody called ${name}, only ${[...people.keys()].join(", ")}`);
  const answer = await post(page.request, "/sign-in", { ...fields, person });
  if (answer.status() !== 303) throw new Error(`Signing in as ${name} answered ${answer.status()}`);
}

/** Ticks that one is no scanner, and presses. */
export async function pressByHand(page: Page, name: string) {
  const button = page.getByRole("button", { name, exact: true });
  await page.locator("form").filter({ has: button }).getByLabel("Det er mig, der trykker").check();
  await button.click();
}

const stop = (route: Route) =>
  route.request().method() === "POST" ? route.abort("internetdisconnected") : route.fallback();

/** Takes a phone's net away: what it sends is stopped too while one page takes over from another, where the browser's own switch leaves a gap. */
export async function cutNet(context: BrowserContext) {
  await context.route("**", stop);
  await context.setOffline(true);
}

export async function joinNet(context: BrowserContext) {
  await context.unroute("**", stop);
  await context.setOffline(false);
}
