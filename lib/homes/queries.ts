import "server-only";
import { and, asc, gt, inArray, sql } from "drizzle-orm";
import { cache } from "react";
import { agendaItems, meetings } from "@/db/schema";
import type { Errand, Step } from "@/lib/homes/rules";
import type { Standing } from "@/lib/standings/rules";
import { type Forum, read } from "@/lib/viewer";

type Agreement = {
  name: string;
  startsOn: string;
  endsOn: string;
  rateOre: number | null;
  populationDate: string | null;
};

export type OwnMunicipality = {
  code: string;
  name: string;
  officialName: string;
  today: string;
  mayInvite: "direct" | "approval" | null;
  running: Agreement | null;
  next: Agreement | null;
  standing: Standing | null;
  nextStanding: Standing | null;
  counted: { inhabitants: number; on: string } | null;
  feeInhabitants: number | null;
  steps: Step[];
};

/** The viewer's municipality in the running agreement and on its way to the next. One query. */
export const ownMunicipality = cache(async (code: string) => {
  const agreement = sql`jsonb_build_object('name', a.name, 'startsOn', a.starts_on, 'endsOn', a.ends_on,
    'rateOre', a.rate_ore, 'populationDate', a.population_date) from agreements a where a.id =`;
  const standing = sql`s.standing from memberships s where s.municipality_code = m.code and s.agreement_id =`;
  const [found] = await read((tx) =>
    tx.execute<OwnMunicipality>(sql`
      select m.code, m.name, m.official_name as "officialName", app.today()::text as today, app.may_invite() as "mayInvite",
        (select ${agreement} app.running_agreement()) as running, (select ${agreement} app.next_agreement()) as next,
        (select ${standing} app.running_agreement()) as standing, (select ${standing} app.next_agreement()) as "nextStanding",
        (select jsonb_build_object('inhabitants', p.inhabitants, 'on', p.counted_on) from populations p
          where p.municipality_code = m.code order by p.counted_on desc limit 1) as counted,
        (select p.inhabitants from populations p join agreements a on a.id = app.running_agreement()
          where p.municipality_code = m.code order by abs(p.counted_on - coalesce(a.population_date, a.starts_on)) limit 1) as "feeInhabitants",
        coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'body', d.body, 'bodyName', d.body_name,
          'on', d.decides_on, 'outcome', d.outcome) order by d.decides_on) from decision_steps d
          where d.municipality_code = m.code and d.agreement_id = app.next_agreement()), '[]') as steps
      from municipalities m where m.code = ${code}`),
  );
  return found;
});

const items = sql<{ number: number; title: string; mine: boolean }[]>`coalesce((select jsonb_agg(
  jsonb_build_object('number', i.number, 'title', i.title, 'mine', coalesce(i.presenter_id = app.viewer_id(), false))
  order by i.number) from ${agendaItems} i where i.meeting_id = "meetings"."id"), '[]')`;

/** The coming meetings of some forums with their items, the next first. */
export const comingMeetings = cache((...forums: Forum[]) =>
  read((tx) =>
    tx
      .select({
        id: meetings.id,
        title: meetings.title,
        startsAt: meetings.startsAt,
        endsAt: meetings.endsAt,
        place: meetings.place,
        answerBy: meetings.answerBy,
        items,
      })
      .from(meetings)
      .where(and(inArray(meetings.forum, forums), gt(meetings.endsAt, sql`now()`)))
      .orderBy(asc(meetings.startsAt))
      .limit(3),
  ),
);

export type ComingMeeting = Awaited<ReturnType<typeof comingMeetings>>[number];

/** What the viewer has sent on its way: invitations with their state, and proposals. The newest first. */
export const ownErrands = cache(async (): Promise<Errand[]> => {
  const rows = await read((tx) =>
    tx.execute<Omit<Errand, "at"> & { at: string }>(sql`
      select v.id, m.code, m.name as municipality, app.invitation_state(v) as state, v.name as person, v.title,
        v.until_on::text as "untilOn", v.returned_why as why, coalesce(v.accepted_at, v.declined_at, v.withdrawn_at,
          case when v.expires_at <= now() then v.expires_at end, v.last_sent_at, v.submitted_at, v.returned_at, v.created_at) as at
      from invitations v join municipalities m on m.code = v.municipality_code
      where v.invited_by = app.viewer_id() and v.kind = 'guest'
      union all
      select i.id, m.code, m.name, 'proposed', '', '', null, i.message, i.arrived_at
      from interests i join municipalities m on m.code = i.municipality_code where i.proposed_by = app.viewer_id()
      order by at desc limit 200`),
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
});

export type News = {
  kind: "papers" | "dataset";
  id: string;
  title: string;
  count: number;
  at: string;
  meetingAt: string | null;
};

/** Papers and datasets that came within the last 30 days, the newest first. */
export const recentNews = cache(() =>
  read((tx) =>
    tx.execute<News>(sql`
      select 'papers' as kind, m.id, m.title, count(*)::int as count, max(f.added_at) as at,
        m.starts_at as "meetingAt"
      from papers p join files f on f.id = p.file_id join agenda_items i on i.id = p.agenda_item_id
        join meetings m on m.id = i.meeting_id
      where f.added_at > now() - interval '30 days' group by m.id
      union all
      select 'dataset', d.id, d.title, d.version, d.updated_at, null from datasets d
      where d.updated_at > now() - interval '30 days'
      order by at desc limit 6`),
  ),
);

export type Guests = { code: string; name: string; people: string[] };

/** Who looks on in the viewer's forums as a guest now, by municipality. */
export const visitingGuests = cache(() =>
  read((tx) =>
    tx.execute<Guests>(sql`
      select m.code, m.name, coalesce((select jsonb_agg(concat_ws(', ', p.name, nullif(lower(p.title), '')) order by p.name)
        from people p where p.municipality_code = m.code and p.deactivated_at is null), '[]') as people
      from app.forum_guests() g join municipalities m on m.code = g.municipality_code order by m.name`),
  ),
);

/** Where the secretariat is written to, and the day it is. */
export const contact = cache(async () => {
  const [row] = await read((tx) =>
    tx.execute<{ address: string; today: string }>(sql`
      select app.today()::text as today, coalesce((select value from settings where key = 'contact_address'), '') as address`),
  );
  return row ?? { address: "", today: "" };
});
