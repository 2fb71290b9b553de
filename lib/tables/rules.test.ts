import { expect, test } from "vitest";
import {
  add,
  type Cell,
  cellAs,
  headsOf,
  holdsYears,
  joined,
  nothing,
  placesBy,
  readingOf,
  see,
  summaryOf,
  unseen,
} from "./rules";

const places = placesBy([
  { code: "175", name: "Rødovre", officialName: "Rødovre Kommune" },
  { code: "101", name: "København", officialName: "Københavns Kommune" },
]);

/** A column read: what it is, and its cells. */
function read(cells: Cell[], head = "Tal") {
  const seen = unseen();
  for (const cell of cells) see(seen, cell, places);
  const reading = readingOf(seen, head);
  return { type: reading.type, cells: cells.map((cell) => cellAs(cell, reading, places)) };
}

test.each<[string, Cell[], string, Cell[]]>([
  ["whole numbers", ["1", "-20", ""], "number", [1, -20, null]],
  ["Danish decimals", ["1.234,5", "7", "0,25", "-1.000"], "number", [1234.5, 7, 0.25, -1000]],
  ["thousands with dots", ["1.234", "12.000.000"], "number", [1234, 12_000_000]],
  ["English decimals", ["1,234.5", "12.25", "1.234"], "number", [1234.5, 12.25, 1.234]],
  ["thousands with spaces, and per cent", ["1 234", "12 %", "\u22125 %"], "number", [1234, 12, -5]],
  ["a workbook's own numbers", [1.234, "5"], "number", [1.234, 5]],
  ["both ways mixed", ["1,5", "1.55"], "text", ["1,5", "1.55"]],
  ["numbers of cases", ["007", "12"], "text", ["007", "12"]],
  ["days", ["23-11-2026", "2026-01-02", "1/2/26"], "date", ["2026-11-23", "2026-01-02", "2026-02-01"]],
  ["days and words", ["23-11-2026", "i morgen"], "text", ["23-11-2026", "i morgen"]],
  [
    "municipalities",
    ["Rødovre Kommune", "københavn", "Københavns kommune"],
    "municipality",
    ["Rødovre", "København", "København"],
  ],
  [
    "municipalities and a total",
    ["Rødovre", "København", "Rødovre", "København", "I alt"],
    "municipality",
    ["Rødovre", "København", "Rødovre", "København", "I alt"],
  ],
  ["nothing", ["", null], "text", [null, null]],
])("reads %s", (_, given, type, cells) => {
  expect(read(given)).toEqual({ type, cells });
});

test("a code is a municipality's only where the head says so", () => {
  expect(read(["101", "0175"], "Kommunekode")).toEqual({ type: "municipality", cells: ["København", "Rødovre"] });
  expect(read(["101", "175"], "Besøg")).toEqual({ type: "number", cells: [101, 175] });
});

test("sums a column up", () => {
  const sum = nothing();
  for (const cell of [3, null, 1, 3]) add(sum, cell);
  expect(summaryOf("Besøg", { type: "number" }, sum)).toEqual({
    ...{ name: "Besøg", type: "number", filled: 3, min: 1, max: 3, mean: 7 / 3 },
    frequent: [["3", 2]],
  });
  const many = nothing();
  for (let n = 0; n < 9000; n++) add(many, `${n}`);
  expect(summaryOf("Navn", { type: "text" }, many)).toEqual({ name: "Navn", type: "text", filled: 9000 });
});

test("knows a column of years", () => {
  expect(holdsYears({ name: "År", type: "number", min: 2020, max: 2026 })).toBe(true);
  expect(holdsYears({ name: "Besøg", type: "number", min: 2020, max: 2026 })).toBe(false);
  expect(holdsYears({ name: "Årsværk", type: "number", min: 1, max: 9 })).toBe(false);
});

test("every column gets a head of its own", () => {
  expect(headsOf(["A", "", "A", null], "Kolonne")).toEqual(["A", "Kolonne 2", "A (3)", "Kolonne 4"]);
});

test("joins answers by their heads, whatever their order and case", () => {
  const table = joined(
    [
      { municipality: "Rødovre", columns: ["År", "Udlån"], rows: [[2026, 5]] },
      {
        municipality: "Køge",
        columns: ["udlån ", "Besøg", "Kommune"],
        rows: [
          [7, 9, "x"],
          [8, null, "x"],
        ],
      },
    ],
    "Kommune",
  );
  expect(table).toEqual({
    head: ["Kommune", "År", "Udlån", "Besøg"],
    rows: [
      ["Rødovre", 2026, 5, null],
      ["Køge", null, 7, 9],
      ["Køge", null, 8, null],
    ],
  });
});
