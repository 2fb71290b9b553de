"use server";

import { and, eq, isNull, sql } from "drizzle-orm";
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

/** Plans a meeting, or changes one; those who were called get the change in their calendars. */
export const saveMeeting = formAction(
  meetingInput,
  async (tx, { id, version = 0, on, from, to, ...rest }) => {
    const meeting = { ...rest, startsAt: parseLocal(`${on}T${from}`), endsAt: parseLocal(`${on}T${to}`) };
    if (!id) return the(await tx.insert(meetings).values(meeting).returning(key));
    const own = and(eq(meetings.id, id), eq(meetings.version, version));
    const changed = tx.update(meetings).set({ ...meeting, version: version + 1 });
    return the(await changed.where(own).returning(key), "changed");
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

/** The meeting is not held: those who were called are told why. */
export const cancelMeeting = formAction(
  cancelInput,
  async (tx, { id, reason }) =>
    the(await step(tx, id, { cancelledAt: sql`now()`, cancelReason: reason }, isNull(meetings.cancelledAt))),
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
