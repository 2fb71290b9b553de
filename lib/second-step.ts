import "server-only";
import { sql } from "drizzle-orm";
import type { Writer } from "@/db";
import { Refused } from "@/lib/refused";
import { hashCode, unseal } from "@/lib/secrets";
import { stepOf } from "@/lib/totp";

type Tried = { holder: string; secret: Buffer | null; used_step: number; locked: boolean; at: number };
type Read = { step: number | null; secret: string; holder: string };

/** As the recovery code is kept: with the server's key, for its person. */
export const hashRecovery = (code: string, person: string) => hashCode(code, Buffer.from(person));

/** Reads one code for a session and hands it to `accept`. A try counts even when it is wrong: refuse after the transaction. */
export async function tryCode(
  tx: Writer,
  token: Buffer | null,
  code: string,
  accept: (read: Read) => Promise<boolean>,
): Promise<"passed" | "secondFailed" | "secondLocked"> {
  const [tried] = await tx.execute<Tried>(sql`select * from app.try_factor(${token}::bytea)`);
  if (!tried?.secret) return tried?.locked ? "secondLocked" : "secondFailed";
  const secret = unseal(tried.secret, tried.holder);
  const step = stepOf(code, secret, { after: tried.used_step, at: tried.at });
  return (await accept({ step, secret, holder: tried.holder })) ? "passed" : "secondFailed";
}

/** The app's code or a recovery code, for a session that waits for it or shows it again. */
export const giveCode = (tx: Writer, token: Buffer | null, code: string) =>
  tryCode(tx, token, code, async ({ step, holder }) => {
    const proof = step
      ? sql`app.pass_factor(${token}::bytea, ${step})`
      : sql`app.spend_recovery(${token}::bytea, ${hashRecovery(code, holder)})`;
    const [row] = await tx.execute<{ passed: boolean }>(sql`select ${proof} as passed`);
    return row?.passed ?? false;
  });

/** Of what `tryCode` answered, all but "passed". */
export function refuseUnless(outcome: Awaited<ReturnType<typeof giveCode>>) {
  if (outcome !== "passed") throw new Refused(outcome);
}
