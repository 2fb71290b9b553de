import "server-only";
import { sql } from "drizzle-orm";
import { noBrowser, readAs } from "@/db";
import { uuid } from "@/lib/input";
import { hash } from "@/lib/secrets";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";
import type { CalendarMeeting } from "./rules";

/** When the viewer's calendar address was made; nothing while there is none. */
export async function calendarSince() {
  const [row] = await read((tx) =>
    tx.execute<{ madeAt: string }>(
      sql`select made_at as "madeAt" from calendar_feeds where person_id = app.viewer_id()`,
    ),
  );
  return row?.madeAt;
}

const columns = sql`m.id, m.title, coalesce(t.starts_at, m.starts_at) as "startsAt", coalesce(t.ends_at, m.ends_at) as "endsAt",
  concat_ws(', ', m.place, nullif(m.address, '')) as place, m.online_url as "onlineUrl", m.sequence, m.cancelled_at is not null as cancelled,
  (select answer from attendances a where a.meeting_id = m.id and a.person_id = app.viewer_id()) as answer,
  ${list(sql`select i.number, i.title from agenda_items i where i.meeting_id = m.id and i.withdrawn_at is null order by i.number`)} as items`;

/** The meetings of whoever's address it is, read as they themselves would: from 90 days ago on. Nothing for an unknown address. */
export async function meetingsBehind(secret: string) {
  const [owner] = await readAs(null, (tx) =>
    tx.execute<{ id: string | null }>(sql`select app.calendar_person(${hash(secret)}) as id`),
  );
  if (!owner?.id) return undefined;
  return readAs({ id: owner.id, sessionId: noBrowser }, (tx) =>
    tx.execute<CalendarMeeting>(sql`select ${columns} from meetings m left join app.my_turn(m.id) t on true
      where m.ends_at > now() - interval '90 days' order by m.starts_at limit 500`),
  );
}

/** One meeting for the viewer's calendar; nothing where it does not exist for them. */
export async function calendarMeeting(id: string) {
  if (!uuid.safeParse(id).success) return undefined;
  const [found] = await read((tx) =>
    tx.execute<CalendarMeeting>(
      sql`select ${columns} from meetings m left join app.my_turn(m.id) t on true where m.id = ${id}`,
    ),
  );
  return found;
}
