"use server";

import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { Writer } from "@/db";
import { meetings } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { parseLocal } from "@/lib/dates";
import { cancelInput, meetingInput, meetingStepInput } from "./input";

const key = { id: meetings.id };

/** The meetings of a series after one of them that are to be held. */
const following = (id: string) => sql`${meetings.cancelledAt} is null and ${meetings.startsAt} > now()
  and exists (select from meetings one where one.id = ${id} and one.series_id = ${meetings.seriesId} and one.starts_at < ${meetings.startsAt})`;

/** Plans a meeting, or changes one, and those of its series after it on their own days; whoever was called gets it in the calendar. */
export const saveMeeting = formAction(
  meetingInput,
  async (tx, { id, version = 0, on, from, to, later, ...rest }) => {
    const meeting = { ...rest, startsAt: parseLocal(`${on}T${from}`), endsAt: parseLocal(`${on}T${to}`) };
    if (!id) return the(await tx.insert(meetings).values(meeting).returning(key));
    // Found before it moves: one that goes past its next has that still behind it.
    const after = later ? await tx.select(key).from(meetings).where(following(id)) : [];
    const own = and(eq(meetings.id, id), eq(meetings.version, version));
    const changed = tx.update(meetings).set({ ...meeting, version: version + 1 });
    const saved = the(await changed.where(own).returning(key), "changed");
    if (after.length > 0) {
      const { answerBy: _, itemsBy: __, ...common } = rest;
      const at = (hour: string) =>
        sql`((${meetings.startsAt} at time zone 'Europe/Copenhagen')::date + ${hour}::time) at time zone 'Europe/Copenhagen'`;
      const same = { ...common, startsAt: at(from), endsAt: at(to), version: sql`${meetings.version} + 1` };
      const ids = after.map((one) => one.id);
      await tx.update(meetings).set(same).where(inArray(meetings.id, ids));
    }
    return saved;
  },
  ({ id }) => {
    revalidatePath("/", "layout");
    redirect(`/meetings/${id}/agenda?saved=1` as Route);
  },
);

/** One step of a meeting, while `when` still holds: otherwise nothing is touched. */
const step = (tx: Writer, id: string, set: Parameters<ReturnType<Writer["update"]>["set"]>[0], when = sql`true`) =>
  tx
    .update(meetings)
    .set(set)
    .where(and(eq(meetings.id, id), when))
    .returning(key);

/** The meeting is not held, nor those of its series after it where that is asked: those who were called are told why. */
export const cancelMeeting = formAction(
  cancelInput,
  async (tx, { id, reason, later }) => {
    const off = { cancelledAt: sql`now()`, cancelReason: reason };
    if (later) await tx.update(meetings).set(off).where(following(id));
    return the(await step(tx, id, off, isNull(meetings.cancelledAt)));
  },
  reload,
);

/** It is held after all. */
export const restoreMeeting = formAction(
  meetingStepInput,
  async (tx, { id }) => the(await step(tx, id, { cancelledAt: null, cancelReason: "" })),
  reload,
);

/** Takes away a meeting that nobody has been called to. */
export const deleteMeeting = formAction(
  meetingStepInput,
  async (tx, { id }) => the(await tx.delete(meetings).where(eq(meetings.id, id)).returning(key), "alreadyCalled"),
  () => {
    revalidatePath("/", "layout");
    redirect("/meetings");
  },
);

const said = async (word: "called" | "agendaSent") => ({
  ...reload(),
  message: (await getTranslations("meetings.workspace"))(word),
});

/** Sends a calendar invitation to everybody whom the meeting concerns and who has none yet. */
export const callMeeting = formAction(
  meetingStepInput,
  async (tx, { id }) => the(await step(tx, id, { calledAt: sql`now()` }, isNull(meetings.cancelledAt))),
  () => said("called"),
);

/** Sends the agenda by mail; from then on items are withdrawn and not deleted. Sent again, it goes to all once more. */
export const sendAgenda = formAction(
  meetingStepInput,
  async (tx, { id }) => the(await step(tx, id, { agendaSentAt: sql`now()` }, isNull(meetings.cancelledAt))),
  () => said("agendaSent"),
);
