import { sql } from "drizzle-orm";
import { index, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { example, id, instant } from "../columns";
import { access, nobody, viewer } from "../policy";
import { meetings } from "./meetings";
import { people } from "./people";

export const attendanceAnswer = pgEnum("attendance_answer", ["yes", "online", "substitute", "no"]);

/** Whether somebody comes to a meeting. The meeting's forum and the secretariat see all answers, a guest the own one. */
export const attendances = pgTable(
  "attendances",
  {
    id: id(),
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    answer: attendanceAnswer().notNull(),
    /** Who comes instead. */
    substitute: text().notNull().default(""),
    answeredAt: instant().notNull().defaultNow(),
    example: example(),
  },
  (t) => {
    const own = sql`${t.personId} = ${viewer.id} and exists (select from meetings m where m.id = ${t.meetingId} and m.ends_at > now())`;
    return [
      unique("attendances_one").on(t.meetingId, t.personId),
      index().on(t.personId),
      ...access({
        read: sql`${viewer.isSecretariat} or ${t.personId} = ${viewer.id}
          or exists (select from meetings m where m.id = ${t.meetingId}
            and (m.forum::text in (select app.viewer_forums()) or ${viewer.isMember} and m.host_municipality_code = ${viewer.ownMunicipality}))`,
        create: own,
        change: own,
        remove: nobody,
      }),
    ];
  },
);
