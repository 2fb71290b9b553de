import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { NextRequest } from "next/server";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { throwaway } from "@/scripts/database.mjs";
import { superuser } from "@/scripts/postgres.mjs";

// A server of our own: on the others' one, something changes all the time.
const server = await throwaway({ DEMO: "0" });
const owner = postgres(server.env.DATABASE_OWNER_URL, { max: 1, onnotice() {} });
const asked: IncomingMessage[] = [];
let answer: { status?: number; headers?: Record<string, string> } = {};
let copyFor: typeof import("@/lib/copies").copyFor;

/** Stands for this process's own pages: each time another. */
const web = createServer((request, response) => {
  asked.push(request);
  response.writeHead(answer.status ?? 200, { "content-type": "text/html", ...answer.headers });
  response.end(`${request.url} ${request.headers.cookie} ${asked.length}`);
});

beforeAll(async () => {
  await new Promise<void>((ready) => web.listen(0, "127.0.0.1", ready));
  process.env.PORT = String((web.address() as AddressInfo).port);
  process.env.HOSTNAME = "127.0.0.1";
  process.env.DATABASE_URL = server.env.DATABASE_URL;
  vi.resetModules();
  ({ copyFor } = await import("@/lib/copies"));
});
beforeEach(async () => {
  answer = {};
  await change();
  asked.length = 0;
});
afterAll(async () => {
  web.close();
  await owner.end();
  await server.stop();
});

const change = () => owner`update municipalities set name = name where code = '240'`;
const ask = async (path: string, headers: Record<string, string> = {}, method = "GET") =>
  (
    await copyFor(
      new NextRequest(`http://portal.example${path}`, { method, headers: { accept: "text/html", ...headers } }),
    )
  )?.html;

test("a page is made once for all strangers, also for those who ask at once, and again when something has changed", async () => {
  const [first, second] = await Promise.all([ask("/stories"), ask("/stories")]);
  expect([first, second, await ask("/stories"), asked.length]).toEqual([first, first, first, 1]);
  await change();
  expect(await ask("/stories")).not.toBe(first);
  expect(asked).toHaveLength(2);
});

test("what no stranger's page comes from leaves the copies alone", async () => {
  const first = await ask("/");
  await owner`insert into rate_limits (key, used, ends_at) values ('x', 1, now())`;
  expect(await ask("/")).toBe(first);
});

test("languages and addresses have copies of their own", async () => {
  const pages = [await ask("/"), await ask("/", { cookie: "locale=en" }), await ask("/?near=240"), await ask("/about")];
  expect(new Set(pages).size).toBe(4);
  expect(pages[1]).toContain("locale=en");
});

test.each([
  ["the signed-in", "/stories", { cookie: "session=x" }],
  ["who changes the language by the address", "/stories?lang=en", {}],
  ["what is no document", "/stories", { accept: "*/*" }],
  ["a guarded page", "/meetings", {}],
  ["a secret address", "/newsletter/abcdefghijk", {}],
])("never a copy for %s", async (_, path, headers) => {
  expect(await ask(path, headers)).toBeUndefined();
  expect(await ask(path, headers, "POST")).toBeUndefined();
  expect(asked).toEqual([]);
});

test.each([
  ["what is not there", { status: 404 }],
  ["an error", { status: 500 }],
  ["an answer that sets a cookie", { headers: { "set-cookie": "a=b" } }],
  ["a redirect", { status: 307, headers: { location: "/sign-in" } }],
])("never a copy of %s", async (_, with_) => {
  answer = with_;
  expect(await ask("/stories")).toBeUndefined();
});

test("a lost connection forgets the copies, and new ones are made", async () => {
  expect(await ask("/about")).toBeDefined();
  const boss = superuser(server.folder, Number(new URL(server.env.DATABASE_URL).port), { database: "portal" });
  const ended = await boss`select pg_terminate_backend(pid, 5000) from pg_stat_activity where query = 'select 1'`;
  await boss.end();
  expect(ended).toHaveLength(1);
  await expect.poll(async () => (await ask("/about")) && asked.length).toBe(2);
});
