import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { read } from "@/lib/viewer";

export type Readers = { code: string; municipality: string; opened: number; papers: number };

/** How many of a meeting's papers each municipality has opened: those in its forum, and guests who have opened one. */
export const readersOf = cache((meetingId: string) =>
  read((tx) =>
    tx.execute<Readers>(sql`with own as (select p.file_id from papers p join agenda_items i on i.id = p.agenda_item_id
        where i.meeting_id = ${meetingId} and i.withdrawn_at is null),
      opened as (select o.municipality_code as code, count(distinct o.file_id)::int as files from file_openings o where o.file_id in (select file_id from own)
        and o.municipality_code is not null group by 1),
      asked as (select p.municipality_code as code from meetings m join seats s on s.forum = m.forum join people p on p.id = s.person_id
        where m.id = ${meetingId} and (m.starts_at at time zone 'Europe/Copenhagen')::date between s.from_on and coalesce(s.until_on, 'infinity') and p.municipality_code is not null
        union select code from opened)
      select m.code, m.name as municipality, coalesce(o.files, 0) as opened, (select count(distinct file_id)::int from own) as papers
      from asked a join municipalities m on m.code = a.code left join opened o on o.code = a.code order by m.name`),
  ),
);
