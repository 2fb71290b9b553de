import { expect, test } from "vitest";
import { asTapped, counts, found } from "./rules";

test("seats are those confirmed, and whoever is here is counted wherever they stand", () => {
  const at = "2027-03-01T10:00:00Z";
  const one = (state: Parameters<typeof counts>[0][number]["state"], checkedInAt: string | null = null) => ({
    state,
    checkedInAt,
  });
  const all = [
    one("confirmed", at),
    one("confirmed"),
    one("offered"),
    one("waiting"),
    one("cancelled"),
    one("declined"),
    one("unproved"),
  ];
  expect(counts(all)).toEqual({ seats: 2, offered: 1, waiting: 1, here: 1 });
  expect(counts([])).toEqual({ seats: 0, offered: 0, waiting: 0, here: 0 });
});

const expected = (name: string, checkedInAt: string | null = null, municipality = "Køge") => ({
  ...{ id: name, name, title: "", municipality, state: "confirmed" as const, checkedInAt },
});
const tap = (signUp: string, at: string, undo: "on" | "" = "", refused?: string) => ({
  ...{ id: at, signUp, at, undo, ...(refused && { refused }) },
});

test("the last tap on somebody counts on the phone before the server has it; a refused one does not", () => {
  const list = [expected("a"), expected("b", "8"), expected("c", "8"), expected("d"), expected("e")];
  const taps = [tap("a", "9"), tap("a", "10", "on"), tap("a", "11"), tap("b", "9", "on"), tap("c", "9")];
  const seen = asTapped(list, [...taps, tap("d", "9", "", "cancelled")]);
  expect(seen.map(({ checkedInAt }) => checkedInAt)).toEqual(["11", null, "8", null, null]);
});

test("somebody is found by parts of name and municipality, in any order and case", () => {
  const list = [expected("Åse Ørum", null, "Rødovre"), expected("Bo Ahl")];
  const names = (typed: string) => found(list, typed).map(({ name }) => name);
  expect(names("røD åSE")).toEqual(["Åse Ørum"]);
  expect(names(" ")).toEqual(["Åse Ørum", "Bo Ahl"]);
  expect(names("ase")).toEqual([]);
});
