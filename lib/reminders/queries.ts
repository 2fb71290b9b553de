import "server-only";
import { sql } from "drizzle-orm";
import type { groups } from "@/lib/reminders/input";
import { read } from "@/lib/viewer";

/** A reminder of a conference. Moments are ISO texts; `to` counts whom it went to, or would go to now. */
export type Reminder = {
  id: string;
  hoursBefore: number;
  groups: (typeof groups)[number][];
  words: string;
  at: string;
  sentAt: string | null;
  to: number;
};

/** The reminders of a conference, in the order they are sent; for the secretariat. */
export const remindersOf = (conference: string) =>
  read((tx) =>
    tx.execute<Reminder>(sql`select r.id, r.hours_before as "hoursBefore", to_jsonb(r.groups) as groups, r.words,
        c.starts_at - make_interval(hours => r.hours_before) as at, r.sent_at as "sentAt",
        case when r.sent_at is null then (select count(*)::integer from app.reminded(r)) else r.sent_to end as "to"
      from reminders r join conferences c on c.id = r.conference_id where c.id = ${conference} order by r.hours_before desc, r.id`),
  );
