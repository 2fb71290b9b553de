import { addDays, today as dayOf, daysBetween, type Moment } from "@/lib/dates";

export const grantStates = ["ending", "running", "coming", "ended", "revoked"] as const;
export type GrantState = (typeof grantStates)[number];

type Period = { fromOn: string; untilOn: string; revokedAt: Date | null };

/** A running grant is "ending" in its last days. */
const endingDays = 14;

/** What a grant is on a day; a grant counts on its first and on its last day. */
export function grantState({ fromOn, untilOn, revokedAt }: Period, today: string): GrantState {
  if (revokedAt) return "revoked";
  if (untilOn < today) return "ended";
  if (fromOn > today) return "coming";
  return daysBetween(today, untilOn) <= endingDays ? "ending" : "running";
}

/** Open now. */
export const isRunning = (state: GrantState) => state === "running" || state === "ending";

/** A revoked grant stays revoked; what has ended may begin anew with a later last day. */
export const mayRenew = (state: GrantState) => state !== "revoked";

/** What has ended needs no revoking. */
export const mayRevoke = (state: GrantState) => isRunning(state) || state === "coming";

/** Somebody looks at every running grant at least this often. */
const reviewDays = 90;

/** The day on which a grant is to be looked at again: 90 days after it was given or last kept. */
export const reviewDueOn = (seenAt: Moment) => addDays(dayOf(seenAt), reviewDays);

/** The latest last day that the policy lets a renewal have. */
export const latestEnd = (today: string, mostDays: number) => addDays(today, mostDays);

/** A grant and the last day that the person saw before they changed it. */
export type Mark = { id: string; untilOn: string };

/** "id@2026-11-23 id@2027-05-26": the marks of a page that asks once, in one field. */
export const writeMarks = (marks: readonly Mark[]) => marks.map(({ id, untilOn }) => `${id}@${untilOn}`).join(" ");

/** The other way round; what is no mark is left out. */
export const readMarks = (text: string): Mark[] =>
  text.split(" ").flatMap((word) => {
    const [, id, untilOn] = /^([0-9a-f-]{36})@(\d{4}-\d{2}-\d{2})$/.exec(word) ?? [];
    return id && untilOn ? [{ id, untilOn }] : [];
  });
