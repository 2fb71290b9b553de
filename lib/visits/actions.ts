"use server";

import { and, eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { Writer } from "@/db";
import { committeeMeetings, visitAnswers, visits } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { parseLocal } from "@/lib/dates";
import { Refused } from "@/lib/refused";
import { answerInput, askInput, cancelInput, questionsInput, releaseInput, visitInput, wishInput } from "./input";

const key = { id: visits.id };

const said = async (word: "asked" | "thanks") => ({
  ...reload(),
  message: (await getTranslations("visits.said"))(word),
});

/** Wishes for a visit to the own municipality, or offers one elsewhere; the secretariat may write either for anyone. */
export const askForVisit = formAction(
  wishInput,
  async (tx, { host, by, meeting, ...rest }) => {
    const elsewhere = sql`'kmp' in (select app.viewer_forums()) and app.represented() <> ${host}`;
    const kind = sql`case when ${by}::uuid is not null or ${elsewhere} then 'offer' else 'wish' end::visit_kind`;
    const row = { ...rest, municipalityCode: host, meetingId: meeting, kind };
    const wishedBy = sql`coalesce(${by}::uuid, app.viewer_id())`;
    return the(
      await tx
        .insert(visits)
        .values({ ...row, wishedBy })
        .returning(key),
    );
  },
  ({ id }) => {
    revalidatePath("/", "layout");
    redirect(`/tour/${id}?saved=1` as Route);
  },
);

/** The viewer says whether they make a visit; yes said twice is said once. */
export const answerVisit = formAction(
  answerInput,
  (tx, { visit, yes, words }) => tx.execute(sql`select app.answer_visit(${visit}, ${yes === "yes"}, ${words})`),
  (_, { yes, visit }) => {
    revalidatePath("/", "layout");
    redirect((yes === "yes" ? `/tour/${visit}?answered=1` : "/tour?declined=1") as Route);
  },
);

async function slotOf(tx: Writer, meeting: string | null, on: string | null, from: string, to: string) {
  if (!from) return { startsAt: null, endsAt: null };
  const found = meeting
    ? await tx.select({ day: committeeMeetings.onDay }).from(committeeMeetings).where(eq(committeeMeetings.id, meeting))
    : [];
  const day = found[0]?.day ?? on;
  if (!day) throw new Refused("visitMeeting");
  return { startsAt: parseLocal(`${day}T${from}`), endsAt: parseLocal(`${day}T${to}`) };
}

/** Keeps what is agreed with the host; once it is agreed everybody's calendar has it, and has each later change. */
export const saveVisit = formAction(
  visitInput,
  async (tx, { id, version, meeting, on, from, to, agreed, ...rest }) => {
    const slot = await slotOf(tx, meeting, on, from, to);
    const agreedAt = agreed ? sql`coalesce(${visits.agreedAt}, now())` : sql`${visits.agreedAt}`;
    const changed = tx.update(visits).set({ ...rest, ...slot, meetingId: meeting, agreedAt, version: version + 1 });
    return the(await changed.where(and(eq(visits.id, id), eq(visits.version, version))).returning(key), "changed");
  },
  ({ id }) => {
    revalidatePath("/", "layout");
    redirect(`/tour/${id}?saved=1` as Route);
  },
);

/** The host or the secretariat calls a visit off; whoever was asked or agreed is told why. */
export const cancelVisit = formAction(
  cancelInput,
  (tx, { visit, reason }) => tx.execute(sql`select app.cancel_visit(${visit}, ${reason})`),
  reload,
);

/** The secretariat asks an ambassador to make a visit, perhaps at one of the host's meetings. */
export const askAmbassador = formAction(
  askInput,
  (tx, { visit, person, meeting, words }) =>
    tx.execute(sql`select app.propose_visit(${visit}, ${person}, ${meeting}::uuid, null, ${words})`),
  () => said("asked"),
);

/** The secretariat takes an ambassador off a visit, with a word why. */
export const releaseAmbassador = formAction(
  releaseInput,
  (tx, { visit, person, words }) => tx.execute(sql`select app.release_visit(${visit}, ${person}, ${words})`),
  reload,
);

/** One of those who were there says how it went; may be said anew. */
export const answerQuestions = formAction(
  questionsInput,
  async (tx, { visit, ...given }) => {
    const row = { ...given, visitId: visit, personId: sql`app.viewer_id()`, at: sql`now()` };
    const target = [visitAnswers.visitId, visitAnswers.personId];
    the(
      await tx
        .insert(visitAnswers)
        .values(row)
        .onConflictDoUpdate({ target, set: { ...given, at: sql`now()` } })
        .returning({ id: visitAnswers.visitId }),
    );
  },
  () => said("thanks"),
);
