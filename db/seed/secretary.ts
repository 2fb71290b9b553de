import { sql } from "drizzle-orm";
import { emails, people, seats } from "../schema";
import type { Writer } from "./writer";

/**
 * The first secretary, from FIRST_SECRETARY="Name <name@kommune.dk>": without one nobody could sign in and let others in.
 * Does nothing once anybody sits in the secretariat. Throws when the setting is not of that form.
 */
export async function writeSecretary(tx: Writer, setting: string | undefined) {
  if (!setting || (await tx.$count(people, sql`'secretariat' in (select app.seat_forums(id))`)) > 0) return;
  const [, name, address] = /^\s*([^<>]+?)\s*<([^<>@\s,"']+@[^<>@\s,"']+)>\s*$/.exec(setting) ?? [];
  if (!name || !address) throw new Error('FIRST_SECRETARY must look like "Name <name@kommune.dk>"');
  const [person] = await tx.insert(people).values({ name }).returning({ id: people.id });
  const personId = person?.id ?? "";
  await tx.insert(emails).values({ personId, address: address.toLowerCase() });
  await tx.insert(seats).values({ personId, forum: "secretariat", title: "staff", fromOn: sql`app.today()` });
}
