import { addDays } from "@/lib/dates";

/** The months from one status to the next that a policy or a municipality may choose: each divides the year. */
export const rhythms = [1, 2, 3, 4, 6, 12] as const;

/** How far a municipality's status has come; see app.status_slots. */
export const slotStates = ["due", "undated", "drafted", "approved", "proposed", "agenda", "treated", "missed"] as const;
export type SlotState = (typeof slotStates)[number];

/** Steps on the way to an answer: 0 nothing yet, 5 treated. What was missed has come nowhere. */
export const reach: Record<SlotState, number> = {
  ...{ missed: 0, undated: 0, due: 0, drafted: 1 },
  ...{ approved: 2, proposed: 3, agenda: 4, treated: 5 },
};

export const planSteps = ["draft", "approve", "papers", "meeting", "answer"] as const;
type PlanStep = (typeof planSteps)[number];
export type Planned = Record<PlanStep, { on: string; state: "done" | "late" | "coming" }>;

/**
 * What must be done when, counted back from the meeting: the text drafted a fortnight before it and six days before its
 * papers at the latest, approved three days before the papers, answered a week after. Days as "2026-11-25".
 */
export function planOf(slot: { state: SlotState; onDay: string; papersOn: string }, today: string): Planned {
  const { state, onDay, papersOn } = slot;
  const days: Record<PlanStep, string> = {
    draft: [addDays(onDay, -14), addDays(papersOn, -6)].toSorted()[0] ?? onDay,
    approve: addDays(papersOn, -3),
    papers: papersOn,
    meeting: onDay,
    answer: addDays(onDay, 7),
  };
  const entries = planSteps.map((step, at) => {
    const done = reach[state] > at || (step === "meeting" && state === "agenda" && onDay < today);
    return [step, { on: days[step], state: done ? "done" : days[step] < today ? "late" : "coming" }] as const;
  });
  return Object.fromEntries(entries) as Planned;
}

/** The first day of the quarter before or after the one that a day lies in. */
export function quarterBeside(day: string, by: number) {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, Math.floor((month - 1) / 3) * 3 + 3 * by, 1));
  return first.toISOString().slice(0, 10);
}

/** The number of the quarter that a day lies in, 1 to 4. */
export const quarterOf = (day: string) => Math.ceil(Number(day.slice(5, 7)) / 3);
