import { expect, test } from "vitest";
import { clean, lineOf } from "./log.mjs";

const failed = Object.assign(new Error("Failed query: select $1\nparams: anna@kommune.dk,en linje\nog en hemmelig"), {
  digest: "4711",
  cause: Object.assign(new Error("no such person: anna.å@sub.kommune.dk"), {
    code: "P0001",
    detail: "Key (x)=(secret)",
  }),
});

test("a line has the number that the page shows, and nothing of what was typed", () => {
  const [line, words] = lineOf(["⨯", failed]);
  expect(line).toMatchObject({ reference: "4711", error: { name: "Error", cause: { code: "P0001" } } });
  expect(words).toBe("Failed query: select $1");
  expect(JSON.stringify(line)).not.toMatch(/hemmelig|anna|secret/);
});

test("words without an error are kept, without addresses", () => {
  expect(lineOf(["%s was refused by %s", "mail", "anna@kommune.dk"])).toEqual([
    { reference: undefined, error: undefined },
    "mail was refused by …@…",
  ]);
  expect(clean(undefined)).toBe("");
});
