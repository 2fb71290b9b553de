"use server";

import { sql } from "drizzle-orm";
import { revalidatePath } from "next/cache";
import { formAction } from "@/lib/action";
import { mailInput } from "./input";

/** A failed mail once more. */
export const retryMail = formAction(
  mailInput,
  (tx, { id }) => tx.execute(sql`select app.retry_mail(${id})`),
  () => {
    revalidatePath("/secretariat", "layout");
    return { done: true };
  },
);
