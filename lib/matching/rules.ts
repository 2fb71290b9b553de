import { type Assignment, assign, type Option, type Problem } from "@/lib/assignment";
import { weekday } from "@/lib/dates";
import { likeness, type Profile } from "@/lib/municipalities/rules";

export type Place = Profile & { name: string };
export type Day = { meetingId: string; on: string };

/** A visit that somebody has to be found for. */
export type OpenVisit = {
  id: string;
  host: Place;
  /** The host's committee meetings that are early enough, and the last day on which one would be. */
  days: Day[];
  lastDay: string;
  people: number;
  topics: string[];
  partyWish: string;
  backgroundWish: string;
  /** Who has been there, or is on the way there, for this agreement. */
  met: string[];
};

export type Ambassador = {
  id: string;
  name: string;
  home: Place;
  topics: string[];
  party: string;
  background: string;
  /** Days of the week, 1 is Monday. */
  weekdays: number[];
  /** Days that are free though the weekday is not, and days that are taken though it is; a visit already agreed takes its day. */
  freeDays: string[];
  takenDays: string[];
  mostVisits: number;
  /** Visits made and on the way for this agreement. */
  visits: number;
  mostKm: number | null;
  /** Municipalities that they must not go to. */
  conflicts: string[];
  /** Their story has figures in it. */
  counted: boolean;
};

/** `workdays` are those on which a visit could be: from a week from now to the last day of any of them. */
export type Ground = { workdays: string[]; visits: OpenVisit[]; ambassadors: Ambassador[] };

/** Chosen by hand: this visit is for this person, on this day where one is named. */
export type Fixed = { visit: string; person: string; meetingId?: string };

export const barriers = ["own", "conflict", "met", "full", "far", "day"] as const;
export type Barrier = (typeof barriers)[number];

export const costKeys = ["unlike", "travel", "wishes", "scale", "load"] as const;
export type CostKey = (typeof costKeys)[number];
export type Cost = { total: number; parts: Record<CostKey, number>; km: number };

/** Points: a visit before this one, a wish that is not met, a story told at another scale, and kilometres to a point. */
const prices = { load: 10, wish: 8, scale: 15, kmPerPoint: 5 };

export const isFree = ({ weekdays, freeDays, takenDays }: Ambassador, day: string) =>
  !takenDays.includes(day) && (freeDays.includes(day) || weekdays.includes(weekday(day)));

/** The first hard rule that keeps an ambassador from a visit; null where none does. */
export function barrier(visit: OpenVisit, ambassador: Ambassador): Barrier | null {
  const { host, days, met } = visit;
  if (ambassador.home.code === host.code) return "own";
  if (ambassador.conflicts.includes(host.code)) return "conflict";
  if (met.includes(ambassador.id)) return "met";
  if (ambassador.visits >= ambassador.mostVisits) return "full";
  if (ambassador.mostKm !== null && likeness(host, ambassador.home).km > ambassador.mostKm) return "far";
  return days.some(({ on }) => isFree(ambassador, on)) ? null : "day";
}

/**
 * How badly an ambassador fits a visit, in points: how unlike the two municipalities are (0 to 100), the way there, what
 * the host wished for and does not get, a story with figures from a place of another size (under half or over double),
 * and the visits that the ambassador has already.
 */
export function costOf(visit: OpenVisit, ambassador: Ambassador): Cost {
  const { points, km } = likeness(visit.host, ambassador.home);
  const words = (text: string) => text.trim().toLocaleLowerCase("da");
  const unmet = [
    visit.topics.length > 0 && !visit.topics.some((topic) => ambassador.topics.map(words).includes(words(topic))),
    visit.partyWish !== "" && words(visit.partyWish) !== words(ambassador.party),
    visit.backgroundWish !== "" && !words(ambassador.background).includes(words(visit.backgroundWish)),
  ].filter(Boolean).length;
  const times = visit.host.inhabitants / ambassador.home.inhabitants;
  const parts = {
    unlike: points,
    travel: km / prices.kmPerPoint,
    wishes: unmet * prices.wish,
    scale: ambassador.counted && (times < 0.5 || times > 2) ? prices.scale : 0,
    load: ambassador.visits * prices.load,
  };
  return { total: Object.values(parts).reduce((sum, part) => sum + part, 0), parts, km };
}

/** Why not this one instead: they are needed more elsewhere, that evening or for lack of visits, or fit worse by so many points. */
export type Other = { person: string; name: string; home: string; points: number } & (
  | { why: "elsewhere"; visit: string }
  | { why: "worse"; most: CostKey }
);

export type Match = Day & { visit: string; person: string; cost: Cost; others: Other[] };

export type Help =
  | { kind: "date"; on: string }
  | { kind: "visits"; names: string[] }
  | { kind: "distance"; km: number }
  | { kind: "ambassador" }
  | { kind: "hostDates" };

/** Nobody could be found: how many each rule kept away, and what would change it. */
export type Unmatched = { visit: string; barred: Partial<Record<Barrier, number>>; help: Help };

export type Matching = { matches: Match[]; unmatched: Unmatched[]; points: number; gap: number | null };

/** With choices by hand: by how many points the whole is worse than without them, or by how many visits fewer it makes. */
export type Answer = Matching & { worse: number; fewer: number };

/** What a matching answers when somebody has chosen by hand before it. */
export async function answer(ground: Ground, fixed: Fixed[], seconds?: number): Promise<Answer> {
  const best = await match(ground, [], seconds);
  if (fixed.length === 0) return { ...best, worse: 0, fewer: 0 };
  const chosen = await match(ground, fixed, seconds);
  const fewer = best.matches.length - chosen.matches.length;
  return {
    ...chosen,
    fewer,
    worse: fewer > 0 ? Math.max(0.1, chosen.points - best.points) : round(chosen.points - best.points),
  };
}

