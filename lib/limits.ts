import { sql } from "drizzle-orm";
import { headers } from "next/headers";
import type { Writer } from "@/db";
import { networkOf } from "@/lib/network";

const window = 15 * 60;

/**
 * True while each key was used less than so many times in fifteen minutes. It counts by writing: refuse after the
 * transaction, not in it, or the count is rolled back.
 */
export async function within(tx: Writer, limits: Record<string, number>) {
  const answers = [];
  for (const [key, most] of Object.entries(limits)) {
    const [row] = await tx.execute<{ allowed: boolean }>(sql`select app.allow(${key}, ${most}, ${window}) as allowed`);
    answers.push(row?.allowed);
  }
  return answers.every(Boolean);
}

/** The network that the request comes from; the server itself wrote this header. */
export const network = async () => networkOf((await headers()).get("x-forwarded-for") ?? "");
