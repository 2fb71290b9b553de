import { z } from "zod";
import { day, line, lines, many, uuid, version } from "@/lib/input";

/** What was decided on an item; without a version nothing was written before. Emptied, it is gone. */
export const decisionInput = z.object({ item: uuid, version: version.optional(), words: lines(8000) });
export const presenceInput = z.object({ meeting: uuid, people: many(uuid) });
export const pointInput = z.object({ item: uuid, task: line("task", 400), person: z.uuid("person"), dueOn: day });
export const minutesStepInput = z.object({ id: uuid });
export const approvalInput = z.object({ id: uuid, by: uuid });
