import { today } from "@/lib/dates";

/** A grant as the passport needs it; days as "2026-11-23". */
export type Period = { fromOn: string; untilOn: string; revokedAt: Date | null; open: boolean };

/** Where a municipality's access stands as a whole. */
export type Passport =
  | { state: "none" | "member" }
  | { state: "open"; on: string }
  | { state: "coming" | "expired" | "revoked"; on: string };

/** Open until the last day of what is open; before that coming, after that ended, by time or by the secretariat. */
export function passportOf(periods: readonly Period[], day: string, isMember: boolean): Passport {
  if (isMember) return { state: "member" };
  const open = periods.filter((period) => period.open).map(({ untilOn }) => untilOn);
  const last = open.toSorted().at(-1);
  if (last) return { state: "open", on: last };
  const coming = periods.filter(({ fromOn, revokedAt }) => !revokedAt && fromOn > day).map(({ fromOn }) => fromOn);
  const [first] = coming.toSorted();
  if (first) return { state: "coming", on: first };
  const end = periods
    .map(endOf)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .at(-1);
  return end ? { state: end.revoked ? "revoked" : "expired", on: end.on } : { state: "none" };
}

/** The last day, or the day on which it was taken back before that. */
export const endOf = ({ untilOn, revokedAt }: Period) => {
  const revokedOn = revokedAt && today(revokedAt);
  return revokedOn && revokedOn <= untilOn ? { on: revokedOn, revoked: true } : { on: untilOn, revoked: false };
};
