export type Decision = { validFrom: string; createdAt: Date };

const newestFirst = (a: Decision, b: Decision) =>
  b.validFrom.localeCompare(a.validFrom) || b.createdAt.getTime() - a.createdAt.getTime();

/** The decision in force on a day, those that will replace it, and those it replaced. */
export function inForce<Found extends Decision>(decisions: readonly Found[], today: string) {
  const sorted = decisions.toSorted(newestFirst);
  const [current, ...past] = sorted.filter(({ validFrom }) => validFrom <= today);
  return { current, coming: sorted.filter(({ validFrom }) => validFrom > today).toReversed(), past };
}
