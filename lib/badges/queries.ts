import "server-only";
import { sql } from "drizzle-orm";
import { read } from "@/lib/viewer";

/** What stands on somebody's badge. */
export type Badge = { name: string; title: string; municipality: string };

/** A badge for each who has a seat at a conference, in the order of their names; for the secretariat. */
export const badgesOf = (conference: string) =>
  read((tx) =>
    tx.execute<Badge>(sql`select s.name, s.title, coalesce(m.name, '') as municipality
      from sign_ups s left join municipalities m on m.code = s.municipality_code
      where s.conference_id = ${conference} and app.sign_up_state(s) = 'confirmed' and s.forgotten_at is null order by s.name, s.number`),
  );
