import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { read } from "@/lib/viewer";

export type Share = {
  id: string;
  municipality: string;
  quote: string;
  links: number;
  visits: number;
  withdrawn: boolean;
};

/** What the viewer has shared, the newest first, and how often the links were followed. */
export const ownShares = cache(() =>
  read((tx) =>
    tx.execute<Share>(sql`select s.id, m.name as municipality, s.quote, count(*)::int as links, sum(l.visits)::int as visits, s.withdrawn_at is not null as withdrawn
      from status_links l join statuses s on s.id = l.status_id join municipalities m on m.code = s.municipality_code
      where l.person_id = app.viewer_id() group by s.id, m.name order by max(l.made_at) desc limit 20`),
  ),
);
