import { eq } from "drizzle-orm";
import postgres from "postgres";
import { readAs } from "../db";
import { municipalities } from "../db/schema";
import { compare, connections } from "./compare.mjs";

/** One row by its key: as a viewer through the door, and as the owner with nothing around it. */
export async function compareDoor() {
  const sql = postgres(process.env.DATABASE_OWNER_URL ?? "", { max: connections });
  const code = "240";
  const rates = await compare(
    () => readAs(null, (tx) => tx.select().from(municipalities).where(eq(municipalities.code, code))),
    () => sql`select * from municipalities where code = ${code}`,
  );
  await sql.end();
  return rates;
}
