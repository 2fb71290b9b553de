import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { cache } from "react";
import { conferences, datasets } from "@/db/schema";
import type { GrantKind, PackageItem } from "@/lib/invitations/rules";
import { read } from "@/lib/viewer";

export type Openable = {
  meetings: {
    id: string;
    title: string;
    forum: "kmp" | "kmk" | "chairmanship" | "project";
    startsAt: Date;
    items: { id: string; number: number; title: string; papers: number }[];
  }[];
  datasets: { id: string; title: string; municipalities: number; version: number }[];
  conferences: { id: string; title: string; startsAt: Date; guestPriceOre: number }[];
};

/** All that the viewer could open for a guest: coming meetings with their open items, datasets, coming conferences. */
export const openableThings = cache(async (): Promise<Openable> => {
  const [meetingRows, datasetRows, conferenceRows] = await read((tx) =>
    Promise.all([
      tx.execute<Record<string, never>>(sql`
        select m.id, m.title, m.forum, m.starts_at as "startsAt", coalesce((select jsonb_agg(jsonb_build_object('id', i.id,
          'number', i.number, 'title', i.title, 'papers', (select count(*) from papers p where p.agenda_item_id = i.id))
          order by i.number) from agenda_items i where i.meeting_id = m.id and i.visibility = 'open'), '[]') as items
        from meetings m where m.starts_at > now() and (select app.may_open('meeting', m.id, null)) order by m.starts_at limit 12`),
      tx
        .select({
          id: datasets.id,
          title: datasets.title,
          version: datasets.version,
          municipalities: sql<number>`coalesce((select max(i.municipalities) from indicators i where i.dataset_id = datasets.id), 0)::int`,
        })
        .from(datasets)
        .where(eq(datasets.visibility, "granted"))
        .orderBy(asc(datasets.title)),
      tx
        .select({
          id: conferences.id,
          title: conferences.title,
          startsAt: conferences.startsAt,
          guestPriceOre: sql<number>`app.guest_price("conferences"."guest_price_ore")`,
        })
        .from(conferences)
        .where(sql`${conferences.startsAt} > now()`)
        .orderBy(asc(conferences.startsAt)),
    ]),
  );
  const meetings = (
    meetingRows as unknown as (Omit<Openable["meetings"][number], "startsAt"> & { startsAt: string })[]
  ).map((meeting) => ({ ...meeting, startsAt: new Date(meeting.startsAt) }));
  return { meetings, datasets: datasetRows, conferences: conferenceRows };
});

/** What a new package can start from: saved ones by name, then those of the newest invitations. */
export const earlierPackages = cache((except: string) =>
  read((tx) =>
    tx.execute<{ id: string; name: string; ofInvitation: boolean; items: PackageItem[] | null }>(sql`
      with earlier as (
        select id, name, false as of_invitation, null::timestamptz as sent_at from packages
        union all (select v.id, m.name, true, v.sent_at from invitations v join municipalities m on m.code = v.municipality_code
          where v.sent_at is not null and v.kind = 'guest' and v.id <> ${except} order by v.sent_at desc limit 3)
      ), items as (
        select package_id as owner, kind, subject_id, forum from package_items
        union all select invitation_id, kind, subject_id, forum from invitation_items
      )
      select e.id, e.name, e.of_invitation as "ofInvitation", (select jsonb_agg(jsonb_build_object('kind', i.kind,
        'subjectId', i.subject_id, 'forum', i.forum)) from items i where i.owner = e.id) as items
      from earlier e order by e.of_invitation, e.sent_at desc, e.name`),
  ),
);

/** What a package's items are called. */
export const itemTitles = cache((id: string) =>
  read((tx) =>
    tx.execute<{ kind: GrantKind; forum: "kmp" | "kmk" | null; title: string | null; starts_at: string | null }>(sql`
      select i.kind, i.forum, coalesce(a.number || '. ' || a.title, m.title, d.title, c.title) as title,
        coalesce(m.starts_at, c.starts_at) as starts_at
      from invitation_items i
        left join agenda_items a on i.kind = 'agenda_item' and a.id = i.subject_id
        left join meetings m on m.id = coalesce(a.meeting_id, case when i.kind = 'meeting' then i.subject_id end)
        left join datasets d on i.kind = 'dataset' and d.id = i.subject_id
        left join conferences c on i.kind = 'conference' and c.id = i.subject_id
      where i.invitation_id = ${id} order by i.kind, title`),
  ),
);
