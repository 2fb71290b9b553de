"use server";

import { sql } from "drizzle-orm";
import { getTranslations } from "next-intl/server";
import { formAction, openAction, reload, the } from "@/lib/action";
import { network, within } from "@/lib/limits";
import { Refused } from "@/lib/refused";
import { hash } from "@/lib/secrets";
import { answerInput, newAddressInput } from "./input";

/** Asks for another address of one's own. Whether it is somebody's, the answer is the same: both mailboxes get a mail. */
export const askAddressChange = formAction(
  newAddressInput,
  async (tx, { address }) => {
    await tx.execute(sql`select app.demand_fresh()`);
    const { id } = the(await tx.execute<{ id: string }>(sql`select app.viewer_id() as id`));
    const limits = {
      [`new address by ${id}`]: 5,
      [`new address ${address}`]: 3,
      [`new address from ${await network()}`]: 30,
    };
    if (!(await within(tx, limits))) return false;
    await tx.execute(sql`select app.ask_address_change(${address})`);
    return true;
  },
  async (asked, { address }) => {
    if (!asked) throw new Refused("tooOften");
    return { ...reload(), message: (await getTranslations("addressChanges"))("asked", { address }) };
  },
);

const answer = (yes: boolean) =>
  openAction(
    answerInput,
    (tx, { secret }) => tx.execute(sql`select app.answer_address_change(${hash(secret)}, ${yes})`),
    reload,
  );

/** Yes, by the holder of one mailbox's link. Said twice it is said once. */
export const agreeToAddress = answer(true);

/** No, by the holder of the old mailbox's link. */
export const stopAddressChange = answer(false);
