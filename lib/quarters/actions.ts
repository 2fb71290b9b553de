"use server";

import { sql } from "drizzle-orm";
import { formAction, reload } from "@/lib/action";
import { draftInput } from "./input";

/** Has everything drafted that the running quarter lacks, as a job. */
export const draftQuarter = formAction(draftInput, (tx) => tx.execute(sql`select app.draft_quarter()`), reload);
