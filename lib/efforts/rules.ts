import { daysBetween } from "@/lib/dates";

export type TargetLight = "reached" | "on_track" | "behind" | "far_behind" | "missed" | "unmeasured";

export type Measured = { target: number; measured: number | null; startsOn: string; dueOn: string };

/** From these shares of what could be expected by now, a target is on its way, or only somewhat behind. */
const enough = { onTrack: 0.9, behind: 0.6 };

/**
 * The traffic light of a result target. What can be expected by now is the target times the share of its time that has
 * passed; 90 per cent of that is on its way, 60 per cent is behind, less is far behind. Days as "2026-11-23".
 */
export function lightOf({ target, measured, startsOn, dueOn }: Measured, today: string): TargetLight {
  if (measured === null) return today > dueOn ? "missed" : "unmeasured";
  if (measured >= target) return "reached";
  if (today > dueOn) return "missed";
  const share = Math.min(1, Math.max(0, daysBetween(startsOn, today)) / Math.max(1, daysBetween(startsOn, dueOn)));
  const expected = target * share;
  if (measured >= expected * enough.onTrack) return "on_track";
  return measured >= expected * enough.behind ? "behind" : "far_behind";
}

/** How much of the target is there, in whole per cent; never more than it is. */
export const percentOf = ({ target, measured }: Pick<Measured, "target" | "measured">) =>
  Math.floor((100 * (measured ?? 0)) / target);
