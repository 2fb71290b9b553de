import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { read } from "@/lib/viewer";

type Access = {
  code: string;
  municipality: string;
  kind: string;
  item: number | null;
  until: string;
  giver: string | null;
  giverHome: string | null;
};

/** Which municipalities have access to (a part of) a meeting today, as far as the viewer may know; in a preview, the guest's own. */
export const accessTo = cache(({ id, forum, startsAt }: { id: string; forum: string; startsAt: Date }) =>
  read((tx) =>
    tx.execute<Access>(sql`
      with opened as (
        select municipality_code, kind::text, subject_id, forum::text, from_on, until_on, given_by from grants
        where revoked_at is null and (select app.today()) between from_on and until_on
        union all
        select app.viewer_municipality(), kind, subject_id, forum, from_on, until_on, given_by from app.open_now()
        where grant_id is null
      )
      select m.code, m.name as municipality, o.kind, i.number as item, o.until_on::text as until,
        p.name as giver, h.name as "giverHome"
      from opened o
        join municipalities m on m.code = o.municipality_code
        left join agenda_items i on o.kind = 'agenda_item' and i.id = o.subject_id
        left join people p on p.id = o.given_by
        left join municipalities h on h.code = p.municipality_code
      where (o.kind = 'meeting' and o.subject_id = ${id}) or i.meeting_id = ${id}
        or (o.kind = 'forum' and o.forum = ${forum} and ${startsAt}::timestamptz at time zone 'Europe/Copenhagen' >= o.from_on)
      order by m.name, i.number`),
  ),
);
