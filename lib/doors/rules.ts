import type { Expected } from "@/lib/doors/queries";
import type { Held } from "@/lib/outbox/rules";
import type { SignUpState } from "@/lib/sign-ups/queries";

type Counted = { state: SignUpState; checkedInAt: string | null };

/** How many have a seat, are offered one, wait, and are here. */
export function counts(participants: Counted[]) {
  const of = (...states: SignUpState[]) => participants.filter(({ state }) => states.includes(state)).length;
  const here = participants.filter(({ checkedInAt }) => checkedInAt).length;
  return { seats: of("confirmed"), offered: of("offered"), waiting: of("waiting"), here };
}

/** One tap at the door: somebody is here, or not after all. */
export type Tap = Held & { signUp: string; at: string; undo: "on" | "" };

/** The list as a phone knows it: the latest of its own taps, sent or not, stands above what the server said before. */
export function asTapped(expected: Expected[], taps: Tap[]): Expected[] {
  const last = new Map(taps.filter(({ refused }) => !refused).map((tap) => [tap.signUp, tap]));
  return expected.map((one) => {
    const tap = last.get(one.id);
    if (!tap) return one;
    return { ...one, checkedInAt: tap.undo ? null : (one.checkedInAt ?? tap.at) };
  });
}

/** Those whose name, municipality or workplace holds every word that was typed. */
export function found(expected: Expected[], typed: string): Expected[] {
  const words = typed.toLocaleLowerCase("da").split(/\s+/).filter(Boolean);
  return expected.filter(({ name, municipality, title }) => {
    const text = `${name} ${municipality} ${title}`.toLocaleLowerCase("da");
    return words.every((word) => text.includes(word));
  });
}
