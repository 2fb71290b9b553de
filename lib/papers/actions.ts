"use server";

import { eq, sql } from "drizzle-orm";
import { papers } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { stepped } from "@/lib/order";
import { Refused } from "@/lib/refused";
import { paperOrderInput, paperStepInput, renameInput } from "./input";

const key = { id: papers.id };

export const renamePaper = formAction(
  renameInput,
  async (tx, { id, title }) => the(await tx.update(papers).set({ title }).where(eq(papers.id, id)).returning(key)),
  reload,
);

/** Takes a paper and its earlier versions away; those after it close up. */
export const removePaper = formAction(
  paperStepInput,
  async (tx, { id }) => {
    const { item } = the(await tx.delete(papers).where(eq(papers.id, id)).returning({ item: papers.agendaItemId }));
    await tx.execute(sql`update papers p set number = o.place from (select id, row_number() over (order by number) as place
      from papers where agenda_item_id = ${item}) o where o.id = p.id and p.number <> o.place`);
  },
  reload,
);

/** Gives an item's annexes other numbers. One that came or went meanwhile is not overrun. */
export const orderPapers = formAction(
  paperOrderInput,
  async (tx, { item, order, move }) => {
    const there = await tx.select(key).from(papers).where(eq(papers.agendaItemId, item));
    const known = new Set(there.map(({ id }) => id));
    if (order.length === 0 || known.symmetricDifference(new Set(order)).size > 0) throw new Refused("changed");
    const places = stepped(order, move).map((id, at) => sql`(${id}::uuid, ${at + 1}::smallint)`);
    await tx.execute(sql`update papers p set number = o.place from (values ${sql.join(places, sql`, `)}) o (id, place)
      where p.id = o.id and p.number <> o.place`);
  },
  reload,
);
