/** The bodies of a municipality in the order in which they decide. */
export const bodies = ["committee", "finance", "council"] as const;
export type Body = (typeof bodies)[number];
export type Outcome = "yes" | "no" | "postponed" | null;
export type Votes = { votesFor: number | null; votesAgainst: number | null; votesAbstained: number | null };
export type Step = Votes & {
  id: string;
  body: Body;
  bodyName: string;
  decidesOn: string;
  /** The day is a guess. */
  estimated: boolean;
  outcome: Outcome;
  /** How we know. */
  source: string;
  version: number;
};

/** A yes or a no; what was put off is still to come. */
export const isDecided = (outcome: Outcome) => outcome === "yes" || outcome === "no";

/** Whether each body decides on the day of the one before it or later. */
export function inOrder(steps: { body: Body; decidesOn: string }[]): boolean {
  const days = bodies.flatMap((body) => steps.find((step) => step.body === body)?.decidesOn ?? []);
  return days.every((day, at) => at === 0 || (days[at - 1] ?? "") <= day);
}

/** Whether the votes can have given the outcome: a yes has more for than against, a no has not. Untold votes fit everything. */
export function votesFit(outcome: Outcome, { votesFor, votesAgainst }: Votes): boolean {
  if (votesFor === null || votesAgainst === null || !isDecided(outcome)) return true;
  return votesFor > votesAgainst === (outcome === "yes");
}

/** The share of the votes that were against, in percent; null where nobody has told, or nobody voted. */
export function againstPercent({ votesFor, votesAgainst, votesAbstained }: Votes): number | null {
  const all = (votesFor ?? 0) + (votesAgainst ?? 0) + (votesAbstained ?? 0);
  return votesAgainst === null || all === 0 ? null : (100 * votesAgainst) / all;
}
