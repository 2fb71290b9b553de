import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { Channel, SharedKind } from "@/lib/shares/input";
import { read } from "@/lib/viewer";

export type ShareLink = { slug: string; channel: Channel; visits: number; mine: boolean };

const columns = {
  statuses: sql`status_id`,
  stories: sql`story_id`,
  activities: sql`activity_id`,
  conferences: sql`conference_id`,
};

/** The viewer's own links to something; for the secretariat everybody's. */
export const linksTo = cache((kind: SharedKind, id: string) =>
  read((tx) =>
    tx.execute<ShareLink>(sql`select slug, channel, visits, person_id = (select app.viewer_id()) as mine
      from share_links where ${columns[kind]} = ${id} order by made_at`),
  ),
);

export type Share = {
  kind: SharedKind;
  id: string;
  title: string;
  visits: number;
  withdrawn: boolean;
};

/** What the viewer has shared, the newest first, and how often the links were followed. */
export const ownShares = cache(() =>
  read((tx) =>
    tx.execute<Share>(sql`select o.kind, o.id, sum(l.visits)::int as visits, o.title, o.withdrawn
      from share_links l cross join lateral (
        select 'statuses' as kind, s.id, m.name as title, s.withdrawn_at is not null as withdrawn
          from statuses s join municipalities m on m.code = s.municipality_code where s.id = l.status_id
        union all select 'stories', s.id, s.title, s.published_at is null from stories s where s.id = l.story_id
        union all select 'activities', a.id, a.title, a.published_at is null from activities a where a.id = l.activity_id
        union all select 'conferences', c.id, c.title, c.audience <> 'public' from conferences c where c.id = l.conference_id) o
      where l.person_id = app.viewer_id() group by o.kind, o.id, o.title, o.withdrawn order by max(l.made_at) desc limit 20`),
  ),
);
