import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { cache } from "react";
import { invitations, people } from "@/db/schema";
import type { Period } from "@/lib/guests/rules";
import type { GrantKind } from "@/lib/invitations/rules";
import { read } from "@/lib/viewer";

/** What was opened for the viewer's municipality; a title is missing when the thing cannot be seen any more. */
export type OpenedThing = Period & {
  kind: GrantKind;
  subjectId: string | null;
  forum: "kmp" | "kmk" | null;
  givenAt: Date;
  giver: string | null;
  giverTitle: string | null;
  giverMunicipality: string | null;
  title: string | null;
  itemNumber: number | null;
  itemTitle: string | null;
  meetingId: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  version: number | null;
  municipalities: number | null;
  guestPriceOre: number | null;
};

type Row = Omit<OpenedThing, "givenAt" | "revokedAt" | "startsAt" | "endsAt"> & {
  givenAt: string;
  revokedAt: string | null;
  startsAt: string | null;
  endsAt: string | null;
};

/** Everything that is, will be or was open for the viewer's municipality; in a preview also what the invitation would open. */
export const openedThings = cache(async (): Promise<OpenedThing[]> => {
  const rows = await read((tx) => tx.execute<Row>(opened));
  return rows.map((row) => ({
    ...row,
    givenAt: new Date(row.givenAt),
    revokedAt: instant(row.revokedAt),
    startsAt: instant(row.startsAt),
    endsAt: instant(row.endsAt),
  }));
});

const instant = (text: string | null) => (text === null ? null : new Date(text));

const opened = sql`
  with given as (
    select coalesce(o.kind, g.kind::text) as kind, coalesce(o.subject_id, g.subject_id) as subject_id,
      coalesce(o.forum, g.forum::text) as forum, coalesce(o.from_on, g.from_on) as from_on,
      coalesce(o.until_on, g.until_on) as until_on, coalesce(o.given_by, g.given_by) as given_by,
      coalesce(g.given_at, now()) as given_at, g.revoked_at, o.kind is not null as open
    from app.open_now() o full join grants g on g.id = o.grant_id
  )
  select v.kind, v.subject_id as "subjectId", v.forum, v.from_on::text as "fromOn", v.until_on::text as "untilOn",
    v.given_at as "givenAt", v.revoked_at as "revokedAt", v.open, p.name as giver, p.title as "giverTitle",
    pm.name as "giverMunicipality", coalesce(m.title, d.title, c.title) as title, a.number as "itemNumber",
    a.title as "itemTitle", m.id as "meetingId", coalesce(m.starts_at, c.starts_at) as "startsAt",
    coalesce(m.ends_at, c.ends_at) as "endsAt", d.version, case when c.id is not null then app.guest_price(c.guest_price_ore) end as "guestPriceOre",
    coalesce((select max(i.municipalities) from indicators i where i.dataset_id = d.id), 0)::int as municipalities
  from given v
    left join people p on p.id = v.given_by
    left join municipalities pm on pm.code = p.municipality_code
    left join lateral (select number, title, meeting_id from agenda_items i where v.kind = 'agenda_item' and i.id = v.subject_id limit 1) a on true
    left join meetings m on m.id = coalesce(a.meeting_id, case when v.kind = 'meeting' then v.subject_id end)
    left join datasets d on v.kind = 'dataset' and d.id = v.subject_id
    left join conferences c on v.kind = 'conference' and c.id = v.subject_id
  order by v.open desc, v.kind = 'dataset', coalesce(m.starts_at, c.starts_at) nulls first, title, v.until_on desc`;

/** The active people of a municipality, by name. */
export const colleaguesIn = cache((municipalityCode: string) =>
  read((tx) =>
    tx
      .select({ id: people.id, name: people.name, title: people.title, createdAt: people.createdAt })
      .from(people)
      .where(and(eq(people.municipalityCode, municipalityCode), isNull(people.deactivatedAt)))
      .orderBy(asc(people.name)),
  ),
);

/** Colleagues whom the viewer has invited and who have not answered yet. */
export const invitedColleagues = cache(() =>
  read((tx) =>
    tx
      .select({
        id: invitations.id,
        name: invitations.name,
        title: invitations.title,
        address: invitations.address,
        sentAt: invitations.lastSentAt,
      })
      .from(invitations)
      .where(and(eq(invitations.kind, "colleague"), sql`app.invitation_state(${invitations}) = 'sent'`))
      .orderBy(asc(invitations.name)),
  ),
);

/** How many people a guest municipality may have by the policy, how many more there is room for, and the last day of what is open. */
export const colleaguePolicy = cache(async () => {
  const [row] = await read((tx) =>
    tx.execute<{ most: number; room: number; openUntil: string | null }>(sql`
      select coalesce((app.policy('colleagues') ->> 'most')::integer, 0) as most, app.colleague_places() as room,
        (select max(until_on)::text from app.open_now()) as "openUntil"`),
  );
  return row ?? { most: 0, room: 0, openUntil: null };
});

export type Colleague = Awaited<ReturnType<typeof colleaguesIn>>[number];
export type InvitedColleague = Awaited<ReturnType<typeof invitedColleagues>>[number];
