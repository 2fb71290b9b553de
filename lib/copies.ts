import { randomBytes } from "node:crypto";
import type { NextRequest } from "next/server";
import { changesSoFar } from "@/db/changes";
import { localeCookie } from "@/lib/origin";

type Page = { html: string; headers: [string, string][] };
type Copy = { since: number; until: number; page: Promise<Page | undefined> };

/** Stands in a copy where each answer has a nonce of its own. */
export const copiedNonce = randomBytes(16).toString("base64");
const copier = randomBytes(16).toString("base64url");
const [most, lasting] = [200, 60_000];
const copies = new Map<string, Copy>();

const named = "stories|activities|conferences|efforts|statuses|datasets";
const shared = new RegExp(
  `^/(about|was|privacy|brand|newsletter/issues|(${named})(/[0-9a-f-]{36})?|municipalities(/\\d{3})?)?$`,
);

/** Whether this request is the copier's own, for the page that it copies. */
export const isCopying = (request: NextRequest) => request.headers.get("x-copy") === copier;

/** The page that a stranger asks for, if it looks the same to all of them: made once, and again as soon as anything has changed. */
export async function copyFor(request: NextRequest): Promise<Page | undefined> {
  const { method, nextUrl, cookies, headers } = request;
  if (method !== "GET" || !headers.get("accept")?.includes("text/html")) return undefined;
  if (!shared.test(nextUrl.pathname) || nextUrl.searchParams.has("lang")) return undefined;
  if (cookies.getAll().some(({ name }) => name !== localeCookie.name)) return undefined;
  const since = await changesSoFar();
  if (since === undefined) return undefined;
  const path = nextUrl.pathname + nextUrl.search;
  const locale = cookies.get(localeCookie.name)?.value === "en" ? "en" : "da";
  const key = `${locale} ${path}`;
  const kept = copies.get(key);
  const copy =
    kept?.since === since && kept.until > Date.now()
      ? kept
      : { since, until: Date.now() + lasting, page: make(path, locale).catch(() => undefined) };
  copies.delete(key);
  copies.set(key, copy);
  for (const [oldest] of copies) {
    if (copies.size <= most) break;
    copies.delete(oldest);
  }
  return copy.page;
}

/** Asks this very process for the page, as the next stranger would. */
async function make(path: string, locale: string): Promise<Page | undefined> {
  const { PORT = "3000", HOSTNAME = "" } = process.env;
  const host = ["", "0.0.0.0", "::"].includes(HOSTNAME) ? "127.0.0.1" : HOSTNAME;
  const answer = await fetch(`http://${host.includes(":") ? `[${host}]` : host}:${PORT}${path}`, {
    cache: "no-store",
    redirect: "manual",
    headers: {
      accept: "text/html",
      "accept-encoding": "identity",
      cookie: `${localeCookie.name}=${locale}`,
      "x-copy": copier,
    },
  });
  const html = await answer.text();
  if (answer.status !== 200 || answer.headers.has("set-cookie")) return undefined;
  const headers = ["content-type", "link", "vary"].map((name): [string, string] => [
    name,
    answer.headers.get(name) ?? "",
  ]);
  return { html, headers: headers.filter(([, value]) => value) };
}
