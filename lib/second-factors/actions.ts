"use server";

import { sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import { as } from "@/db";
import { actionOf, formAction, reload, signedAction, the } from "@/lib/action";
import { homeOf } from "@/lib/areas";
import { arrive, keepBrowser } from "@/lib/auth";
import { network, within } from "@/lib/limits";
import { localPath } from "@/lib/origin";
import { Refused } from "@/lib/refused";
import { codeInput, confirmInput, confirmMailInput, holderInput } from "@/lib/second-factors/input";
import { giveCode, hashRecovery, refuseUnless, tryCode } from "@/lib/second-step";
import { hash, newSecret, seal } from "@/lib/secrets";
import { sessionHash } from "@/lib/session";
import { texts } from "@/lib/sql";
import { newTotpSecret, recoveryCodesOf } from "@/lib/totp";

/** Makes the secret that an app is to be given. */
export const beginFactor = formAction(
  z.object({}),
  async (tx) => {
    const { id } = the(await tx.execute<{ id: string }>(sql`select app.viewer_id() as id`));
    await tx.execute(sql`select app.begin_factor(${seal(newTotpSecret(), id)})`);
  },
  reload,
);

/** The app's first code ends the setting up. */
export const finishFactor = formAction(
  codeInput,
  async (tx, { code }) =>
    tryCode(tx, await sessionHash(), code, async ({ step, secret, holder }) => {
      if (!step) return false;
      const codes = recoveryCodesOf(secret).map((one) => hashRecovery(one, holder).toString("hex"));
      await tx.execute(
        sql`select app.finish_factor(${step}, array(select decode(c, 'hex') from unnest(${texts(codes)}) c))`,
      );
      return true;
    }),
  (outcome) => {
    refuseUnless(outcome);
    revalidatePath("/", "layout");
    redirect("/account/second-factor?done=1" as Route);
  },
);

/** From now on the mail is enough again. */
export const removeFactor = formAction(
  z.object({}),
  (tx) => tx.execute(sql`select app.remove_factor()`),
  () => {
    revalidatePath("/", "layout");
    redirect("/account" as Route);
  },
);

/** Takes the app from somebody who lost phone and codes; they are told. */
export const resetFactor = formAction(
  holderInput,
  (tx, { id }) => tx.execute(sql`select app.reset_factor(${id})`),
  () => {
    revalidatePath("/", "layout");
    redirect("/secretariat/second-factors?done=1" as Route);
  },
);

/** The last step of signing in, for whoever has a second factor. */
export const giveFactor = actionOf(
  codeInput,
  async ({ code }) => {
    if (!(await as(null, async (tx) => within(tx, { [`second from ${await network()}`]: 30 }))))
      throw new Refused("tooOften");
    const token = await sessionHash();
    refuseUnless(await as(null, (tx) => giveCode(tx, token, code)));
    const arrived = await arrive();
    if (!arrived || "waits" in arrived) throw new Refused("signInFailed");
    return localPath(arrived.to, homeOf(arrived.forums));
  },
  (path) => redirect(path as Route),
);

/** Shows again who one is, by the app. */
export const confirmByCode = signedAction(
  confirmInput,
  async ({ code }) => {
    const token = await sessionHash();
    refuseUnless(await as(null, (tx) => giveCode(tx, token, code)));
  },
  (_, { to }) => redirect(localPath(to, "/account") as Route),
);

/** Shows again who one is, by signing in anew in this browser; it leads back. */
export const confirmByMail = formAction(
  confirmMailInput,
  async (tx) => {
    const [own] = await tx.execute<{ address: string; remembered: boolean }>(sql`select e.address, s.remembered
      from emails e join sessions s on s.id = app.session_id() where e.person_id = app.viewer_id()`);
    const { address, remembered } = the(own ? [own] : []);
    if (!(await within(tx, { [`ask ${address}`]: 5 }))) return null;
    const browser = newSecret();
    await tx.execute(sql`select app.sign_in_ask(${address}, ${hash(browser)}, ${remembered}, ${await getLocale()})`);
    return browser;
  },
  async (browser, { to }) => {
    if (!browser) throw new Refused("tooOften");
    await keepBrowser(browser, localPath(to, "/account"));
    redirect("/sign-in/code" as Route);
  },
);