const round = (points: number) => Math.max(0, Math.round(points * 10) / 10);

/** Most visits first, then least points in all, over all open visits at once. The same ground has the same answer. */
export async function match(ground: Ground, fixed: Fixed[] = [], seconds?: number): Promise<Matching> {
  const { visits, ambassadors } = ground;
  const answer = await assign(problemOf(ground, fixed), seconds);
  const matches = visits.flatMap((visit) => matchesOf(visit, ambassadors, answer));
  const unmatched = visits
    .filter(({ id }) => !matches.some((one) => one.visit === id))
    .map((visit) => ({ visit: visit.id, barred: barred(visit, ambassadors), help: helpFor(visit, ground, answer) }));
  return { matches, unmatched, points: matches.reduce((sum, { cost }) => sum + cost.total, 0), gap: answer.gap };
}

/** A choice by hand comes before what any other choice could save. */
const byHand = 10_000;

function problemOf({ visits, ambassadors }: Ground, fixed: Fixed[]): Problem {
  const options = visits.flatMap((visit) => {
    const hands = fixed.filter((one) => one.visit === visit.id);
    return ambassadors.flatMap((ambassador): Option[] => {
      const hand = hands.find(({ person }) => person === ambassador.id);
      if ((hands.length >= visit.people && !hand) || barrier(visit, ambassador)) return [];
      const { total, parts } = costOf(visit, ambassador);
      const cost = total - parts.load - (hand ? byHand : 0);
      return visit.days
        .filter(({ on, meetingId }) => isFree(ambassador, on) && (hand?.meetingId ?? meetingId) === meetingId)
        .map(({ on }) => ({ task: visit.id, worker: ambassador.id, day: on, cost }));
    });
  });
  const tasks = visits.map(({ id, people, host }) => ({ id, workers: people, group: host.code }));
  const workers = ambassadors.map(({ id, visits: load, mostVisits }) => ({ id, load, most: mostVisits - load }));
  return { tasks, workers, options, loadCost: prices.load };
}

function matchesOf(visit: OpenVisit, ambassadors: Ambassador[], { chosen }: Assignment): Match[] {
  return chosen
    .filter(({ task }) => task === visit.id)
    .map(({ worker, day }) => {
      const meetingId = visit.days.find(({ on }) => on === day)!.meetingId;
      const own = costOf(visit, ambassadors.find(({ id }) => id === worker)!);
      return {
        visit: visit.id,
        person: worker,
        on: day,
        meetingId,
        cost: own,
        others: othersFor(visit, own, ambassadors, chosen),
      };
    });
}

/** The three who would have fitted next best, and why it is not one of them. */
function othersFor(visit: OpenVisit, own: Cost, ambassadors: Ambassador[], chosen: Option[]): Other[] {
  return ambassadors
    .filter((one) => !barrier(visit, one) && !chosen.some(({ task, worker }) => task === visit.id && worker === one.id))
    .map((one) => ({ one, cost: costOf(visit, one) }))
    .toSorted((a, b) => a.cost.total - b.cost.total || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, 3)
    .map(({ one, cost }) => {
      const about = { person: one.id, name: one.name, home: one.home.name, points: cost.total - own.total };
      const taken = chosen.filter(({ worker }) => worker === one.id);
      const isTaken = (day: string) => taken.some(({ day: on }) => on === day);
      const full = one.visits + taken.length >= one.mostVisits;
      if (taken[0] && (full || !visit.days.some(({ on }) => isFree(one, on) && !isTaken(on))))
        return { ...about, why: "elsewhere", visit: taken[0].task };
      const [most] = costKeys.toSorted((a, b) => cost.parts[b] - own.parts[b] - (cost.parts[a] - own.parts[a]));
      return { ...about, why: "worse", most: most! };
    });
}

function barred(visit: OpenVisit, ambassadors: Ambassador[]) {
  const counts: Partial<Record<Barrier, number>> = {};
  for (const ambassador of ambassadors) {
    const why = barrier(visit, ambassador);
    if (why) counts[why] = (counts[why] ?? 0) + 1;
  }
  return counts;
}

/** The smallest change that would let somebody go: a date, one more visit of somebody, a longer way, or somebody new. */
function helpFor(visit: OpenVisit, { workdays, ambassadors }: Ground, { chosen }: Assignment): Help {
  if (visit.days.length === 0) return { kind: "hostDates" };
  const hasLeft = ({ id, visits, mostVisits }: Ambassador) =>
    mostVisits > visits + chosen.filter(({ worker }) => worker === id).length;
  const kept = (by: (Barrier | null)[]) => ambassadors.filter((one) => by.includes(barrier(visit, one)));
  const canGo = (one: Ambassador, day: string) =>
    isFree(one, day) && !chosen.some(({ worker, day: on }) => worker === one.id && on === day);
  const ready = kept([null, "day"]).filter(hasLeft);
  const date = workdays.find(
    (day) => day <= visit.lastDay && ready.filter((one) => canGo(one, day)).length >= visit.people,
  );
  if (date) return { kind: "date", on: date };
  const busy = kept([null, "full"]).filter((one) => !hasLeft(one) && visit.days.some(({ on }) => isFree(one, on)));
  if (busy.length > 0) return { kind: "visits", names: busy.map(({ name }) => name).toSorted() };
  const ways = kept(["far"])
    .filter(hasLeft)
    .map((one) => likeness(visit.host, one.home).km);
  return ways.length > 0 ? { kind: "distance", km: Math.ceil(Math.min(...ways)) } : { kind: "ambassador" };
}
