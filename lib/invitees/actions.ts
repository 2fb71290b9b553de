"use server";

import { sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { openAction } from "@/lib/action";
import { keepBrowser } from "@/lib/auth";
import { network, within } from "@/lib/limits";
import { Refused } from "@/lib/refused";
import { hash, newSecret } from "@/lib/secrets";
import { acceptInput, declineInput } from "./input";

/** Refused with the key of a message; or on with the new browser's secret; or a guest at once. */
type Answer = { refused?: string; browser?: string };

/**
 * Says yes. Who is signed in as the invited person becomes a guest at once; everybody else gets a mail at the invited
 * address, whose code proves that they are that person: the link alone opens nothing.
 */
export const acceptInvitation = openAction(
  acceptInput,
  async (tx, { secret, remember }): Promise<Answer> => {
    const limits = { [`accept ${hash(secret).toString("hex")}`]: 5, [`accept from ${await network()}`]: 30 };
    if (!(await within(tx, limits))) return { refused: "tooOften" };
    const [me] = await tx.execute<{ known: boolean }>(sql`select app.viewer_id() is not null as known`);
    if (me?.known) {
      const [answer] = await tx.execute<{ done: boolean }>(sql`select app.accept_signed_in(${hash(secret)}) as done`);
      return answer?.done ? {} : { refused: "invitationClosed" };
    }
    const browser = newSecret();
    const [answer] = await tx.execute<{ asked: boolean }>(sql`select app.sign_in_ask_invited(${hash(secret)},
      ${hash(browser)}, ${remember === "on"}, ${await getLocale()}) as asked`);
    return answer?.asked ? { browser } : { refused: "invitationClosed" };
  },
  async ({ refused, browser }: Answer) => {
    if (refused) throw new Refused(refused);
    if (!browser) redirect("/guest");
    await keepBrowser(browser, "/guest");
    redirect("/sign-in/code" as Route);
  },
);

/** Says no thanks; whoever invited is told. */
export const declineInvitation = openAction(
  declineInput,
  async (tx, { secret }) => {
    const [answer] = await tx.execute<{ done: boolean }>(sql`select app.decline_invitation(${hash(secret)}) as done`);
    if (!answer?.done) throw new Refused("invitationClosed");
  },
  (_, { secret }) => {
    revalidatePath(`/invitation/${secret}`);
    return { done: true };
  },
);
