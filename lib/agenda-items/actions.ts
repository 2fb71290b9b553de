"use server";

import { and, eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { Writer } from "@/db";
import { agendaItems } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { stepped } from "@/lib/order";
import { Refused } from "@/lib/refused";
import { forwardInput, itemInput, itemStepInput, orderInput } from "./input";

const key = { id: agendaItems.id };

const lastPlace = (meeting: string) =>
  sql<number>`(select coalesce(max(number), 0) + 1 from agenda_items where meeting_id = ${meeting})`;

const toAgenda = (meeting: string) => {
  revalidatePath("/", "layout");
  redirect(`/meetings/${meeting}/agenda` as Route);
};

/** Puts an item last on an agenda, or changes one; two who write at once: the second is told. */
export const saveItem = formAction(
  itemInput,
  async (tx, { id, version = 0, meeting, ...item }) => {
    if (!id) {
      const row = { ...item, meetingId: meeting, number: lastPlace(meeting) };
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
  async (tx, { meeting, order, move }) => {
    const there = await tx.select(key).from(agendaItems).where(eq(agendaItems.meetingId, meeting));
    const known = new Set(there.map(({ id }) => id));
    if (order.length === 0 || known.symmetricDifference(new Set(order)).size > 0) throw new Refused("changed");
    const places = stepped(order, move).map((id, at) => sql`(${id}::uuid, ${at + 1}::smallint)`);
    await tx.execute(sql`update agenda_items i set number = o.place from (values ${sql.join(places, sql`, `)}) o (id, place)
      where i.id = o.id and i.number <> o.place`);
  },
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
    if (gone[0]) return closeRanks(tx, gone[0].meeting);
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

const closeRanks = async (tx: Writer, meeting: string) => {
  await tx.execute(sql`update agenda_items i set number = o.place from (select id, row_number() over (order by number) as place
    from agenda_items where meeting_id = ${meeting}) o where o.id = i.id and i.number <> o.place`);
};

/** Carries an item on to another forum's meeting, with its papers; where it comes from stays known. */
export const forwardItem = formAction(
  forwardInput,
  async (tx, { id, to }) => {
    const copied = await tx.execute<{ id: string }>(sql`insert into agenda_items
      (meeting_id, number, title, kind, body, recommendation, minutes, visibility, presenter_id, forwarded_from, measure_key, policy_key, example)
      select ${to}, ${lastPlace(to)}, title, kind, body, recommendation, minutes, visibility, presenter_id, id, measure_key, policy_key, example
      from agenda_items where id = ${id} and withdrawn_at is null returning id`);
    const { id: item } = the(copied);
    await tx.execute(sql`insert into papers (agenda_item_id, number, title, file_id, pages, version, change, example)
      select ${item}, number, title, file_id, pages, version, change, example from papers where agenda_item_id = ${id}`);
  },
  async () => {
    revalidatePath("/", "layout");
    return { done: true, message: (await getTranslations("items"))("forwarded") };
  },
);
