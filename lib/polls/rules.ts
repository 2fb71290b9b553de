import type { PollAnswer } from "@/lib/polls/input";

/** How many gave each answer, and how many none. */
export type Tally = Record<PollAnswer | "silent", number>;

/** What stands in the way of a time now: a day on which nobody meets, the forum's other meeting, or somebody's who must come. */
export type Block = { reason: "past" | "weekend" | "july" | "holiday" | "forum" | "person"; who: string };

export type PollOption = { id: string; startsAt: Date; taken: Block | null };
export type PollPerson = { id: string; required: boolean; answers: Partial<Record<string, PollAnswer>> };

export type Weighed<Option extends PollOption = PollOption> = Option & {
  all: Tally;
  required: Tally;
  /** It cannot be chosen: it is taken, or somebody who must come cannot. */
  out: "taken" | "required" | null;
};

const tally = (people: PollPerson[], option: string): Tally => {
  const sums: Tally = { yes: 0, if_needed: 0, no: 0, silent: 0 };
  for (const { answers } of people) sums[answers[option] ?? "silent"]++;
  return sums;
};

/**
 * The times, the best first: those that can be chosen; then those where fewest of who must come are silent; then where most
 * can come, most of them without trouble; then the earliest.
 */
export function weigh<Option extends PollOption>(options: Option[], people: PollPerson[]): Weighed<Option>[] {
  const must = people.filter(({ required }) => required);
  const weighed = options.map((option): Weighed<Option> => {
    const [all, required] = [tally(people, option.id), tally(must, option.id)];
    return { ...option, all, required, out: option.taken ? "taken" : required.no > 0 ? "required" : null };
  });
  return weighed.toSorted(
    (a, b) =>
      Number(a.out !== null) - Number(b.out !== null) ||
      a.required.silent - b.required.silent ||
      coming(b) - coming(a) ||
      b.all.yes - a.all.yes ||
      a.startsAt.getTime() - b.startsAt.getTime(),
  );
}

/** How many can come then. */
export const coming = ({ all }: Weighed) => all.yes + all.if_needed;

/** The time to choose: the first that can be chosen and that somebody can; nothing while there is none. */
export const bestOf = <Option extends PollOption>(weighed: Weighed<Option>[]) =>
  weighed.find((option) => option.out === null && coming(option) > 0);
