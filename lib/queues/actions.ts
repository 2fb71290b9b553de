"use server";

import { sql } from "drizzle-orm";
import { formAction, reload } from "@/lib/action";
import { jobInput } from "./input";

/** A job that the worker gave up, once more. */
export const retryJob = formAction(jobInput, (tx, { id }) => tx.execute(sql`select app.retry_job(${id})`), reload);
