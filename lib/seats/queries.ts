import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { Seat, SeatForum } from "@/lib/seats/rules";
import { texts } from "@/lib/sql";
import { read } from "@/lib/viewer";

export type ClosableSeat = Seat & { personId: string; name: string; municipality: string };

/** True for a seat `s` that a last day would end: it has begun by then and ends later, or never. */
export const reaching = (until: string) => sql`s.from_on <= ${until} and coalesce(s.until_on, 'infinity') > ${until}`;

/** The seats of some forums that a last day would end. */
export const seatsBeyond = cache((until: string, forums: SeatForum[]) =>
  read((tx) =>
    tx.execute<ClosableSeat>(sql`
      select s.id, s.forum, s.title, s.from_on::text as "fromOn", s.until_on::text as "untilOn", p.id as "personId", p.name, coalesce(m.name, '') as municipality
      from seats s join people p on p.id = s.person_id left join municipalities m on m.code = p.municipality_code
      where s.forum::text = any(${texts(forums)}) and ${reaching(until)} and p.deactivated_at is null
      order by s.forum, m.name, p.name`),
  ),
);

export type Closing = {
  id: string;
  untilOn: string;
  closedAt: string;
  by: string;
  undoneAt: string | null;
  seats: number;
  persons: number;
  people: string[];
};

/** The last ten times that many seats were ended at once, the newest first. */
export const closings = cache(() =>
  read((tx) =>
    tx.execute<Closing>(sql`
      select c.id, c.until_on::text as "untilOn", to_json(c.closed_at) as "closedAt", b.name as by, to_json(c.undone_at) as "undoneAt",
        x.seats, cardinality(x.names) as persons, to_jsonb(x.names[1:6]) as people
      from seat_closings c join people b on b.id = c.closed_by cross join lateral (select count(*)::int as seats, array_agg(distinct p.name order by p.name) as names
          from closed_seats k join seats s on s.id = k.seat_id join people p on p.id = s.person_id where k.closing_id = c.id) x
      order by c.closed_at desc limit 10`),
  ),
);
