"use server";

import { and, eq, isNull, sql } from "drizzle-orm";
import { getTranslations } from "next-intl/server";
import { actionPoints, itemDecisions, meetings, presences } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { approvalInput, decisionInput, minutesStepInput, pointInput, presenceInput } from "./input";

/** Writes down what was decided on an item; two who write at once: the second is told. */
export const saveDecision = formAction(
  decisionInput,
  async (tx, { item, version, words }) => {
    const key = { id: itemDecisions.itemId };
    if (version === undefined) {
      if (!words) return;
      const added = tx.insert(itemDecisions).values({ itemId: item, words }).onConflictDoNothing();
      return void the(await added.returning(key), "changed");
    }
    const own = and(eq(itemDecisions.itemId, item), eq(itemDecisions.version, version));
    const write = tx.update(itemDecisions).set({ words, version: version + 1 });
    const written = words ? write.where(own).returning(key) : tx.delete(itemDecisions).where(own).returning(key);
    the(await written, "changed");
  },
  async () => ({ ...reload(), message: (await getTranslations("minutes"))("kept") }),
);

/** Keeps who was there: those ticked, and nobody else. */
export const savePresence = formAction(
  presenceInput,
  async (tx, { meeting, people }) => {
    await tx.delete(presences).where(eq(presences.meetingId, meeting));
    if (people.length > 0)
      await tx.insert(presences).values(people.map((personId) => ({ meetingId: meeting, personId })));
  },
  async () => ({ ...reload(), message: (await getTranslations("minutes"))("presenceKept") }),
);

/** Somebody does something by a day. */
export const addPoint = formAction(
  pointInput,
  async (tx, { item, task, person, dueOn }) => {
    await tx.insert(actionPoints).values({ itemId: item, task, personId: person, dueOn });
  },
  reload,
);

export const removePoint = formAction(
  minutesStepInput,
  async (tx, { id }) =>
    the(await tx.delete(actionPoints).where(eq(actionPoints.id, id)).returning({ id: actionPoints.id })),
  reload,
);

/** What was promised is done, or is not after all. */
export const settlePoint = formAction(
  minutesStepInput,
  async (tx, { id }) => {
    const doneAt = sql`case when ${actionPoints.doneAt} is null then now() end`;
    the(
      await tx.update(actionPoints).set({ doneAt }).where(eq(actionPoints.id, id)).returning({ id: actionPoints.id }),
    );
  },
  reload,
);

/** Sends the minutes of a meeting that has been held to whoever it concerns; from then on they read decisions. */
export const sendMinutes = formAction(
  minutesStepInput,
  async (tx, { id }) => {
    const held = and(eq(meetings.id, id), isNull(meetings.minutesSentAt), sql`${meetings.startsAt} < now()`);
    const sent = tx.update(meetings).set({ minutesSentAt: sql`now()` });
    the(await sent.where(held).returning({ id: meetings.id }), "notHeld");
  },
  async () => ({ ...reload(), message: (await getTranslations("minutes"))("sent") }),
);

/** A later meeting approves the minutes. */
export const approveMinutes = formAction(
  approvalInput,
  async (tx, { id, by }) => {
    const waiting = and(eq(meetings.id, id), isNull(meetings.approvedIn), sql`${meetings.minutesSentAt} is not null`);
    const approved = tx.update(meetings).set({ approvedIn: by });
    the(await approved.where(waiting).returning({ id: meetings.id }), "changed");
  },
  reload,
);
