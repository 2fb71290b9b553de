import { addDays, parseLocal } from "@/lib/dates";

/** The day so many weeks later; days as "2026-11-23". */
export const weeksAfter = (date: string, weeks: number) => addDays(date, 7 * weeks);

type Repeatable = { startsOn: string; endsOn: string; participants: number | null };

/**
 * An activity and its repetitions, one a week. Those that come after the first have not been counted yet, so only the
 * first keeps its number of participants.
 */
export const repeated = <Activity extends Repeatable>(first: Activity, weeks: number): Activity[] =>
  Array.from({ length: weeks + 1 }, (_, at) => ({
    ...first,
    startsOn: weeksAfter(first.startsOn, at),
    endsOn: weeksAfter(first.endsOn, at),
    participants: at === 0 ? first.participants : null,
  }));

export type ActivityState = "draft" | "coming" | "held";

/** What an activity is today. */
export const stateOf = ({ registered, startsOn }: { registered: boolean; startsOn: string }, today: string) =>
  registered ? (startsOn > today ? "coming" : "held") : ("draft" satisfies ActivityState);

type Told = {
  id: string;
  title: string;
  body: string;
  startsOn: string;
  endsOn: string;
  startTime: string | null;
  place: string;
  municipalities: string[];
  free: boolean;
};

/** An activity as search engines are told of it; its hour, where one is known, in Copenhagen. */
export const happeningOf = ({ id, title, body, startsOn, endsOn, startTime, place, municipalities, free }: Told) => ({
  ...{ title, text: body, place, town: municipalities[0] ?? "", free },
  path: `/activities/${id}` as const,
  startsAt: startTime ? parseLocal(`${startsOn}T${startTime.slice(0, 5)}`) : startsOn,
  endsAt: endsOn,
});
