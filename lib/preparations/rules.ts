import { addDays, daysBetween } from "@/lib/dates";
import { isDecided, type Outcome } from "@/lib/decisions/rules";

/** What must happen before a municipality can decide, in the order of its days. */
export const kinds = ["access", "visit", "status", "item", "letter"] as const;
export type Kind = (typeof kinds)[number];

type Step = { decidesOn: string; outcome: Outcome };
/** What somebody said of one: whose it is, another day than the rule's, that it is done, or why it is not needed. */
export type Said = {
  kind: Kind;
  responsibleId: string | null;
  responsible: string | null;
  dueOn: string | null;
  doneOn: string | null;
  skippedWhy: string;
  version: number;
};
export type Ground = {
  today: string;
  /** A member has had access all along. */
  member: boolean;
  /** It has given its commitment, or said no. */
  settled: boolean;
  /** In the order of their days. */
  steps: Step[];
  /** So many days before a meeting of the committee its papers must be there. */
  paperDays: number;
  /** The committee's last meeting before the one that decides; null where it is unknown. */
  meetingBefore: string | null;
  /** The day of what the portal has seen happen. */
  seen: Record<Kind, string | null>;
  said: Said[];
};

export type State = "late" | "soon" | "planned" | "undated" | "done" | "skipped" | "over";
export type Preparation = Omit<Said, "dueOn" | "doneOn"> & {
  dueOn: string | null;
  /** The rule's day was changed by hand. */
  moved: boolean;
  state: State;
  /** When it was done; `seen` where the portal saw it itself. */
  doneOn: string | null;
  seen: boolean;
};

/** How long before: of the first body's decision, of its papers, and of the last body's decision. */
export const lead = { access: 120, visit: 28, status: 7, letter: 30, soon: 14 };
/** So long before the first decision a thing still counts as a preparation of it, in days. */
const counts = { access: Infinity, visit: 365, status: 365, item: 120, letter: Infinity };

const none = { responsibleId: null, responsible: null, dueOn: null, doneOn: null, skippedWhy: "", version: 0 };

/**
 * The day by which each must have happened, counted back from the decision: guests are let in 120 days before the first
 * body decides; its committee is visited on the meeting before that, or 28 days before where no meeting is known; the item
 * is there when its papers must be, the status a week before that; the letter of intent 30 days before the last body
 * decides. Nothing can be counted while no step is known.
 */
export function dueDays({ today, steps, ...ground }: Pick<Ground, "today" | "steps" | "paperDays" | "meetingBefore">) {
  const { paperDays, meetingBefore } = ground;
  const dated = datedSteps(steps, today);
  const [first, last] = [dated[0]?.decidesOn, dated.at(-1)?.decidesOn];
  const before = (day: string | undefined, days: number) => (day ? addDays(day, -days) : null);
  return {
    access: before(first, lead.access),
    visit: first && meetingBefore && meetingBefore < first ? meetingBefore : before(first, lead.visit),
    status: before(first, paperDays + lead.status),
    item: before(first, paperDays),
    letter: before(last, lead.letter),
  } satisfies Record<Kind, string | null>;
}

/** Every preparation of a municipality's decision with its day and how far it is. */
export function prepare(ground: Ground): Preparation[] {
  const days = dueDays(ground);
  return kinds.map((kind) => {
    const said = ground.said.find((one) => one.kind === kind) ?? { ...none, kind };
    const happened = seenOn(kind, ground);
    const dueOn = said.dueOn ?? days[kind];
    const doneOn = happened ?? said.doneOn;
    const moved = said.dueOn !== null && said.dueOn !== days[kind];
    return {
      ...said,
      dueOn,
      doneOn,
      moved,
      seen: happened !== null,
      state: stateOf(kind, { ...said, dueOn, doneOn }, ground),
    };
  });
}

/** The steps whose day is known; one that was put off and whose day has passed has none until it gets a new one. */
export const datedSteps = <S extends Step>(steps: S[], today: string) =>
  steps.filter(({ outcome, decidesOn }) => outcome !== "postponed" || decidesOn >= today);

/** The step that a preparation is for: the letter is for the last body, the rest for the first. */
const stepFor = (kind: Kind, { steps, today }: Ground) => datedSteps(steps, today).at(kind === "letter" ? -1 : 0);

/** What the portal saw, where it is near enough to the decision to be a preparation of it, and did not come after it. */
function seenOn(kind: Kind, ground: Ground): string | null {
  const [day, step] = [ground.seen[kind], stepFor(kind, ground)];
  if (!day || !step) return day;
  const before = daysBetween(day, step.decidesOn);
  return before > counts[kind] || (before < 0 && isDecided(step.outcome)) ? null : day;
}

function stateOf(kind: Kind, { dueOn, doneOn, skippedWhy }: Said, ground: Ground): State {
  const { today, member, settled } = ground;
  if (doneOn) return "done";
  if (skippedWhy || (kind === "access" && member)) return "skipped";
  const decides = stepFor(kind, ground);
  if (settled || (decides && isDecided(decides.outcome))) return "over";
  if (!dueOn) return "undated";
  const left = daysBetween(today, dueOn);
  return left < 0 ? "late" : left <= lead.soon ? "soon" : "planned";
}

const urgency: State[] = ["late", "soon", "planned", "undated", "done", "skipped", "over"];

/** What is late first, the latest of it on top; then what comes next. */
export const byUrgency = (a: Pick<Preparation, "state" | "dueOn">, b: Pick<Preparation, "state" | "dueOn">) =>
  urgency.indexOf(a.state) - urgency.indexOf(b.state) || (a.dueOn ?? "").localeCompare(b.dueOn ?? "");

/** Somebody still has to do something. */
export const isOpen = ({ state }: Pick<Preparation, "state">) => ["late", "soon", "planned", "undated"].includes(state);
