import { expect, test } from "vitest";
import { readCounts } from "./rules";

const codes = new Map([
  ["rødovre", "175"],
  ["175", "175"],
  ["køge", "259"],
]);
const today = "2027-02-01";

test("counts are read by the names of their columns, a municipality by its name or number, a number with thousands apart", () => {
  const table = [
    ["Dato", "Kommune", "Indbyggere"],
    ["1.1.2027", "Rødovre Kommune", "45.138"],
    ["2027-01-01", "KØGE", "62 000"],
    ["2026-01-01", "175", "44000"],
  ];
  expect(readCounts(table, codes, today)).toEqual({
    rows: [
      { code: "175", countedOn: "2027-01-01", inhabitants: 45_138 },
      { code: "259", countedOn: "2027-01-01", inhabitants: 62_000 },
      { code: "175", countedOn: "2026-01-01", inhabitants: 44_000 },
    ],
    wrong: [],
  });
});

test("a line that cannot be used is told by its number and by what is wrong", () => {
  const { rows, wrong } = readCounts(
    [
      ["kommune", "antal", "dato"],
      ["Lilleby", "1", "2027-01-01"],
      ["Rødovre", "mange", "2027-01-01"],
      ["Rødovre", "0", "2027-01-01"],
      ["Rødovre", "", "2027-01-01"],
      ["Rødovre", "45138", ""],
      ["Rødovre", "45138", "2028-01-01"],
      ["Rødovre", "45138", "2027-01-01"],
      ["175", "45139", "1/1/2027"],
    ],
    codes,
    today,
  );
  expect(rows).toHaveLength(1);
  expect(wrong.map(({ line, why }) => `${line} ${why}`)).toEqual([
    ...["2 code", "3 inhabitants", "4 inhabitants", "5 inhabitants", "6 countedOn", "7 countedOn", "9 twice"],
  ]);
});
