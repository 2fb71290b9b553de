import { type SQL, sql } from "drizzle-orm";
import type { Writer } from "@/db";
import { stepped } from "@/lib/order";
import { Refused } from "@/lib/refused";

/** What stands in order under a parent, counted from 1: the column that names the parent, the one that counts, and which rows do. */
const ranked = {
  agenda_items: { parent: sql`meeting_id`, place: sql`number`, counts: sql`true` },
  papers: { parent: sql`agenda_item_id`, place: sql`number`, counts: sql`true` },
  newsletter_blocks: { parent: sql`newsletter_id`, place: sql`position`, counts: sql`true` },
  measures: { parent: sql`group_name`, place: sql`position`, counts: sql`retired_at is null` },
};
type Ranked = keyof typeof ranked;

const under = (table: Ranked, parent: string | SQL) =>
  sql`${sql.identifier(table)} where ${ranked[table].parent} = ${parent} and ${ranked[table].counts}`;

/** The number of whatever comes last under a parent. */
export const nextNumber = (table: Ranked, parent: string | SQL) =>
  sql<number>`(select coalesce(max(${ranked[table].place}), 0) + 1 from ${under(table, parent)})`;

/** Puts all rows of a parent in another order. One that came or went meanwhile is not overrun: refused with "changed". */
export async function reorder(tx: Writer, table: Ranked, parent: string, order: string[], move: string | undefined) {
  const there = await tx.execute<{ id: string }>(sql`select id from ${under(table, parent)}`);
  const known = new Set(there.map(({ id }) => id));
  if (order.length === 0 || known.symmetricDifference(new Set(order)).size > 0) throw new Refused("changed");
  const places = stepped(order, move).map((id, at) => sql`(${id}::uuid, ${at + 1}::smallint)`);
  await renumber(tx, table, sql`select * from (values ${sql.join(places, sql`, `)}) v (id, place)`);
}

/** Those after a row that has gone close up. */
export const closeRanks = (tx: Writer, table: Ranked, parent: string) =>
  renumber(
    tx,
    table,
    sql`select id, row_number() over (order by ${ranked[table].place}) as place from ${under(table, parent)}`,
  );

const renumber = async (tx: Writer, table: Ranked, places: SQL) => {
  const { place } = ranked[table];
  await tx.execute(sql`update ${sql.identifier(table)} t set ${place} = o.place from (${places}) o
    where t.id = o.id and t.${place} <> o.place`);
};
