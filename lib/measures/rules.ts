import type { Route } from "next";
import type { CountKind } from "@/lib/measures/input";

/** Where what is counted is found. */
export const countHrefs: Record<CountKind, string> = {
  invited: "/invitations",
  ambassadors: "/tour",
  visits: "/tour",
  commitments: "/municipalities",
  guests: "/secretariat/access",
  datasets: "/datasets",
  conferences: "/conferences",
  statuses: "/statuses",
  shares: "/statuses",
  treatments: "/statuses/quarter",
  stories: "/stories",
  conversations: "/conversations",
  activities: "/activities",
  events: "/events",
  met: "/events",
};

/** Of the kinds that a measure is told by, those of which there is something. */
export const countsOf = (kinds: CountKind[], counts: Record<CountKind, number>) =>
  kinds.flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind], href: countHrefs[kind] as Route }] : []));

type Placed = { key: string; groupName: string };

/** The memo's own groups; any other name is a group of its own, after them. */
export const memoGroups = ["A", "B"] as const;
export type MemoGroup = (typeof memoGroups)[number];

export const isMemoGroup = (name: string): name is MemoGroup => memoGroups.includes(name as MemoGroup);

/** Measures by group: the memo's A and B first, then the others by name; each in its own order. */
export function grouped<Measure extends Placed>(measures: Measure[]): { name: string; measures: Measure[] }[] {
  const groups = Map.groupBy(measures, ({ groupName }) => groupName);
  const own = [...groups.keys()].filter((name) => !isMemoGroup(name)).toSorted(new Intl.Collator("da").compare);
  return [...memoGroups, ...own].flatMap((name) => {
    const found = groups.get(name);
    return found ? [{ name, measures: found }] : [];
  });
}

/**
 * The key of a new measure in a group, given every measure that ever was: the group's letter and the next number. A group
 * of its own takes the first letter after B that no other has.
 */
export function nextKey(group: string, placed: Placed[]): string {
  const isOwn = (letter: string) => letter > "B";
  const letters = placed.map(({ key }) => key.charAt(0));
  const taken = placed.find(({ key, groupName }) => groupName === group && isOwn(key))?.key.charAt(0);
  const fresh = String.fromCharCode(Math.max("B".charCodeAt(0), ...letters.map((letter) => letter.charCodeAt(0))) + 1);
  const letter = isMemoGroup(group) ? group : (taken ?? fresh);
  const numbers = placed.filter(({ key }) => key.startsWith(letter)).map(({ key }) => Number(key.slice(1)));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
