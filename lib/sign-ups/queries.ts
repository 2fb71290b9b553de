import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { cache } from "react";
import type { Question } from "@/lib/conferences/queries";
import { uuid } from "@/lib/input";
import { linkSecret } from "@/lib/invitees/input";
import { hash } from "@/lib/secrets";
import { type ParticipantSearch, states } from "@/lib/sign-ups/input";
import { list, texts } from "@/lib/sql";
import { read, readOpenly } from "@/lib/viewer";

export type SignUpState = (typeof states)[number];

/** A sign-up as its own people see it. Moments are ISO texts; `ahead` counts those who wait before it. */
export type SignUpCard = {
  id: string;
  state: SignUpState;
  name: string;
  address: string;
  conferenceId: string;
  conference: string;
  startsAt: string;
  endsAt: string;
  place: string;
  /** True where everybody may read about the conference. */
  open: boolean;
  offerUntil: string | null;
  lapsed: boolean | null;
  cancelledBy: "conference" | null;
  because: string;
  cancelBy: string;
  past: boolean;
  /** Whether three questions wait for an answer; null for who is not asked. */
  feedback: "open" | "given" | null;
  /** What must be answered and was not. */
  unanswered: Question[];
  mayCancel: boolean;
  ahead: number;
  /** True for who was there, once it is over. */
  certified: boolean;
  /** Those with seats of their own, of which one chooses. */
  sessions: { id: string; title: string; startsAt: string; endsAt: string; left: number; chosen: boolean }[];
};

/** What the holder of a mail's link may read; null for a link that leads nowhere (any more). */
export const signUpBehind = cache(async (secret: string) => {
  if (!linkSecret.safeParse(secret).success) return null;
  const [found] = await readOpenly((tx) =>
    tx.execute<{ card: SignUpCard | null }>(sql`select app.sign_up_behind(${hash(secret)}) as card`),
  );
  return found?.card ?? null;
});

export type Person = { name: string; title: string; address: string };
export type Fellow = { name: string; title: string; municipality: string };

/**
 * What a conference's page shows the signed-in: their own sign-ups and those of the colleagues they signed up, the other
 * participants who want to be seen, and who they are, as the form knows it beforehand.
 */
export const signUpsAt = async (conference: string) => {
  const [row] = await read((tx) =>
    tx.execute<{ cards: SignUpCard[]; fellows: Fellow[]; me: Person | null }>(sql`select
      coalesce((select jsonb_agg(card) from app.own_sign_ups(${conference}) card), '[]') as cards,
      ${list(sql`select name, title, municipality from app.fellow_participants(${conference})`)} as fellows,
      (select jsonb_build_object('name', p.name, 'title', p.title, 'address', e.address)
        from people p join emails e on e.person_id = p.id where p.id = app.viewer_id()) as me`),
  );
  return row ?? { cards: [], fellows: [], me: null };
};

/** Somebody on the list at the door. */
export type Expected = {
  id: string;
  name: string;
  title: string;
  municipality: string;
  state: SignUpState;
  checkedInAt: string | null;
};

/** Who is expected at a conference and who is here, and the moment of reading; nothing where it does not exist for the viewer. One query. */
export const doorOf = cache(async (conference: string) => {
  if (!uuid.safeParse(conference).success) return undefined;
  const [found] = await read((tx) =>
    tx.execute<{ at: string; expected: Expected[] }>(sql`select now() as at, ${list(sql`select s.id, s.name, s.title,
        coalesce(m.name, '') as municipality, app.sign_up_state(s) as state, s.checked_in_at as "checkedInAt"
      from sign_ups s left join municipalities m on m.code = s.municipality_code
      where s.conference_id = c.id and app.sign_up_state(s) <> 'unproved' order by s.name, s.number`)} as expected
      from conferences c where c.id = ${conference}`),
  );
  return found;
});

export type Participant = {
  id: string;
  name: string;
  title: string;
  address: string;
  municipality: string;
  state: SignUpState;
  signedUpAt: string;
  checkedInAt: string | null;
  signer: string;
  cancelReason: string;
  /** Why they were let in beyond the seats. */
  letInBecause: string;
  /** By the key of the question. */
  answers: Record<string, string>;
};

