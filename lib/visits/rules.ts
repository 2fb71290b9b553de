/** How far a visit is; see app.visit_state. */
export const visitStates = ["wished", "proposed", "accepted", "agreed", "held", "answered", "cancelled"] as const;
export type VisitState = (typeof visitStates)[number];

/** What the secretariat has to do about a visit next. */
export type Step = "flagged" | "find" | "agree" | "waiting";

/** Find a day or somebody to go, agree with the host, or wait for an answer; nothing where it goes by itself or is over. */
export function stepOf({ state, flagged }: { state: VisitState; flagged: boolean }): Step | undefined {
  if (flagged && state !== "cancelled" && state !== "held" && state !== "answered") return "flagged";
  if (state === "wished") return "find";
  if (state === "accepted") return "agree";
  return state === "proposed" ? "waiting" : undefined;
}

/** When a host first decides and the last day for a visit; null where no date is known. Days as "2026-11-25". */
export type VisitPlan = { decidesOn: string; paperDays: number; lastDay: string };

/** Why a visit cannot be on a day, as the key of a message; nothing where it can. A host without dates has no last day. */
export function dayProblem(day: string, today: string, plan: VisitPlan | null) {
  if (day < today) return "visitPast";
  if (plan && day > plan.lastDay) return "visitTooLate";
  return undefined;
}

type Meeting = { id: string; onDay: string; papersOn: string };

/** The committee meetings that a visit can be part of: not too late for the decision, and its own papers not due yet. */
export const possibleMeetings = <Row extends Meeting>(meetings: Row[], today: string, plan: VisitPlan | null) =>
  meetings.filter(({ onDay, papersOn }) => papersOn >= today && !dayProblem(onDay, today, plan));

/** Why no meeting can be chosen: the host's dates are not written down, it has decided, or all are too late. */
export function noMeetingBecause(meetings: Meeting[], today: string, plan: VisitPlan | null) {
  if (possibleMeetings(meetings, today, plan).length > 0) return undefined;
  if (plan && plan.lastDay < today) return "over" as const;
  return meetings.length === 0 ? ("noDates" as const) : ("tooLate" as const);
}

export const storyKeys = ["cost", "participants", "staff"] as const;
export type StoryKey = (typeof storyKeys)[number];

/** The figures of an ambassador's story: øre, people, and full-time staff; null where it has none. */
export type StoryFigures = Record<StoryKey, number | null>;

/** A member like the host: what twelve months gave it, in øre and participants. */
export type LikeMember = { name: string; inhabitants: number; getsOre: number; participants: number };

export type Unreal = {
  key: StoryKey;
  told: number;
  /** The same for each inhabitant, at the host's size, in round figures. */
  scaled: number;
  /** What the member most like the host had, at the host's size; null where nothing is known of it. */
  proposed: number | null;
};

/** Two figures that count, the rest noughts: 1.081.899 is 1.100.000. */
const rough = (amount: number) => Number(amount.toPrecision(2));

/**
 * The figures of a story that do not fit the host: those that, scaled by inhabitants, come to under half or over double of
 * what is told. Øre and people in, the same out; nothing where nobody lives.
 */
export function unrealFigures(story: StoryFigures, home: number, host: number, like: LikeMember | undefined): Unreal[] {
  if (home <= 0 || host <= 0) return [];
  const factor = host / home;
  if (factor >= 0.5 && factor <= 2) return [];
  const atHost = (amount: number | undefined) =>
    like && amount && like.inhabitants > 0 ? rough((amount * host) / like.inhabitants) : null;
  const proposed = { cost: atHost(like?.getsOre), participants: atHost(like?.participants), staff: null };
  return storyKeys.flatMap((key) => {
    const told = story[key];
    return told ? [{ key, told, scaled: rough(told * factor), proposed: proposed[key] }] : [];
  });
}

export type Load = { name: string; visits: number; most: number; paused: boolean };

/**
 * Whether the visits are shared fairly: nobody has two more than somebody who could still take one. Answers the busiest and
 * the freest where they are not; nothing where they are, or where there is nobody to share with.
 */
export function unfairLoad(loads: Load[]): { most: Load; least: Load } | undefined {
  const open = loads.filter(({ visits, most, paused }) => !paused && visits < most);
  const by = (a: Load, b: Load) => a.visits - b.visits || a.name.localeCompare(b.name, "da");
  const [least, most] = [open.toSorted(by)[0], loads.toSorted(by).at(-1)];
  return least && most && most.visits - least.visits >= 2 ? { most, least } : undefined;
}
