"use server";

import { sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { datePolls, pollAnswers, pollOptions } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { parseLocal, today } from "@/lib/dates";
import { Refused } from "@/lib/refused";
import { texts } from "@/lib/sql";
import { answerField, closeInput, extendInput, pollAnswersInput, pollInput, settleInput } from "./input";
import type { Block } from "./rules";

/** Asks a forum for a date; times on which it cannot meet are told at their fields, and then nobody is asked. */
export const askForDate = formAction(
  pollInput,
  async (tx, { poll, options, required }) => {
    if (poll.answerBy < today(new Date())) throw new Refused("pollPast");
    const times = options.map(({ at }) => parseLocal(at).toISOString());
    const blocked = await tx.execute<Block & { place: number }>(sql`select place, reason, who
      from app.blocked_dates(${poll.forum}, ${texts(times, "timestamptz")}, ${poll.minutes}, ${texts(required, "uuid")})`);
    if (blocked.length > 0)
      return { blocked: blocked.map(({ place, ...why }) => ({ ...why, field: options[place - 1]!.field })) };
    const row = { ...poll, askedBy: sql`app.viewer_id()` };
    const { id } = the(await tx.insert(datePolls).values(row).returning({ id: datePolls.id }));
    await tx.insert(pollOptions).values(times.map((at) => ({ pollId: id, startsAt: new Date(at) })));
    await tx.execute(sql`insert into poll_required (poll_id, person_id)
      select ${id}, p from app.forum_people(${poll.forum}) p where p = any (${texts(required, "uuid")})`);
    return { id };
  },
  async ({ id, blocked }, { poll }) => {
    if (id) {
      revalidatePath("/", "layout");
      redirect(`/meetings/polls/${id}` as Route);
    }
    const t = await getTranslations("polls.blocked");
    const forum = (await getTranslations("meetings.forum"))(poll.forum);
    const errors = (blocked ?? []).map(({ field, reason, who }) => [field, [t(reason, { who, forum })]]);
    return { errors: Object.fromEntries(errors) };
  },
);

/** Keeps what the viewer can, for every time that is not taken; may be changed until the last day has passed. */
export const answerPoll = formAction(
  pollAnswersInput,
  async (tx, { poll, answered }) => {
    const open = await tx.execute<{
      id: string;
    }>(sql`select o.id from date_polls p join poll_options o on o.poll_id = p.id
      where p.id = ${poll} and p.closed_at is null and p.answer_by >= app.today()
        and o.id not in (select option_id from app.taken_options(p.id)) order by o.starts_at`);
    if (open.length === 0) throw new Refused("pollClosed");
    const missing = open.filter(({ id }) => !answered.has(id)).map(({ id }) => id);
    if (missing.length > 0) return missing;
    const rows = open.map(({ id }) => ({ optionId: id, personId: sql`app.viewer_id()`, answer: answered.get(id)! }));
    const target = [pollAnswers.optionId, pollAnswers.personId];
    const set = { answer: sql`excluded.answer`, answeredAt: sql`now()` };
    the(
      await tx
        .insert(pollAnswers)
        .values(rows)
        .onConflictDoUpdate({ target, set })
        .returning({ id: pollAnswers.optionId }),
    );
    return [];
  },
  async (missing) => {
    const t = await getTranslations("polls");
    if (missing.length > 0)
      return { errors: Object.fromEntries(missing.map((id) => [answerField(id), [t("missing")]])) };
    reload();
    return { done: true, message: t("kept") };
  },
);

/** Turns a time into a meeting, which is called at once, and closes the poll. Pressed twice it is done once. */
export const settlePoll = formAction(
  settleInput,
  async (tx, { option }) => the(await tx.execute<{ id: string }>(sql`select app.settle_poll(${option}) as id`)).id,
  (id) => {
    revalidatePath("/", "layout");
    redirect(`/meetings/${id}` as Route);
  },
);

/** Gives the forum more days to answer. */
export const extendPoll = formAction(
  extendInput,
  (tx, { poll, answerBy }) => tx.execute(sql`select app.extend_poll(${poll}, ${answerBy})`),
  reload,
);

/** Closes a poll of which no meeting comes. */
export const closePoll = formAction(
  closeInput,
  (tx, { poll }) => tx.execute(sql`select app.close_poll(${poll})`),
  reload,
);
