import { z } from "zod";
import { line, lines, uuid } from "@/lib/input";

export const answerKinds = ["note", "thanks", "correction", "reuse"] as const;
export const reuseKinds = ["quote", "status"] as const;

export const readInput = z.object({ id: uuid });

/** What a culture head says to a story. */
export const answerInput = z.object({ id: uuid, kind: z.enum(answerKinds, "wrong"), body: line("text", 4000) });

/** A story taken into use; the words come from the story and may be changed afterwards. */
export const reuseInput = z.object({ id: uuid, kind: z.enum(reuseKinds, "wrong"), words: line("text", 2000) });
export const reusedInput = z.object({ id: uuid, words: line("text", 2000) });
export const reuseRemovalInput = z.object({ id: uuid });

export const forwardInput = z.object({ id: uuid, note: lines(1000) });
