export const forums = ["kmp", "chairmanship", "kmk", "project", "secretariat"] as const;
export const seatTitles = ["chair", "deputy_chair", "member", "substitute", "observer", "staff"] as const;

export type SeatForum = (typeof forums)[number];
export type Seat = {
  id: string;
  forum: SeatForum;
  title: (typeof seatTitles)[number];
  fromOn: string;
  untilOn: string | null;
};
export type SeatState = "running" | "coming" | "ended";

/** Whether a seat's days have come, are still to come, or are over; both its days count. */
export const seatState = ({ fromOn, untilOn }: Pick<Seat, "fromOn" | "untilOn">, today: string): SeatState =>
  today < fromOn ? "coming" : untilOn !== null && untilOn < today ? "ended" : "running";

/** Whether a seat's last day is not before its first. */
export const inOrder = ({ fromOn, untilOn }: Pick<Seat, "fromOn" | "untilOn">) => !untilOn || fromOn <= untilOn;

/**
 * The last day of the municipal councils that sit on a day: councils are elected for four years that begin on 1 January after the
 * election of 2021, 2025, 2029 … (kommunal- og regionalvalgloven).
 */
export function councilsEnd(today: string) {
  const year = Number(today.slice(0, 4));
  return `${year + ((((2025 - year) % 4) + 4) % 4)}-12-31`;
}
