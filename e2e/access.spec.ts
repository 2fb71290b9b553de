import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import type postgres from "postgres";
import { demo } from "../db/seed/people";
import { endings, openActions } from "./access-actions";
import { matrix } from "./access-matrix";
import { actions, send } from "./actions";
import { cookiesOf, type Identity, identities, owner } from "./identities";
import { origin } from "./kit";
import { planted } from "./planted";
import { craftedState } from "./router-state";
import { hiddenFrom } from "./secret-words";
import { test } from "./test";

const distDir = process.env.NEXT_DIST_DIR ?? ".next-test";
const built = JSON.parse(readFileSync(`${distDir}/app-path-routes-manifest.json`, "utf8")) as Record<string, string>;
const routes = Object.values(built);

let sql: postgres.Sql;
let cookies: Record<Identity, string>;
let ids: Record<string, string>;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  sql = owner();
  cookies = await cookiesOf(sql);
  ids = await planted(sql);
});
test.afterAll(() => sql.end());

/** The ways to ask for an address; the last claims to have all of a page's layouts. */
const waysTo = (route: string, path: string): Record<string, RequestInit> => {
  const page = Object.keys(built).find((name) => name.endsWith("/page") && built[name] === route);
  return {
    plain: {},
    rsc: { headers: { rsc: "1" } },
    head: { method: "HEAD" },
    ...(page && { crafted: { headers: { rsc: "1", "next-router-state-tree": craftedState(page, path) } } }),
  };
};

const ask = async (path: string, identity: Identity, { headers, ...way }: RequestInit) => {
  const own = { ...way, headers: { ...headers, cookie: cookies[identity] }, redirect: "manual" } as const;
  const first = await fetch(new URL(path, origin), own);
  const to = first.headers.get("location");
  const hashed = /[?&]_rsc\b/.test(to ?? "") ? to : null;
  const answer = hashed ? await fetch(new URL(hashed, origin), own) : first; // Next asks for a cache key of its own
  return { status: answer.status, text: `${answer.headers.get("location") ?? ""}\n${await answer.text()}` };
};

test("every route of the build has a row in the access matrix, and no row is left over", () => {
  const listed = matrix.map(({ route }) => route);
  expect([...new Set(listed)].toSorted()).toEqual([...new Set(routes)].toSorted());
});

test("a crafted state brings a page without its layouts, so the matrix below meets what no layout guards", async () => {
  const { rsc, crafted } = waysTo("/about", "/about");
  const [whole, page] = await Promise.all([rsc, crafted].map((way) => ask("/about", "stranger", way!)));
  expect(whole!.text).toContain("Spring til indhold");
  expect(page!.text).not.toContain("Spring til indhold");
  for (const { text } of [whole!, page!]) expect(text).toContain("h1");
});

for (const { route, path, expected } of matrix) {
  test(`${path ?? route} answers each of the ten as the matrix says, and tells nobody what is hidden from them`, async () => {
    const filled = (path ?? route).replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? `no-${name}`);
    for (const [way, init] of Object.entries(waysTo(route, filled))) {
      const answers = await Promise.all(identities.map((identity) => ask(filled, identity, init)));
      const seen = answers.map(({ status }) => status).join(" ");
      if (way === "plain") expect(seen, `${way} ${filled}`).toBe(expected);
      for (const [at, { text }] of answers.entries())
        expect(hiddenFrom(identities[at]!, text), `what ${identities[at]} reads at ${way} ${filled}`).toEqual([]);
    }
  });
}

test("a stranger's form is led to the sign-in by every action that is not named as open", async () => {
  const open = [];
  for (const action of actions) if ((await send(action)).to !== "/sign-in") open.push(action.name);
  expect(open.toSorted()).toEqual(openActions);
});

test("whose access has ended changes nothing but the own profile by an empty form and reads nothing in the answer", async () => {
  test.setTimeout(240_000);
  const ended = ["expiredGuest", "revokedGuest", "deactivated"] as const;
  const entries = () =>
    sql`select action, subject from audit_entries where action not like 'profiles.%' and person_id in (select person_id from emails where address in ${sql(ended.map((one) => demo[one]))})`;
  const before = await entries();
  for (const action of actions.filter(({ name }) => !endings.includes(name))) {
    const answers = await Promise.all(ended.map((identity) => send(action, cookies[identity])));
    for (const [n, { text }] of answers.entries())
      expect(hiddenFrom(ended[n]!, text), `what ${ended[n]} reads at ${action.name}`).toEqual([]);
  }
  expect(await entries()).toEqual(before);
});
