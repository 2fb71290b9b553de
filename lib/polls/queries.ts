import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { uuid } from "@/lib/input";
import type { PollAnswer } from "@/lib/polls/input";
import type { Block, PollPerson } from "@/lib/polls/rules";
import { list } from "@/lib/sql";
import { type Forum, read } from "@/lib/viewer";

/** Open: answers are taken. Due: the last day has passed, and nothing is decided. */
const state = sql`case when p.closed_at is null and p.answer_by >= app.today() then 'open' when p.closed_at is null then 'due'
  when p.meeting_id is not null then 'settled' else 'closed' end`;

const meetingAt = sql`(select to_json(m.starts_at) from meetings m where m.id = p.meeting_id)`;

export type PollState = "open" | "due" | "settled" | "closed";

type PollRow = {
  id: string;
  forum: Forum;
  title: string;
  answerBy: string;
  state: PollState;
  options: number;
  /** The viewer has answered. */
  answered: boolean;
  /** When the meeting is that came of it, as an ISO string. */
  meetingAt: string | null;
  example: boolean;
};

/** The polls that the viewer may see, running ones first, by their last day. */
export const allPolls = cache(() =>
  read((tx) =>
    tx.execute<PollRow>(sql`select p.id, p.forum, p.title, p.answer_by::text as "answerBy", ${state} as state, p.example,
        (select count(*)::int from poll_options o where o.poll_id = p.id) as options,
        exists (select from poll_answers a join poll_options o on o.id = a.option_id where o.poll_id = p.id and a.person_id = app.viewer_id()) as answered,
        ${meetingAt} as "meetingAt"
      from date_polls p order by p.closed_at is not null, case when p.closed_at is null then p.answer_by end, p.closed_at desc`),
  ),
);

export type PersonOfPoll = PollPerson & { name: string; municipality: string | null; mine: boolean };

type Found = Omit<PollRow, "options" | "answered"> & {
  place: string;
  address: string;
  onlineUrl: string | null;
  minutes: number;
  meetingId: string | null;
  options: { id: string; startsAt: string; taken: Block | null }[];
  people: (Omit<PersonOfPoll, "answers"> & { answers: Record<string, PollAnswer> | null })[];
};

/** One poll with its times, as they stand now, and what each in the forum answered; nothing where the viewer may not see it. One query. */
export const findPoll = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) return undefined;
  const [found] = await read((tx) =>
    tx.execute<Found>(sql`
      select p.id, p.forum, p.title, p.place, p.address, p.online_url as "onlineUrl", p.minutes, p.answer_by::text as "answerBy",
        ${state} as state, p.meeting_id as "meetingId", ${meetingAt} as "meetingAt", p.example,
        ${list(sql`select o.id, o.starts_at as "startsAt", case when t.reason is not null then jsonb_build_object('reason', t.reason, 'who', t.who) end as taken
          from poll_options o left join app.taken_options(p.id) t on t.option_id = o.id where o.poll_id = p.id order by o.starts_at`)} as options,
        ${list(sql`select x.id, x.name, m.name as municipality, x.id = app.viewer_id() as mine,
            exists (select from poll_required r where r.poll_id = p.id and r.person_id = x.id) as required,
            (select jsonb_object_agg(a.option_id, a.answer) from poll_answers a join poll_options o on o.id = a.option_id
              where o.poll_id = p.id and a.person_id = x.id) as answers
          from people x left join municipalities m on m.code = x.municipality_code
          where x.id in (select app.forum_people(p.forum::text)) order by m.name nulls first, x.name`)} as people
      from date_polls p where p.id = ${id}`),
  );
  return (
    found && {
      ...found,
      meetingAt: found.meetingAt === null ? null : new Date(found.meetingAt),
      options: found.options.map((option) => {
        const startsAt = new Date(option.startsAt);
        return { ...option, startsAt, endsAt: new Date(startsAt.getTime() + found.minutes * 60_000) };
      }),
      people: found.people.map((person) => ({ ...person, answers: person.answers ?? {} })),
    }
  );
});

export type Poll = NonNullable<Awaited<ReturnType<typeof findPoll>>>;

/** Who sits in a forum now, for choosing those who must be able to come. */
export const forumPeople = cache((forum: Forum) =>
  read((tx) =>
    tx.execute<{ id: string; name: string; title: string; municipality: string | null }>(sql`
      select p.id, p.name, p.title, m.name as municipality from people p left join municipalities m on m.code = p.municipality_code
      where p.id in (select app.forum_people(${forum})) order by m.name nulls first, p.name`),
  ),
);
