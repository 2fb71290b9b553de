import { addDays } from "@/lib/dates";

export type GrantKind = "meeting" | "agenda_item" | "forum" | "dataset" | "conference";

/** One thing, all of a kind (no subject), or the coming meetings of a forum. */
export type PackageItem = { kind: GrantKind; subjectId: string | null; forum: "kmp" | "kmk" | null };

/** "dataset:*" for all of a kind, "forum:kmk", "meeting:<id>": the value of a checkbox in the package picker. */
export const choiceOf = ({ kind, subjectId, forum }: PackageItem) => `${kind}:${forum ?? subjectId ?? "*"}`;

/** The other way round. */
export const itemOf = (choice: string): PackageItem => {
  const [kind, subject] = choice.split(":") as [GrantKind, string];
  if (kind === "forum") return { kind, subjectId: null, forum: subject as "kmp" | "kmk" };
  return { kind, subjectId: subject === "*" ? null : subject, forum: null };
};

/** How many of each kind, for the sentence "Solrød ser 1 punkt, 2 datasæt og 1 konference". */
export const countItems = (items: readonly Pick<PackageItem, "kind">[]): [GrantKind, number][] =>
  (["forum", "meeting", "agenda_item", "dataset", "conference"] as const)
    .map((kind): [GrantKind, number] => [kind, items.filter((item) => item.kind === kind).length])
    .filter(([, count]) => count > 0);

/**
 * The last day of an access by default: the municipality's last decision step, or `days` from today while no step is
 * known or all are over; never later than the policy's most. Days as "2026-11-23".
 */
export const defaultEnd = (today: string, lastStep: string | null, days: number, mostDays: number) => {
  const wanted = lastStep && lastStep > today ? lastStep : addDays(today, days);
  const latest = addDays(today, mostDays);
  if (wanted > latest) return latest;
  return wanted;
};
