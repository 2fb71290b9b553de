"use server";

import { sql } from "drizzle-orm";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { as } from "@/db";
import { actionOf, openAction, requireOwnOrigin } from "@/lib/action";
import { homeOf } from "@/lib/areas";
import { enter, hasAsked, keepBrowser } from "@/lib/auth";
import { network, within } from "@/lib/limits";
import { localPath } from "@/lib/origin";
import { Refused } from "@/lib/refused";
import { hash, newSecret } from "@/lib/secrets";
import { currentPerson } from "@/lib/session";
import { askInput, demoInput, proofInput } from "@/lib/sign-in/input";

const second = "/sign-in/second" as Route;

/**
 * Asks for the mail, or offers the login of the address's municipality first. The answer is the same whether anybody has
 * the address: the job finds out.
 */
export const askForMail = openAction(
  askInput,
  async (tx, { address, remember, by }) => {
    if (!(await within(tx, { [`ask ${address}`]: 5, [`ask from ${await network()}`]: 30 }))) return null;
    const [own] = by ? [] : await tx.execute<{ code: string }>(sql`select code from app.provider_of(${address})`);
    if (own) return own;
    const browser = newSecret();
    await tx.execute(sql`select app.sign_in_ask(${address}, ${hash(browser)}, ${remember}, ${await getLocale()})`);
    return { browser };
  },
  async (asked, { to }) => {
    if (!asked) throw new Refused("tooOften");
    if ("code" in asked) redirect(`/sign-in?with=${asked.code}&to=${encodeURIComponent(to)}` as Route);
    await keepBrowser(asked.browser, localPath(to, ""));
    redirect("/sign-in/code" as Route);
  },
);

/** Of both forms: the link's button and the typed code. */
export const confirm = actionOf(
  proofInput,
  async (proof) => {
    const from = `confirm from ${await network()}`;
    if (!(await as(null, (tx) => within(tx, { [from]: 30 })))) throw new Refused("tooOften");
    const entered = await enter("mail", proof);
    if (entered) return "waits" in entered ? second : localPath(entered.to, homeOf(entered.forums));
    // The second half of a double click finds the request used up, but the browser signed in.
    const person = (await hasAsked()) ? null : await currentPerson();
    if (!person) throw new Refused("signInFailed");
    return homeOf(person.forums);
  },
  (path) => redirect(path as Route),
);

/** A button of the demo. */
export async function enterDemo(form: FormData) {
  await requireOwnOrigin();
  const { data } = demoInput.safeParse({ person: form.get("person") });
  const entered = data && (await enter("demo", data));
  if (!entered) redirect("/sign-in" as Route);
  redirect("waits" in entered ? second : (localPath(form.get("to"), homeOf(entered.forums)) as Route));
}
