"use server";

import { and, eq, isNull, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { conferenceQuestions, conferenceSessions, conferences } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { parseLocal } from "@/lib/dates";
import { callOffInput, conferenceInput, partInput, questionInput, sessionInput } from "./input";

/** What was typed on Copenhagen's clock, as a moment. */
const moment = (typed: string | null) => (typed ? parseLocal(typed) : null);

const key = { id: conferences.id };

/** Plans a conference, or changes one: more seats are given away at once, and who comes is told of another time or place. */
export const saveConference = formAction(
  conferenceInput,
  async (tx, { id, startsAt, endsAt, signUpFrom, signUpUntil, cancelBy, ...rest }) => {
    const signUp = { signUpFrom: moment(signUpFrom), signUpUntil: moment(signUpUntil), cancelBy: moment(cancelBy) };
    const conference = { ...rest, ...signUp, startsAt: parseLocal(startsAt), endsAt: parseLocal(endsAt) };
    if (!id) return the(await tx.insert(conferences).values(conference).returning(key));
    return the(await tx.update(conferences).set(conference).where(eq(conferences.id, id)).returning(key));
  },
  ({ id }) => {
    revalidatePath("/", "layout");
    redirect(`/secretariat/conferences/${id}?saved=1` as Route);
  },
);

/** It is not held: everybody on the list is told why. */
export const callOffConference = formAction(
  callOffInput,
  async (tx, { id, reason }) => {
    const off = tx.update(conferences).set({ cancelledAt: sql`now()`, cancelReason: reason });
    return the(await off.where(and(eq(conferences.id, id), isNull(conferences.cancelledAt))).returning(key));
  },
  reload,
);

/** Adds a part to the programme. */
export const addSession = formAction(
  sessionInput,
  async (tx, { startsAt, endsAt, ...rest }) => {
    const session = { ...rest, startsAt: parseLocal(startsAt), endsAt: parseLocal(endsAt) };
    return the(await tx.insert(conferenceSessions).values(session).returning({ id: conferenceSessions.id }));
  },
  reload,
);

/** Takes a part out of the programme. */
export const removeSession = formAction(
  partInput,
  async (tx, { id }) =>
    the(
      await tx.delete(conferenceSessions).where(eq(conferenceSessions.id, id)).returning({ id: conferenceSessions.id }),
    ),
  reload,
);

/** Asks one thing more of those who sign up from now on. */
export const addQuestion = formAction(
  questionInput,
  async (tx, question) => {
    const position = sql`(select coalesce(max(position) + 1, 0) from conference_questions where conference_id = ${question.conferenceId})`;
    const added = tx.insert(conferenceQuestions).values({ ...question, position });
    return the(await added.returning({ id: conferenceQuestions.id }));
  },
  reload,
);

/** Asks it no more, and forgets what was answered. */
export const removeQuestion = formAction(
  partInput,
  async (tx, { id }) => {
    const removed = tx.delete(conferenceQuestions).where(eq(conferenceQuestions.id, id));
    return the(await removed.returning({ id: conferenceQuestions.id }));
  },
  reload,
);
