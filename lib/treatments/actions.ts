"use server";

import { sql } from "drizzle-orm";
import { statusTreatments } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { type Answer, answerInput, itemInput } from "./input";

/** Sends the agenda item to the municipality's culture head, for the first meeting that it can still reach. */
export const sendItem = formAction(
  itemInput,
  (tx, { id }) => tx.execute(sql`select app.send_agenda_item(${id})`),
  reload,
);

const table = statusTreatments;

/** The agenda's day; where nobody has told it, that of the meeting it was meant for. */
const onItsDay = sql`coalesce(${table.agendaOn}, (select k.on_day from statuses s join committee_meetings k on k.id = s.meeting_id
  where s.id = ${table.statusId}), app.today())`;

/** What each answer says of the item; a step that was passed over is taken with it. */
function said(answer: Answer) {
  const proposedAt = sql`coalesce(${table.proposedAt}, now())`;
  const open = { treatedAt: null, outcome: null, minutesUrl: null };
  if (answer.step === "proposed") return { ...open, proposedAt, agendaOn: null };
  if (answer.step === "agenda") return { ...open, proposedAt, agendaOn: answer.on };
  if (answer.step === "dropped") return { treatedAt: sql`now()`, outcome: "dropped" as const, minutesUrl: null };
  if (answer.step === "treated")
    return {
      proposedAt,
      agendaOn: onItsDay,
      treatedAt: sql`now()`,
      outcome: answer.outcome,
      minutesUrl: answer.minutes,
    };
  return {
    ...open,
    agendaOn: sql`case when ${table.treatedAt} is not null then ${table.agendaOn} end`,
    proposedAt: sql`case when ${table.treatedAt} is not null or ${table.agendaOn} is not null then ${table.proposedAt} end`,
  };
}

/** The culture head (or the secretariat for them) answers what became of the item. */
export const answerTreatment = formAction(
  answerInput,
  async (tx, answer) => {
    const municipalityCode = sql`(select municipality_code from statuses where id = ${answer.id})`;
    const now = { ...said(answer), remindedAt: null, version: sql`${table.version} + 1` };
    await tx.insert(table).values({ statusId: answer.id, municipalityCode }).onConflictDoNothing();
    const changed = tx.update(table).set(now).where(sql`${table.statusId} = ${answer.id}`);
    the(await changed.returning({ id: table.statusId }));
  },
  reload,
);
