"use server";

import { sql } from "drizzle-orm";
import { formAction, reload } from "@/lib/action";
import { senderInput } from "./input";

/** Asks those who lead the activity's project whether we stood as sender, each at most once a week. */
export const askSender = formAction(senderInput, (tx, { id }) => tx.execute(sql`select app.ask_sender(${id})`), reload);
