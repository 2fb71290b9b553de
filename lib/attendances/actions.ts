"use server";

import { sql } from "drizzle-orm";
import { attendances } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { attendanceInput } from "./input";

/** Answers whether the viewer comes to a meeting, or answers otherwise: until it has ended, after the deadline too. */
export const answerMeeting = formAction(
  attendanceInput,
  async (tx, { meeting, ...answer }) => {
    const row = { ...answer, meetingId: meeting, personId: sql`app.viewer_id()`, answeredAt: sql`now()` };
    const target = [attendances.meetingId, attendances.personId];
    const set = { ...answer, answeredAt: sql`now()` };
    const written = tx.insert(attendances).values(row).onConflictDoUpdate({ target, set });
    the(await written.returning({ id: attendances.id }));
  },
  reload,
);
