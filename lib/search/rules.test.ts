import { expect, it } from "vitest";
import { kinds, searchInput } from "./input";
import { isEnough, markEnd, markStart, partsOf, pathOf } from "./rules";

it.each([
  ["", ""],
  ["  musik  ", "musik"],
  ["x".repeat(500), "x".repeat(200)],
  ["a\u0000b\uE000c", "a b c"],
])("takes %j as words", (given, q) => {
  expect(searchInput.parse({ q: given })).toEqual({ q, kind: undefined, page: 1 });
});

it("takes the first of several, and the first page where none is meant", () => {
  expect(searchInput.parse({ q: ["a b", "c"], kind: "secret", page: "-4" })).toEqual({
    q: "a b",
    kind: undefined,
    page: 1,
  });
  expect(searchInput.parse({ kind: "paper", page: "3" })).toEqual({ q: "", kind: "paper", page: 3 });
});

it.each([
  ["a", false],
  ["'%\"", false],
  [":*", false],
  ["😀😀", false],
  ["A1", true],
  ["ø å", true],
])("%j is enough to look for: %s", (words, enough) => {
  expect(isEnough(words)).toBe(enough);
});

it("cuts a text at its marks, whatever else is in it", () => {
  expect(partsOf(`Koret <b> ${markStart}musik${markEnd} og ${markStart}dans${markEnd}`)).toEqual([
    { text: "Koret <b> ", found: false },
    { text: "musik", found: true },
    { text: " og ", found: false },
    { text: "dans", found: true },
  ]);
  expect(partsOf("")).toEqual([]);
});

it("knows a page for every kind", () => {
  const place = { id: "7", parent: "m", number: 2, name: "Bo & Co" };
  expect(kinds.map((kind) => pathOf({ ...place, kind }))).toEqual([
    ...["/meetings/7", "/meetings/m#item-2", "/meetings/m#item-2", "/meetings/m", "/meetings/polls/7"],
    ...["/stories/7", "/datasets/7", "/datasets/requests/7", "/activities/7"],
    ...[
      "/efforts/7",
      "/conferences/7",
      "/events/7",
      "/statuses/7",
      "/newsletter/issues/m",
      "/municipalities/7",
      "/committees/m",
      "/secretariat/municipalities/m",
      "/directory?q=Bo%20%26%20Co",
      "/measures/7",
      "/measures",
    ],
  ]);
});

it("leads from an issue that is not for all to where it is written", () => {
  expect(pathOf({ kind: "issue", id: "7", parent: null, number: null, name: "" })).toBe("/secretariat/newsletters/7");
});
