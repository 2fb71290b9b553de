import { expect, test } from "vitest";
import { stepInput } from "./input";
import { againstPercent, inOrder, votesFit } from "./rules";

const told = (votesFor: number, votesAgainst: number, votesAbstained = 0) => ({
  votesFor,
  votesAgainst,
  votesAbstained,
});
const untold = { votesFor: null, votesAgainst: null, votesAbstained: null };

test("the committee decides before the finance committee, and that before the council", () => {
  const committee = { body: "committee", decidesOn: "2027-03-01" } as const;
  expect(inOrder([committee, { body: "council", decidesOn: "2027-04-01" }])).toBe(true);
  expect(inOrder([{ body: "council", decidesOn: "2027-02-01" }, committee])).toBe(false);
  expect(inOrder([committee, { body: "finance", decidesOn: "2027-03-01" }])).toBe(true);
  expect(inOrder([])).toBe(true);
});

test("votes that cannot have given the outcome are told apart", () => {
  expect([votesFit("yes", told(15, 4)), votesFit("no", told(4, 15)), votesFit("no", told(7, 7))]).toEqual([
    true,
    true,
    true,
  ]);
  expect([votesFit("yes", told(4, 15)), votesFit("yes", told(7, 7)), votesFit("no", told(15, 4))]).toEqual([
    false,
    false,
    false,
  ]);
  expect([votesFit("yes", untold), votesFit(null, told(1, 9)), votesFit("postponed", told(1, 9))]).toEqual([
    true,
    true,
    true,
  ]);
});

test("the share against is counted among all who voted", () => {
  expect(againstPercent(told(12, 5, 3))).toBe(25);
  expect([againstPercent(untold), againstPercent(told(0, 0, 0))]).toEqual([null, null]);
});

const given = { code: "175", body: "council", version: "1", bodyName: "Byrådet", decidesOn: "2026-11-01" };
const errorsOf = (more: Record<string, string>) => {
  const found = stepInput.safeParse({ ...given, ...more });
  return found.success ? [] : found.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
};

test("votes that don't add up are refused where they were typed", () => {
  expect(errorsOf({ outcome: "yes", votesFor: "15", votesAgainst: "4" })).toEqual([]);
  expect(errorsOf({ outcome: "yes", votesFor: "4", votesAgainst: "15" })).toEqual(["votesFor: votesDiffer"]);
  expect(errorsOf({ outcome: "yes", votesAgainst: "4" })).toEqual(["votesFor: votesMissing"]);
  expect(errorsOf({ outcome: "yes", votesFor: "0", votesAgainst: "0" })).toEqual(["votesFor: votesMissing"]);
  expect(errorsOf({ outcome: "yes", votesFor: "fem" })).toEqual(["votesFor: number"]);
  expect(errorsOf({ outcome: "", votesFor: "9" })).toEqual(["votesFor: votesEarly"]);
});

test("votes that nobody told stay unknown, and what is left empty beside told ones is none", () => {
  expect(stepInput.parse({ ...given, outcome: "yes" })).toMatchObject(untold);
  expect(stepInput.parse({ ...given, outcome: "yes", votesFor: "15" })).toMatchObject(told(15, 0, 0));
});

test("what was decided was not decided on a guessed day", () => {
  expect(stepInput.parse({ ...given, outcome: "yes", estimated: "on" }).estimated).toBe(false);
  expect(stepInput.parse({ ...given, outcome: "", estimated: "on" }).estimated).toBe(true);
});
