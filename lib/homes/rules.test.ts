import { expect, test } from "vitest";
import { type Errand, needsOf } from "@/lib/homes/rules";

const today = "2026-11-23";
const errand = (state: Errand["state"], at: string, code = "240"): Errand => ({
  id: `${state} ${code}`,
  code,
  municipality: "Egedal",
  state,
  person: "Lise Overby",
  title: "",
  untilOn: null,
  why: null,
  at: new Date(`${at}T12:00:00Z`),
});
const nothing: Parameters<typeof needsOf>[1] = { meetings: [], errands: [], steps: [], waiting: [], mayInvite: true };
const kinds = (given: Partial<typeof nothing>) => needsOf(today, { ...nothing, ...given }).map((need) => need.kind);

test("meetings within 14 days and open decisions within 60, the soonest first", () => {
  const meeting = (on: string) => ({ id: on, title: "", startsAt: new Date(`${on}T15:30:00Z`), items: [] });
  const step = (on: string, outcome: "yes" | null = null) =>
    ({ id: on, body: "council", bodyName: "", on, outcome }) as const;
  const needs = needsOf(today, {
    ...nothing,
    meetings: [meeting("2026-12-07"), meeting("2026-12-08")],
    steps: [step("2026-11-22"), step("2026-11-30"), step("2026-12-01", "yes"), step("2027-01-23")],
  });
  expect(needs.map(({ kind, on }) => `${kind} ${on}`)).toEqual(["decision 2026-11-30", "meeting 2026-12-07"]);
});

test("an invitation asks when it is unfinished, unanswered for a week, or freshly answered", () => {
  expect(kinds({ errands: [errand("draft", "2026-01-01"), errand("returned", "2026-11-20")] })).toEqual([
    "draft",
    "returned",
  ]);
  expect(kinds({ errands: [errand("sent", "2026-11-16"), errand("sent", "2026-11-17")] })).toEqual(["sent"]);
  expect(kinds({ errands: [errand("accepted", "2026-11-09"), errand("declined", "2026-11-08")] })).toEqual([
    "accepted",
  ]);
  expect(kinds({ errands: [errand("withdrawn", today)] })).toEqual([]);
});

test("a proposal asks for an invitation until one is made, of somebody who may", () => {
  const proposed = errand("proposed", "2026-11-01");
  expect(kinds({ errands: [proposed] })).toEqual(["proposed"]);
  expect(kinds({ errands: [proposed], mayInvite: false })).toEqual([]);
  expect(kinds({ errands: [proposed, errand("sent", "2026-11-20")] })).toEqual([]);
});

test("what others wait for stands among the rest by its day", () => {
  const waiting = [
    { kind: "story", id: "1", title: "", on: "2026-11-20" },
    { kind: "answer", id: "2", title: "", on: "2026-11-27" },
  ] as const;
  const steps = [{ id: "3", body: "council", bodyName: "", on: "2026-11-25", outcome: null }] as const;
  expect(kinds({ waiting: [...waiting], steps: [...steps] })).toEqual(["story", "decision", "answer"]);
});
