"use server";

import { sql } from "drizzle-orm";
import { getLocale, getTranslations } from "next-intl/server";
import { consentTexts } from "@/db/schema";
import { formAction, openAction, reload, the } from "@/lib/action";
import { network, within } from "@/lib/limits";
import { Refused } from "@/lib/refused";
import { hash } from "@/lib/secrets";
import { texts } from "@/lib/sql";
import { write } from "@/lib/viewer";
import { consentInput, importInput, linkInput, ownListsInput, preferencesInput, subscribeInput } from "./input";
import { readAddresses } from "./rules";

const words = () => getTranslations("subscriptions");

/** Asks an address whether it wants the newsletter. Whatever the address is, the answer is the same. */
export const subscribe = openAction(
  subscribeInput,
  async (tx, { address, lists, extra }) => {
    if (!(await within(tx, { [`newsletter from ${await network()}`]: 20 }))) return false;
    if (!extra.trim()) await tx.execute(sql`select app.subscribe(${address}, ${texts(lists)}, ${await getLocale()})`);
    return true;
  },
  async (allowed, { address }) => {
    if (!allowed) throw new Refused("tooOften");
    return { done: true, message: (await words())("asked", { address }) };
  },
);

/** Yes, by the holder of the mail's link. */
export const proveSubscription = openAction(
  linkInput,
  (tx, { secret }) => tx.execute(sql`select app.prove_subscription(${hash(secret)})`),
  async () => ({ ...reload(), message: (await words())("proved") }),
);

/** Other lists, another language, every issue or one a month; no list is goodbye. */
export const changeSubscription = openAction(
  preferencesInput,
  (tx, { secret, lists, locale, often }) =>
    tx.execute(
      sql`select app.change_subscription(${hash(secret)}, ${texts(lists)}, ${locale}, ${often === "monthly"})`,
    ),
  async (_, { lists }) => ({ ...reload(), message: (await words())(lists.length > 0 ? "kept" : "ended") }),
);

/** Goodbye. Said twice it is said once. */
export const unsubscribe = openAction(
  linkInput,
  (tx, { secret }) => tx.execute(sql`select app.unsubscribe(${hash(secret)})`),
  async () => ({ ...reload(), message: (await words())("ended") }),
);

/** The same by a mail program's own button (RFC 8058), which sends no origin; the link is its proof. */
export const unsubscribeAtOnce = async (secret: string) => {
  await write(null, (tx) => tx.execute(sql`select app.unsubscribe(${hash(secret)})`));
};

/** Forgets an address and all that is kept about it. */
export const eraseSubscriber = openAction(
  linkInput,
  (tx, { secret }) => tx.execute(sql`select app.erase_subscriber(${hash(secret)})`),
  reload,
);

/** The lists that the signed-in person is on. */
export const subscribeMe = formAction(
  ownListsInput,
  (tx, { lists }) => tx.execute(sql`select app.subscribe_me(${texts(lists)})`),
  async (_, { lists }) => ({ ...reload(), message: (await words())(lists.length > 0 ? "kept" : "ended") }),
);

/** Asks pasted addresses; those that cannot be read are told by their line, and nobody is on a list before saying yes. */
export const importSubscribers = formAction(
  importInput,
  async (tx, { addresses, lists, locale }) => {
    const pasted = readAddresses(addresses);
    const [row] = await tx.execute<{ added: number }>(
      sql`select app.import_subscribers(${texts(pasted.addresses)}, ${texts(lists)}, ${locale}) as added`,
    );
    return { ...pasted, added: row?.added ?? 0 };
  },
  async ({ addresses, added, twice, wrong }) => {
    const t = await words();
    const bad = wrong.slice(0, 30).map(({ line, text }) => t("import.line", { line, text }));
    const said = [
      t("import.done", { added, known: addresses.length - added, twice }),
      wrong.length > 0 && t("import.wrong", { count: wrong.length, lines: bad.join(", ") }),
    ];
    return { ...reload(), message: said.filter(Boolean).join(" ") };
  },
);

/** A new version of what subscribers agree to; where it asks again, each is mailed about it. */
export const saveConsentText = formAction(
  consentInput,
  async (tx, { again, ...text }) => {
    const number = sql<number>`(select coalesce(max(number), 0) + 1 from consent_texts)`;
    const row = { ...text, number, asksAgain: again === "on", writtenBy: sql`app.viewer_id()` };
    the(await tx.insert(consentTexts).values(row).returning({ id: consentTexts.id }));
  },
  async () => ({ ...reload(), message: (await words())("texts.saved") }),
);
