"use server";

import { and, eq, isNull, sql } from "drizzle-orm";
import { getTranslations } from "next-intl/server";
import { itemSuggestions } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { nextNumber } from "@/lib/ranks";
import { answerInput, suggestionInput, takeBackInput } from "./input";

const key = { id: itemSuggestions.id };

/** Suggests an item for a coming meeting of the viewer's own forum, until its deadline; the secretariat gets a mail. */
export const suggestItem = formAction(
  suggestionInput,
  async (tx, { meeting, ...words }) => {
    const row = { ...words, meetingId: meeting, personId: sql`app.viewer_id()` };
    the(await tx.insert(itemSuggestions).values(row).returning(key));
  },
  async () => ({ ...reload(), message: (await getTranslations("items.suggest"))("sent") }),
);

/** Puts a suggestion on the agenda, or returns it with a reason; whoever made it gets a mail. */
export const answerSuggestion = formAction(
  answerInput,
  async (tx, { id, outcome, answer }) => {
    const open = and(eq(itemSuggestions.id, id), isNull(itemSuggestions.outcome));
    const set = { outcome, answer, answeredAt: sql`now()` };
    the(await tx.update(itemSuggestions).set(set).where(open).returning(key), "changed");
    if (outcome === "returned") return;
    await tx.execute(sql`with added as (insert into agenda_items (meeting_id, number, title, kind, body, recommendation, minutes, visibility, presenter_id, example)
      select s.meeting_id, ${nextNumber("agenda_items", sql`s.meeting_id`)}, s.title, s.kind, s.body, s.recommendation,
        s.minutes, 'members', s.person_id, s.example from item_suggestions s where s.id = ${id} returning id)
      update item_suggestions set item_id = (select id from added) where id = ${id}`);
  },
  reload,
);

/** Takes one's own suggestion back while it is unanswered. */
export const takeBackSuggestion = formAction(
  takeBackInput,
  async (tx, { id }) => the(await tx.delete(itemSuggestions).where(eq(itemSuggestions.id, id)).returning(key)),
  reload,
);
