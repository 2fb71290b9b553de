import { expect, it } from "vitest";
import { ownFirst, tableOf } from "./rules";

const indicator = { unit: "personer", decimals: 0 };
const people = { ...indicator, id: "a", label: "Indbyggere" };
const area = { ...indicator, id: "b", label: "Areal i 2026" };
const figure = { code: "165", municipality: "Albertslund" };

it("makes a column of each indicator and year, in order, and a row of each municipality", () => {
  const { columns, rows } = tableOf(
    [area, people],
    [
      { ...figure, indicatorId: "a", year: 2026, value: 28_000 },
      { ...figure, indicatorId: "a", year: 2020, value: 27_000 },
      { code: "101", municipality: "København", indicatorId: "b", year: 2026, value: 90.9 },
    ],
  );
  expect(columns.map(({ key }) => key)).toEqual(["b.2026", "a.2020", "a.2026"]);
  expect(columns.map(({ label }) => label)).toEqual(["Areal i 2026", "Indbyggere 2020", "Indbyggere 2026"]);
  expect(rows.map(({ municipality }) => municipality)).toEqual(["Albertslund", "København"]);
  expect(rows[0]?.values.get("a.2020")).toBe(27_000);
  expect(rows[1]?.values.get("a.2020")).toBeUndefined();
});

it("puts one's own municipality first", () => {
  const rows = [{ code: "101" }, { code: "165" }, { code: "183" }];
  expect(ownFirst(rows, "183").map(({ code }) => code)).toEqual(["183", "101", "165"]);
  expect(ownFirst(rows, null)).toEqual(rows);
});
