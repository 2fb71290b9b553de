import { isOnTheWay, type Standing } from "@/lib/standings/rules";

type Row = {
  name: string;
  standing: Standing;
  /** Its next decision on the coming agreement. */
  decidesOn: string | null;
  atRisk: boolean;
  /** Days since anything moved in its case. */
  idleDays: number | null;
};

/** Why somebody is worth meeting, in the order of how much it matters. */
export const reasons = ["decision", "risk", "quiet", "open"] as const;
export type Reason = (typeof reasons)[number];

/** No contact for so many days makes somebody worth meeting. */
export const quietDays = 90;

function reasonOf({ standing, decidesOn, atRisk, idleDays }: Row, today: string): Reason | undefined {
  if (!isOnTheWay(standing) && standing !== "member") return undefined;
  if (decidesOn && decidesOn >= today) return "decision";
  if (atRisk) return "risk";
  if (idleDays !== null && idleDays >= quietDays) return "quiet";
  return isOnTheWay(standing) ? "open" : undefined;
}

/**
 * Whom to meet, in pipeline order: those who decide, the soonest first; those at risk; those we have not been in touch with
 * for 90 days, the longest first; then whoever else is on the way in. Who has decided, or has nothing at stake, is left out.
 */
export function prospects<Found extends Row>(rows: Found[], today: string): (Found & { reason: Reason })[] {
  const found = rows.flatMap((row) => {
    const reason = reasonOf(row, today);
    return reason ? [{ ...row, reason }] : [];
  });
  const { compare } = new Intl.Collator("da");
  return found.toSorted(
    (a, b) =>
      reasons.indexOf(a.reason) - reasons.indexOf(b.reason) ||
      (a.reason === "decision" ? (a.decidesOn ?? "").localeCompare(b.decidesOn ?? "") : 0) ||
      (a.reason === "quiet" ? (b.idleDays ?? 0) - (a.idleDays ?? 0) : 0) ||
      compare(a.name, b.name),
  );
}

/** What was written down, by municipality in the order of meeting: the notes of all who met them stand together. */
export const byMunicipality = <Found extends { code: string }>(
  encounters: Found[],
): { code: string; notes: Found[] }[] =>
  [...Map.groupBy(encounters, ({ code }) => code)].map(([code, notes]) => ({ code, notes }));
