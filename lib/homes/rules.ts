import { today as dayOf, daysBetween } from "@/lib/dates";
import type { InvitationState } from "@/lib/invitations/queries";

/** One step of a municipality's own decision; days as "2026-11-23". */
export type Step = {
  id: string;
  body: "committee" | "finance" | "council";
  bodyName: string;
  on: string;
  outcome: "yes" | "no" | "postponed" | null;
};

/** An invitation or a proposal of the viewer's own, and when it last moved. */
export type Errand = {
  id: string;
  code: string;
  municipality: string;
  state: InvitationState | "proposed";
  person: string;
  title: string;
  untilOn: string | null;
  why: string | null;
  at: Date;
};

/** What others wait for: the conversation, story, person, meeting, poll, request, visit, event or activity it is about, and the day it is or was due. */
export type Waiting = {
  kind:
    | "answer"
    | "story"
    | "send"
    | "confirm"
    | "attend"
    | "point"
    | "poll"
    | "data"
    | "visit"
    | "visited"
    | "follow"
    | "sender";
  id: string;
  title: string;
  on: string;
};

type Meeting = { id: string; title: string; startsAt: Date; items: { number: number; mine: boolean }[] };

export type Need =
  | { kind: "meeting"; on: string; meeting: Meeting }
  | { kind: "decision"; on: string; step: Step }
  | { kind: Asking; on: string; errand: Errand }
  | Waiting;

/** The states that may ask for a step of one's own. */
type Asking = Exclude<Errand["state"], "withdrawn">;

/** How soon a meeting, a decision, an answer or a silence asks for something, in days. */
const within = { meeting: 14, decision: 60, answer: 14, silence: 7 };

/** What needs the viewer now, the soonest first. */
export function needsOf(
  today: string,
  given: { meetings: Meeting[]; errands: Errand[]; steps: Step[]; waiting: Waiting[]; mayInvite: boolean },
): Need[] {
  const soon = (on: string, days: number) => on >= today && daysBetween(today, on) <= days;
  const meetings = given.meetings.map((meeting): Need => ({ kind: "meeting", on: dayOf(meeting.startsAt), meeting }));
  const decisions = given.steps
    .filter(({ outcome }) => outcome === null)
    .map((step): Need => ({ kind: "decision", on: step.on, step }));
  const errands = given.errands.filter(
    (errand): errand is Errand & { state: Asking } => errand.state !== "withdrawn" && asks(errand, today, given),
  );
  return [
    ...given.waiting,
    ...meetings.filter(({ on }) => soon(on, within.meeting)),
    ...decisions.filter(({ on }) => soon(on, within.decision)),
    ...errands.map((errand): Need => ({ kind: errand.state, on: dayOf(errand.at), errand })),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
}

/** Whether something of the viewer's own asks for a step: a fresh answer, a long silence, or what was left unfinished. */
function asks({ state, at, code }: Errand, today: string, given: { errands: Errand[]; mayInvite: boolean }) {
  const days = daysBetween(at, today);
  if (state === "draft" || state === "returned" || state === "awaiting") return true;
  if (state === "sent") return days >= within.silence;
  if (state === "accepted" || state === "declined" || state === "expired") return days <= within.answer;
  const invited = given.errands.some((other) => other.code === code && other.state !== "proposed");
  return state === "proposed" && given.mayInvite && !invited && days <= within.decision;
}
