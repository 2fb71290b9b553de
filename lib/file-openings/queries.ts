import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { onPage } from "@/lib/sql";
import { read } from "@/lib/viewer";

export const pageSize = 20;
/** So many pages on are counted, and no further. */
const ahead = 10;

export type Opening = {
  id: string;
  at: string;
  way: "read" | "downloaded";
  file: string;
  person: string | null;
  municipality: string | null;
  /** What the file hangs on, where the viewer still sees it. */
  datasetId: string | null;
  meetingId: string | null;
  title: string | null;
  /** How many there are, as far as they are counted. */
  total: number;
};

/** A page of who opened which papers and data, the newest first: the own municipality's, for the secretariat all; one query. */
export const listedOpenings = cache((page: number) => {
  const most = (page + ahead) * pageSize;
  return read((tx) =>
    tx.execute<Opening>(sql`
      select o.id, o.opened_at as at, o.way, f.name as file, p.name as person, m.name as municipality, d.id as "datasetId", g.id as "meetingId",
        coalesce(d.title, g.title) as title, n.total
      from (select * from file_openings order by opened_at desc, id ${onPage(page, pageSize)}) o
        cross join (select count(*)::int as total from (select from file_openings ${page === 1 ? onPage(1, most) : sql`limit ${most}`}) few) n
        left join files f on f.id = o.file_id left join people p on p.id = o.person_id left join municipalities m on m.code = o.municipality_code
        left join lateral (select d.id, d.title from dataset_files h join dataset_versions v on v.id = h.version_id join datasets d on d.id = v.dataset_id
          where h.file_id = o.file_id limit 1) d on true
        left join lateral (select g.id, g.title from papers a join agenda_items i on i.id = a.agenda_item_id join meetings g on g.id = i.meeting_id
          where a.file_id = o.file_id order by g.starts_at limit 1) g on true
      order by o.opened_at desc, o.id`),
  );
});
