import { expect, test } from "vitest";
import { addDays } from "@/lib/dates";
import { choiceOf, countItems, defaultEnd, itemOf } from "./rules";

test("a choice and its item are two ways of writing the same", () => {
  for (const choice of ["forum:kmk", "dataset:*", "meeting:11111111-1111-4111-8111-111111111111"])
    expect(choiceOf(itemOf(choice))).toBe(choice);
});

test("counts by kind, in the order of the sentence, without zeros", () => {
  expect(countItems([{ kind: "dataset" }, { kind: "agenda_item" }, { kind: "dataset" }])).toEqual([
    ["agenda_item", 1],
    ["dataset", 2],
  ]);
});

test.each([
  ["until the last step", "2027-06-14", "2027-06-14"],
  ["by days when no step is known", null, "2027-02-21"],
  ["by days when the last step is over", "2026-11-01", "2027-02-21"],
  ["never longer than the policy's most", "2029-01-01", "2027-11-23"],
])("access ends %s", (_, lastStep, end) => {
  expect(defaultEnd("2026-11-23", lastStep, 90, 365)).toBe(end);
});

test("a day later is a day later, over the end of summer time too", () => {
  expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
});
