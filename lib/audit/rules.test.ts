import { expect, test } from "vitest";
import { camel, changesOf, kindOf, plain } from "./rules";

test("only what says something is told, each with before and after", () => {
  expect(
    changesOf({ id: "x", until_on: "2026-01-01", note: "" }, { id: "x", until_on: "2026-02-01", note: null }),
  ).toEqual([{ column: "until_on", before: "2026-01-01", after: "2026-02-01" }]);
  expect(changesOf(null, { name: "Karen", version: 1, listed: false })).toEqual([
    { column: "name", before: null, after: "Karen" },
  ]);
  expect(changesOf(null, null)).toEqual([]);
});

test("a value is known by its look", () => {
  const values = [
    null,
    true,
    "2026-01-01T10:00:00+00:00",
    "2026-01-01",
    "2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d",
    "kmp",
    7,
  ];
  expect(values.map(kindOf)).toEqual(["empty", "yes", "moment", "day", "key", "text", "text"]);
});

test("lists stand in a line, long words are cut", () => {
  expect(plain(["kmp", "kmk"])).toBe("kmp, kmk");
  expect(plain({ a: 1 })).toBe('{"a":1}');
  expect(plain("x".repeat(9), 4)).toBe("xxxx …");
  expect(camel("starts_at")).toBe("startsAt");
});
