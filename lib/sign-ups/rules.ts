import type { SignUpState } from "@/lib/sign-ups/queries";

type Counted = { state: SignUpState; checkedInAt: string | null };

/** How many have a seat, are offered one, wait, and are here. */
export function counts(participants: Counted[]) {
  const of = (...states: SignUpState[]) => participants.filter(({ state }) => states.includes(state)).length;
  const here = participants.filter(({ checkedInAt }) => checkedInAt).length;
  return { seats: of("confirmed"), offered: of("offered"), waiting: of("waiting"), here };
}

/** The order of the list: who comes first, then who waits, then who does not come. */
export const stateOrder: SignUpState[] = ["confirmed", "offered", "waiting", "unproved", "declined", "cancelled"];
