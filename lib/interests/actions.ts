"use server";

import { eq, sql } from "drizzle-orm";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { Writer } from "@/db";
import { municipalities } from "@/db/schema";
import { openAction, the } from "@/lib/action";
import { interestInput } from "@/lib/interests/input";
import { heldWhy } from "@/lib/interests/rules";
import { network } from "@/lib/network";
import { Refused } from "@/lib/refused";
import { stampAge } from "@/lib/stamp";

const hour = 3600;

/** Anybody may write to us; not a hundred times. */
async function limit(tx: Writer, address: string) {
  const [answer] = await tx.execute<{ allowed: boolean }>(sql`
    select app.allow(${`interest network ${await network()}`}, 10, ${hour})
      and app.allow(${`interest address ${address}`}, 3, ${24 * hour}) as allowed`);
  if (!answer?.allowed) throw new Refused("tooOften");
}

/** Keeps a municipality's interest and tells the secretariat. What looks like spam is kept, told nobody, answered alike. */
export const registerInterest = openAction(
  interestInput,
  async (tx, { municipality, name, title, address, topics, message, extra, opened }) => {
    await limit(tx, address);
    const { code } = the(
      await tx.select({ code: municipalities.code }).from(municipalities).where(eq(municipalities.code, municipality)),
      "municipality",
    );
    const held = heldWhy({ extra, name, title, message, age: stampAge(opened) });
    await tx.execute(sql`
      select app.register_interest(${code}, ${name}, ${title}, ${address}, ${JSON.stringify(topics)}::jsonb, ${message},
        ${await getLocale()}, ${held})`);
  },
  () => redirect("/become-guest/thanks"),
);
