import { z } from "zod";
import { day, link, uuid } from "@/lib/input";

export const outcomes = ["noted", "approved", "discussed", "recommended"] as const;

const statusId = { id: uuid };

/** What became of the item, one step at a time; `back` takes the last answer away. */
export const answerInput = z.discriminatedUnion("step", [
  z.object({ ...statusId, step: z.literal("proposed") }),
  z.object({ ...statusId, step: z.literal("agenda"), on: day }),
  z.object({ ...statusId, step: z.literal("treated"), outcome: z.enum(outcomes, "choose"), minutes: link }),
  z.object({ ...statusId, step: z.literal("dropped") }),
  z.object({ ...statusId, step: z.literal("back") }),
]);
export type Answer = z.output<typeof answerInput>;

export const itemInput = z.object(statusId);
