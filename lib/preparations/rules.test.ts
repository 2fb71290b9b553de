import { describe, expect, test } from "vitest";
import { byUrgency, dueDays, type Ground, isOpen, type Kind, prepare, type Said } from "./rules";

const step = (decidesOn: string, outcome: Ground["steps"][number]["outcome"] = null) => ({ decidesOn, outcome });
const unseen = { access: null, visit: null, status: null, item: null, letter: null };
const ground: Ground = {
  ...{ today: "2026-11-25", member: false, settled: false, paperDays: 8, meetingBefore: null, seen: unseen, said: [] },
  steps: [step("2027-03-16"), step("2027-04-06"), step("2027-04-27")],
};
const said = (kind: Kind, more: Partial<Said>): Said => ({
  ...{ kind, responsibleId: null, responsible: null, dueOn: null, doneOn: null, skippedWhy: "", version: 1 },
  ...more,
});
const of = (kind: Kind, more: Partial<Ground>) => prepare({ ...ground, ...more }).find((one) => one.kind === kind);

describe("the day by which it must have happened", () => {
  test("is counted back from the first body, its papers, and the last body", () => {
    expect(dueDays(ground)).toEqual({
      access: "2026-11-16",
      visit: "2027-02-16",
      status: "2027-03-01",
      item: "2027-03-08",
      letter: "2027-03-28",
    });
  });

  test("of a visit is the committee's meeting before, where one is known", () => {
    expect(dueDays({ ...ground, meetingBefore: "2027-02-09" }).visit).toBe("2027-02-09");
    expect(dueDays({ ...ground, meetingBefore: "2027-03-16" }).visit).toBe("2027-02-16");
  });

  test("follows the committee's own paper days, and the only step that is known", () => {
    const only = dueDays({ ...ground, steps: [step("2027-04-27")], paperDays: 14 });
    expect([only.item, only.status, only.letter]).toEqual(["2027-04-13", "2027-04-06", "2027-03-28"]);
  });

  test("moves along when the decision is moved", () => {
    const moved = prepare({ ...ground, steps: [step("2027-04-16"), ...ground.steps.slice(1)] });
    expect(moved.find(({ kind }) => kind === "access")).toMatchObject({ dueOn: "2026-12-17", state: "planned" });
    expect(of("access", {})).toMatchObject({ dueOn: "2026-11-16", state: "late" });
  });

  test("is unknown while no step of the decision is", () => {
    expect(prepare({ ...ground, steps: [] }).map(({ state, dueOn }) => [state, dueOn])).toEqual(
      Array(5).fill(["undated", null]),
    );
  });

  test("that somebody set stands, whatever the rule says", () => {
    expect(of("visit", { said: [said("visit", { dueOn: "2026-11-24" })] })).toMatchObject({
      ...{ dueOn: "2026-11-24", moved: true, state: "late" },
    });
    expect(of("visit", { steps: [], said: [said("visit", { dueOn: "2026-12-01" })] })?.state).toBe("soon");
  });
});

describe("how far it is", () => {
  test("is read from what happened, before what somebody ticked", () => {
    const seen = { ...unseen, access: "2026-10-01" };
    expect(of("access", { seen, said: [said("access", { doneOn: "2026-11-01" })] })).toMatchObject({
      ...{ state: "done", doneOn: "2026-10-01", seen: true },
    });
    expect(of("access", { said: [said("access", { doneOn: "2026-11-01" })] })).toMatchObject({
      ...{ state: "done", doneOn: "2026-11-01", seen: false },
    });
  });

  test("does not count a status of years ago, nor an item of another season", () => {
    expect(of("status", { seen: { ...unseen, status: "2025-03-01" } })?.state).toBe("planned");
    expect(of("status", { seen: { ...unseen, status: "2026-06-01" } })?.state).toBe("done");
    expect(of("item", { seen: { ...unseen, item: "2026-06-01" } })?.state).toBe("planned");
  });

  test("does not count what came after the body had decided", () => {
    const decided = [step("2026-11-10", "yes"), ...ground.steps.slice(1)];
    const on = (day: string) => of("status", { steps: decided, seen: { ...unseen, status: day } })?.state;
    expect([on("2026-11-09"), on("2026-11-10"), on("2026-11-11")]).toEqual(["done", "done", "over"]);
  });

  test("is not needed where somebody said why, and a member needs no guest access", () => {
    expect(of("visit", { said: [said("visit", { skippedWhy: "De var her i maj" })] })?.state).toBe("skipped");
    expect(of("access", { member: true })?.state).toBe("skipped");
  });

  test("is over once the body that it was for has decided, and not when that was put off", () => {
    const decided = [step("2026-11-10", "yes"), ...ground.steps.slice(1)];
    expect(of("item", { steps: decided })?.state).toBe("over");
    expect(of("letter", { steps: decided })?.state).toBe("planned");
    const putOff = (day: string) => ({ steps: [step(day, "postponed"), ...ground.steps.slice(1)] });
    expect(of("item", putOff("2026-11-10"))).toMatchObject({ state: "planned", dueOn: "2027-03-29" });
    expect(of("item", putOff("2026-11-30"))).toMatchObject({ state: "late", dueOn: "2026-11-22" });
    expect(prepare({ ...ground, settled: true }).every(({ state }) => state === "over")).toBe(true);
  });

  test("two weeks before its day it comes soon", () => {
    const soon = (dueOn: string) => of("visit", { said: [said("visit", { dueOn })] })?.state;
    expect([soon("2026-12-09"), soon("2026-12-10"), soon("2026-11-25"), soon("2026-11-24")]).toEqual([
      ...["soon", "planned", "soon", "late"],
    ]);
  });
});

test("late ones come first, the latest on top, and what is settled last", () => {
  const row = (state: ReturnType<typeof prepare>[number]["state"], dueOn: string | null) => ({ state, dueOn });
  const rows = [
    row("done", "2026-01-01"),
    row("soon", "2026-12-01"),
    row("late", "2026-11-20"),
    row("late", "2026-11-01"),
  ];
  expect(rows.toSorted(byUrgency).map(({ dueOn }) => dueOn)).toEqual([
    "2026-11-01",
    "2026-11-20",
    "2026-12-01",
    "2026-01-01",
  ]);
  expect(rows.filter(isOpen)).toHaveLength(3);
});