const participants = sql`select s.id, s.name, s.title, coalesce(s.address, '') as address, coalesce(m.name, '') as municipality, app.sign_up_state(s) as state,
    s.signed_up_at as "signedUpAt", s.checked_in_at as "checkedInAt", coalesce(p.name, '') as signer, s.cancel_reason as "cancelReason", s.let_in_because as "letInBecause",
    coalesce((select jsonb_object_agg(a.question_id, a.answer) from sign_up_answers a where a.sign_up_id = s.id), '{}') as answers
  from sign_ups s left join municipalities m on m.code = s.municipality_code
    left join people p on p.id = s.signed_up_by and p.id is distinct from s.person_id`;

/** Everybody who signed up to a conference, in the order of arrival; for the secretariat. */
export const participantsOf = (conference: string) =>
  read((tx) => tx.execute<Participant>(sql`${participants} where s.conference_id = ${conference} order by s.number`));

const escaped = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

const orders: Record<string, SQL> = {
  name: sql`name`,
  municipality: sql`nullif(municipality, '')`,
  state: sql`array_position(${texts([...states])}, state)`,
  here: sql`"checkedInAt"`,
};

export const participantsPerPage = 50;

/** How many have a seat, are offered one, wait, and are here; how many match; and a page of those. */
export type ParticipantPage = {
  count: { seats: number; offered: number; waiting: number; here: number };
  total: number;
  rows: Pick<Participant, "id" | "name" | "title" | "municipality" | "state" | "checkedInAt">[];
};

/** A page of who signed up to a conference, found and ordered by the database; for the secretariat. */
export const participantPage = async (conference: string, table: ParticipantSearch): Promise<ParticipantPage> => {
  const { search, state, sort, descending, page } = table;
  const order = orders[sort] ?? sql`number`;
  const [found] = await read((tx) =>
    tx.execute<ParticipantPage>(sql`with everybody as materialized (select s.id, s.name, s.title, s.address, coalesce(m.name, '') as municipality,
        app.sign_up_state(s) as state, s.checked_in_at as "checkedInAt", s.number
      from sign_ups s left join municipalities m on m.code = s.municipality_code where s.conference_id = ${conference}),
      found as (select * from everybody where ${state} in ('', state) and concat_ws(' ', name, address, municipality) ilike ${escaped(search)}),
      many as (select count(*)::integer as total from found)
      select (select jsonb_build_object('seats', count(*) filter (where state = 'confirmed'), 'offered', count(*) filter (where state = 'offered'),
        'waiting', count(*) filter (where state = 'waiting'), 'here', count("checkedInAt")) from everybody) as count, total,
        ${list(sql`select id, name, title, municipality, state, "checkedInAt" from found
          order by ${order} ${descending ? sql`desc` : sql`asc`} nulls last, number limit ${participantsPerPage}
          offset least(${page}::integer - 1, greatest(many.total - 1, 0) / ${participantsPerPage}) * ${participantsPerPage}`)} as rows
      from many`),
  );
  return found ?? { count: { seats: 0, offered: 0, waiting: 0, here: 0 }, total: 0, rows: [] };
};

/** One of them with the conference, or nothing where there is none that the viewer sees. */
export const findParticipant = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) return undefined;
  const [found] = await read((tx) =>
    tx.execute<
      Participant & { conference: string; conferenceId: string; startsAt: string; endsAt: string; today: boolean }
    >(
      sql`select p.*, c.title as conference, c.id as "conferenceId", c.starts_at as "startsAt", c.ends_at as "endsAt",
          app.today() between (c.starts_at at time zone 'Europe/Copenhagen')::date and (c.ends_at at time zone 'Europe/Copenhagen')::date as today from (${participants} where s.id = ${id}) p
        join sign_ups o on o.id = p.id join conferences c on c.id = o.conference_id`,
    ),
  );
  return found;
});
