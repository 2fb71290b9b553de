import { expect, test } from "vitest";
import { type Ground, guessMapping, type ImportRow, parseDay, type RowError, readRow, sameness } from "./rules";

const columns = ["Dato", "Aktivitet", "Kommuner", "Sted", "Deltagere", "Udgift, kr.", "Link"];
const ground: Ground = {
  today: "2026-11-25",
  places: [
    { code: "175", name: "Rødovre" },
    { code: "183", name: "Ishøj" },
    { code: "101", name: "København" },
  ],
  joined: ["175", "183"].map((code) => ({ code, fromOn: "2024-01-01", untilOn: "2027-12-31" })),
  outside: false,
};
const good = ["12-10-2026", "Korprøve", "Rødovre Kommune og Ishøj", "Viften", "1.024", "4.500,50", "https://viften.dk"];
const read = (cells: string[], given = ground) => readRow(cells, 2, guessMapping(columns), given);
const problems = (at: number, value: string, given = ground) => {
  const found = read(good.with(at, value), given);
  return Array.isArray(found) ? found.map(({ field, problem }) => `${field} ${problem}`) : [];
};

test("heads are recognised whatever their case, and what is unknown is left", () => {
  expect(guessMapping(["TITEL", " dato ", "Farve"])).toEqual({ title: 0, date: 1 });
  expect(guessMapping(["Spalte 1", "Spalte 2"])).toEqual({});
});

test("a good row becomes an activity", () => {
  expect(read(good)).toMatchObject({
    row: 2,
    title: "Korprøve",
    startsOn: "2026-10-12",
    endsOn: "2026-10-12",
    municipalityCodes: ["175", "183"],
    participants: 1024,
    counting: "counted",
    costOre: 450_050,
    url: "https://viften.dk",
  });
});

test.each([
  ["2026-2-9", "2026-02-09"],
  ["9/2/2026", "2026-02-09"],
  ["09.02.26", "2026-02-09"],
  ["2026-02-09T00:00:00.000Z", "2026-02-09"],
  ["31-02-2026", undefined],
  ["i går", undefined],
  ["46000", undefined],
])("reads %s as a day", (text, day) => expect(parseDay(text)).toBe(day));

test.each([
  [0, "31-02-2026", "date date"],
  [1, "  ", "title title"],
  [1, "x".repeat(201), "title tooLong"],
  [2, "Atlantis", "municipalities municipality"],
  [2, "Rødovre, Atlantis", "municipalities municipality"],
  [2, "", "municipalities municipality"],
  [2, "København", "municipalities outsideRow"],
  [4, "-3", "participants number"],
  [4, "1000000000", "participants number"],
  [5, "4,500,5", "cost kroner"],
  [6, "javascript:alert(1)", "url link"],
])("column %i with %j says %s", (at, value, problem) => expect(problems(at, value)).toContain(problem));

test("nobody is counted on a day that has not come, and a coming activity without a number is welcome", () => {
  expect(problems(0, "01-12-2026")).toEqual(["participants notHeldYet"]);
  expect((read(good.with(0, "01-12-2026").with(4, "")) as ImportRow).startsOn).toBe("2026-12-01");
});

test("a municipality outside the project is taken along where it is meant", () => {
  expect(problems(2, "København", { ...ground, outside: true })).toEqual([]);
  expect(problems(0, "12-10-2029")).toEqual(["participants notHeldYet", "municipalities outsideRow"]);
});

test("all that is wrong with a row is said at once, with what stood there", () => {
  const found = read(["", "", "Atlantis", "", "-3", "x", ""]) as RowError[];
  expect(found.map(({ field }) => field)).toEqual(["title", "date", "participants", "cost", "municipalities"]);
  expect(found.at(-1)).toEqual({ row: 2, field: "municipalities", problem: "municipality", value: "Atlantis" });
});

test("two rows are the same activity by day, title and place, whatever the case", () => {
  const row = read(good) as ImportRow;
  expect(sameness({ ...row, title: "KORPRØVE" })).toBe(sameness(row));
  expect(sameness({ ...row, place: "Biblioteket" })).not.toBe(sameness(row));
});
