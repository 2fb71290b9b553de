import { eq, sql as words } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { noBrowser, readAs } from "../db";
import { municipalities } from "../db/schema";
import { compare, connections } from "./compare.mjs";

const code = "240";
// By hand is the owner, whom no policy stops; whoever takes on a face is the web's login.
const [owner, web] = [process.env.DATABASE_OWNER_URL ?? "", process.env.DATABASE_URL ?? ""];

/** One row by its key through the door, beside plain drivers; and what policies leave, beside the same filter written by hand. */
export async function compareDoor() {
  const sql = postgres(owner, { max: connections });
  const own = postgres(web, { max: connections });
  const plain = drizzle(own, { casing: "snake_case" });
  const wanted = eq(municipalities.code, code);
  const door = () => readAs(null, (tx) => tx.select().from(municipalities).where(wanted));
  const bare = () => sql`select * from municipalities where code = ${code}`;
  const transaction = () =>
    plain.transaction(async (tx) => {
      await tx.execute(words`select set_config('role', 'app_anon', true), set_config('app.viewer_id', '', true)`);
      return tx.select().from(municipalities).where(wanted);
    });
  const found = [
    { title: "one row by its key", least: 0.3, rates: await compare(door, bare) },
    { title: "beside Drizzle's own transaction", least: 3, rates: await compare(door, transaction) },
    { title: "a meeting's items by policy, not by hand", least: 0.9, rates: await comparePolicy(sql) },
  ];
  await Promise.all([sql.end(), own.end()]);
  return found;
}

/** The items of a meeting as somebody of its forum sees them: by the policy, and by the forum looked up and asked for by hand. */
async function comparePolicy(sql: postgres.Sql) {
  const [asked] = await sql`select m.id as meeting, s.person_id as viewer from meetings m join seats s using (forum)
    where forum = 'kmk' and until_on is null and exists (select from agenda_items where meeting_id = m.id) limit 1`;
  const { meeting, viewer } = asked ?? {};
  const connection = { role: "app_user", "app.viewer_id": viewer, "app.session": noBrowser };
  const seen = postgres(web, { max: connections, connection });
  const byPolicy = () => seen`select i.* from agenda_items i where i.meeting_id = ${meeting} order by i.number`;
  const byHand =
    () => sql`select i.* from agenda_items i where i.meeting_id = ${meeting} and exists (select from meetings m join seats s on s.forum = m.forum
    where m.id = i.meeting_id and s.person_id = ${viewer} and s.from_on <= current_date and coalesce(s.until_on, 'infinity') >= current_date) order by i.number`;
  const rates = await compare(byPolicy, byHand);
  await seen.end();
  return rates;
}
