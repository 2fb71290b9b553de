"use server";

import { and, eq, isNull, sql } from "drizzle-orm";
import { reminders } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { Refused } from "@/lib/refused";
import { reminderInput, reminderRemovalInput } from "./input";

/** Plans a reminder; its hour must not have passed already. */
export const addReminder = formAction(
  reminderInput,
  async (tx, reminder) => {
    const [time] = await tx.execute<{
      coming: boolean;
    }>(sql`select c.starts_at - make_interval(hours => ${reminder.hoursBefore}) > now() as coming
      from conferences c where c.id = ${reminder.conferenceId} and c.cancelled_at is null`);
    if (!time?.coming) throw new Refused("reminderPast");
    the(await tx.insert(reminders).values(reminder).returning({ id: reminders.id }));
  },
  reload,
);

/** Takes a reminder back that was not sent yet. */
export const removeReminder = formAction(
  reminderRemovalInput,
  async (tx, { id }) => {
    const removed = tx.delete(reminders).where(and(eq(reminders.id, id), isNull(reminders.sentAt)));
    return the(await removed.returning({ id: reminders.id }));
  },
  reload,
);
