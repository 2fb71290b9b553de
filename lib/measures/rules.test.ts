import { expect, test } from "vitest";
import { grouped, nextKey } from "./rules";

const at = (key: string, groupName: string) => ({ key, groupName });
const memo = [at("B1", "B"), at("A1", "A"), at("A3", "A"), at("C1", "Økonomi"), at("D1", "Børn")];

test("the memo's groups come first, the others by name, and each keeps its order", () => {
  expect(grouped(memo).map(({ name, measures }) => [name, ...measures.map(({ key }) => key)])).toEqual([
    ["A", "A1", "A3"],
    ["B", "B1"],
    ["Børn", "D1"],
    ["Økonomi", "C1"],
  ]);
});

test("a new measure takes its group's letter and a number that nobody has had", () => {
  expect(nextKey("A", memo)).toBe("A4");
  expect(nextKey("Økonomi", memo)).toBe("C2");
  expect(nextKey("Presse", memo)).toBe("E1");
  expect(nextKey("A", [])).toBe("A1");
});

test("a measure that moved keeps its key and lends its new group no letter of the memo's", () => {
  const moved = [at("A1", "A"), at("A2", "Presse")];
  expect(nextKey("Presse", moved)).toBe("C1");
  expect(nextKey("A", moved)).toBe("A3");
});
