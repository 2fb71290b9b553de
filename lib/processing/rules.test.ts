import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { daysOf, purposes } from "./rules";

const known = [...readFileSync("db/functions/29-retention.sql", "utf8").matchAll(/^ {4}\('(\w+)',/gm)].map(
  ([, rule = ""]) => rule,
);

test("every rule of retention belongs to a purpose, or is the portal's own housekeeping, and no purpose names another", () => {
  const named: string[] = purposes.flatMap(({ rules }) => [...rules]);
  expect(named.filter((rule) => !known.includes(rule))).toEqual([]);
  expect(known.filter((rule) => !named.includes(rule))).toEqual(["demo_mails", "runs"]);
});

test("a purpose is kept as long as its rules say", () => {
  expect(
    daysOf(purposes[0], [
      { rule: "sessions", days: 30 },
      { rule: "audit", days: 9 },
    ]),
  ).toEqual([{ rule: "sessions", days: 30 }]);
});
