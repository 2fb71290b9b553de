"use server";

import { sql } from "drizzle-orm";
import { storyQuotes } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { today } from "@/lib/dates";
import { Refused } from "@/lib/refused";
import { quoteInput, withdrawalInput } from "./input";

/** Hangs somebody's words on a story, with the consent to use them. */
export const addQuote = formAction(
  quoteInput,
  async (tx, quote) => {
    if (quote.consentedOn > today(new Date())) throw new Refused("futureDay");
    the(await tx.insert(storyQuotes).values(quote).returning({ id: storyQuotes.id }));
  },
  reload,
);

/** The consent was taken back: the words go, here and wherever they were reused. */
export const withdrawQuote = formAction(
  withdrawalInput,
  (tx, { id }) => tx.execute(sql`select app.withdraw_quote(${id})`),
  reload,
);
