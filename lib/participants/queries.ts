import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { cache } from "react";
import { uuid } from "@/lib/input";
import { states } from "@/lib/sign-ups/input";
import type { SignUpState } from "@/lib/sign-ups/queries";
import { containing, list, texts } from "@/lib/sql";
import { read } from "@/lib/viewer";

/** What narrows and orders the list of participants. */
type ParticipantSearch = { search: string; state: string; sort: string; descending: boolean; page: number };

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

const orders: Record<string, SQL> = {
  name: sql`name`,
  municipality: sql`nullif(municipality, '')`,
  state: sql`array_position(${texts([...states])}, state)`,
  here: sql`"checkedInAt"`,
};

export const participantsPerPage = 50;

/** Where the money for a seat stands: a paid seat is one whose invoice is. */
const payment = sql`case when price_ore > 0 and state = 'confirmed' then coalesce((select case when v.paid_at is null then 'billed' else 'paid' end
  from invoice_lines l join invoices v on v.id = l.invoice_id where l.sign_up_id = found.id and l.credits_line_id is null and v.issued_at is not null
    and not exists (select from invoice_lines k where k.credits_line_id = l.id)), 'unbilled') end`;

/** How many have a seat, are offered one, wait, and are here; how many match; and a page of those. */
export type ParticipantPage = {
  count: { seats: number; offered: number; waiting: number; here: number };
  total: number;
  rows: (Pick<Participant, "id" | "name" | "title" | "municipality" | "state" | "checkedInAt"> & {
    payment: "unbilled" | "billed" | "paid" | null;
  })[];
};

/** A page of who signed up to a conference, found and ordered by the database; for the secretariat. */
export const participantPage = async (conference: string, table: ParticipantSearch): Promise<ParticipantPage> => {
  const { search, state, sort, descending, page } = table;
  const order = orders[sort] ?? sql`number`;
  const [found] = await read((tx) =>
    tx.execute<ParticipantPage>(sql`with everybody as materialized (select s.id, s.name, s.title, s.address, coalesce(m.name, '') as municipality,
        app.sign_up_state(s) as state, s.checked_in_at as "checkedInAt", s.number, s.price_ore
      from sign_ups s left join municipalities m on m.code = s.municipality_code where s.conference_id = ${conference}),
      found as (select * from everybody where ${state} in ('', state) and concat_ws(' ', name, address, municipality) ilike ${containing(search)}),
      many as (select count(*)::integer as total from found)
      select (select jsonb_build_object('seats', count(*) filter (where state = 'confirmed'), 'offered', count(*) filter (where state = 'offered'),
        'waiting', count(*) filter (where state = 'waiting'), 'here', count("checkedInAt")) from everybody) as count, total,
        ${list(sql`select id, name, title, municipality, state, "checkedInAt", ${payment} as payment from found
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
