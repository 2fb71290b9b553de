"use server";

import { sql } from "drizzle-orm";
import { openAction, reload } from "@/lib/action";
import { hash } from "@/lib/secrets";
import { feedbackInput } from "./input";

/** One who was there says how it was; once, and without a name. */
export const giveFeedback = openAction(
  feedbackInput,
  (tx, { secret, worth, gain, better }) =>
    tx.execute(sql`select app.give_feedback(${hash(secret)}, ${worth}, ${gain}, ${better})`),
  reload,
);
