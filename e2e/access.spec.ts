import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import type postgres from "postgres";
import { matrix } from "./access-matrix";
import { cookiesOf, type Identity, identities, owner } from "./identities";
import { origin } from "./kit";
import { planted } from "./planted";
import { test } from "./test";

const distDir = process.env.NEXT_DIST_DIR ?? ".next-test";
const routes = Object.values(
  JSON.parse(readFileSync(`${distDir}/app-path-routes-manifest.json`, "utf8")) as Record<string, string>,
);

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

/** The three ways to ask for a page. */
const ways: Record<string, RequestInit> = {
  plain: {},
  rsc: { headers: { rsc: "1" } },
  head: { method: "HEAD" },
};

const ask = async (path: string, identity: Identity, { headers, ...way }: RequestInit) => {
  const own = { ...way, headers: { ...headers, cookie: cookies[identity] }, redirect: "manual" } as const;
  const first = await fetch(new URL(path, origin), own);
  const hashed = first.headers.get("location")?.includes("_rsc=") ? first.headers.get("location") : null;
  const answer = hashed ? await fetch(new URL(hashed, origin), own) : first; // Next asks for a cache key of its own
  return { status: answer.status, text: `${answer.headers.get("location") ?? ""}\n${await answer.text()}` };
};

test("every route of the build has a row in the access matrix, and no row is left over", () => {
  const listed = matrix.map(({ route }) => route);
  expect([...new Set(listed)].toSorted()).toEqual([...new Set(routes)].toSorted());
});

for (const { route, path, expected } of matrix) {
  test(`${path ?? route} answers each of the ten as the matrix says, and tells nobody what is hidden from them`, async () => {
    const filled = (path ?? route).replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? `no-${name}`);
    for (const [way, init] of Object.entries(ways)) {
      const answers = await Promise.all(identities.map((identity) => ask(filled, identity, init)));
      const seen = answers.map(({ status }) => status).join(" ");
      if (way === "plain") expect(seen, `${way} ${filled}`).toBe(expected);
      for (const [at, { text }] of answers.entries())
        for (const [word, allowed] of Object.entries(secretWords))
          if (!allowed.includes(identities[at]!))
            expect(text.includes(word), `${identities[at]} reads ${word} at ${way} ${filled}`).toBe(false);
    }
  });
}

const members: Identity[] = ["secretariat", "kmp", "kmk", "projectLeader"];

/** Planted words, and who may read them. */
const secretWords: Record<string, Identity[]> = {
  PLANTEDCLOSED: ["secretariat", "kmp"],
  PLANTEDISSUE: ["secretariat"],
  plantedreader: ["secretariat"],
  PLANTEDMEMBERS: ["secretariat", "kmp"],
  PLANTEDOPEN: ["secretariat", "kmp", "guest"],
  PLANTEDPAPER: ["secretariat", "kmp", "guest"],
  PLANTEDKMK: ["secretariat", "kmk", "otherGuest"],
  PLANTEDPOLL: ["secretariat", "kmp"],
  PLANTEDDATA: [...members, "guest"],
  PLANTEDKEPT: ["secretariat"],
  PLANTEDREQUEST: ["secretariat", "guest"],
  PLANTEDANSWER: ["secretariat", "guest"],
  PLANTEDREASON: ["secretariat"],
  PLANTEDCOMER: ["secretariat"],
  PLANTEDNOTE: ["secretariat"],
  PLANTEDWORRY: ["secretariat"],
  PLANTEDMILESTONE: ["secretariat"],
  PLANTEDSKIPPED: ["secretariat"],
  PLANTEDLETTER: ["secretariat"],
  PLANTEDINTEREST: ["secretariat"],
  PLANTEDINVITED: ["secretariat", "kmp"],
  PLANTEDDRAFT: ["secretariat", "projectLeader"],
  PLANTEDEVENT: members,
  PLANTEDTARGET: ["secretariat", "kmp"],
  PLANTEDMET: ["secretariat", "kmp"],
  PLANTEDINNER: members,
  PLANTEDWRITTEN: ["secretariat", "projectLeader"],
  PLANTEDTOLD: ["secretariat", "projectLeader"],
  PLANTEDENTRY: members,
  PLANTEDSTATUS: ["secretariat", "projectLeader"],
  PLANTEDTALK: ["projectLeader"],
  PLANTEDVISIT: ["secretariat", "kmp", "guest"],
  PLANTEDCHOICE: ["secretariat", "kmp"],
  PLANTEDCONFLICT: ["secretariat"],
  PLANTEDELSEWHERE: ["secretariat"],
  PLANTEDIMPORT: ["secretariat", "projectLeader"],
};
