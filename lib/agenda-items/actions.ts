"use server";

import { and, eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { Writer } from "@/db";
import { agendaItems } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { closeRanks, nextNumber, reorder } from "@/lib/ranks";
import { forwardInput, itemInput, itemStepInput, orderInput } from "./input";

const key = { id: agendaItems.id };

const toAgenda = (meeting: string) => {
  revalidatePath("/", "layout");
  redirect(`/meetings/${meeting}/agenda` as Route);
};

/** Puts an item last on an agenda, or changes one; two who write at once: the second is told. */
export const saveItem = formAction(
  itemInput,
  async (tx, { id, version = 0, meeting, ...item }) => {
    if (!id) {
      const row = { ...item, meetingId: meeting, number: nextNumber("agenda_items", meeting) };
      return the(await tx.insert(agendaItems).values(row).returning(key));
    }
    const own = and(eq(agendaItems.id, id), eq(agendaItems.version, version));
    const changed = tx.update(agendaItems).set({ ...item, version: version + 1 });
    return the(await changed.where(own).returning(key), "changed");
  },
  ({ id }, { id: was, meeting }) => {
    if (was) return toAgenda(meeting);
    revalidatePath("/", "layout");
    redirect(`/meetings/${meeting}/items/${id}/edit?saved=1` as Route);
  },
);

/** Puts a meeting's items in another order. One that came or went meanwhile is not overrun. */
export const orderItems = formAction(
  orderInput,
  (tx, { meeting, order, move }) => reorder(tx, "agenda_items", meeting, order, move),
  reload,
);

/** Takes an item off: one that nobody has got yet goes, one of a sent agenda stays and is struck through. */
export const withdrawItem = formAction(
  itemStepInput,
  async (tx, { id }) => {
    const gone = await tx
      .delete(agendaItems)
      .where(eq(agendaItems.id, id))
      .returning({ meeting: agendaItems.meetingId });
    if (gone[0]) return closeRanks(tx, "agenda_items", gone[0].meeting);
    the(await set(tx, id, { withdrawnAt: sql`now()` }));
  },
  reload,
);

/** It is on the agenda after all. */
export const restoreItem = formAction(
  itemStepInput,
  async (tx, { id }) => the(await set(tx, id, { withdrawnAt: null })),
  reload,
);

const set = (tx: Writer, id: string, values: Parameters<ReturnType<Writer["update"]>["set"]>[0]) =>
  tx.update(agendaItems).set(values).where(eq(agendaItems.id, id)).returning(key);

/** Carries an item on to another forum's meeting, with its papers; where it comes from stays known. */
export const forwardItem = formAction(
  forwardInput,
  async (tx, { id, to }) => {
    const copied = await tx.execute<{ id: string }>(sql`insert into agenda_items
      (meeting_id, number, title, kind, body, recommendation, minutes, visibility, presenter_id, forwarded_from, measure_key, policy_key, example)
      select ${to}, ${nextNumber("agenda_items", to)}, title, kind, body, recommendation, minutes, visibility, presenter_id, id, measure_key, policy_key, example
      from agenda_items where id = ${id} and withdrawn_at is null returning id`);
    const { id: item } = the(copied);
    await tx.execute(sql`insert into papers (agenda_item_id, number, title, file_id, pages, version, change, example)
      select ${item}, number, title, file_id, pages, version, change, example from papers where agenda_item_id = ${id}`);
    await tx.execute(sql`insert into paper_versions (paper_id, version, file_id, change)
      select p.id, v.version, v.file_id, v.change from papers o join paper_versions v on v.paper_id = o.id
      join papers p on p.agenda_item_id = ${item} and p.number = o.number where o.agenda_item_id = ${id}`);
  },
  async () => ({ ...reload(), message: (await getTranslations("items"))("forwarded") }),
);
