import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { sits } from "@/lib/attendances/queries";
import { read } from "@/lib/viewer";

export type Readers = { code: string; municipality: string; opened: number; papers: number };

/** How many of the papers that it may see each municipality has opened: those in the meeting's forum, and guests it is open for. */
export const readersOf = cache((meetingId: string) =>
  read((tx) =>
    tx.execute<Readers>(sql`with asked as (select p.id, p.municipality_code as code, a.item_ids, ${sits} as sits
          from meetings t, app.meeting_asked(t.id) a join people p on p.id = a.person_id where t.id = ${meetingId}),
      own as (select a.code, p.file_id, o.opened from asked a
        join agenda_items i on i.meeting_id = ${meetingId} and i.withdrawn_at is null and (a.sits or i.visibility = 'open' and (a.item_ids is null or i.id = any (a.item_ids)))
        join papers p on p.agenda_item_id = i.id
        left join lateral (select true as opened from file_openings f where f.file_id = p.file_id and f.person_id = a.id limit 1) o on true)
      select m.code, m.name as municipality, count(distinct o.file_id)::int as papers,
        (count(distinct o.file_id) filter (where o.opened))::int as opened
      from own o join municipalities m on m.code = o.code group by m.code, m.name order by m.name`),
  ),
);
