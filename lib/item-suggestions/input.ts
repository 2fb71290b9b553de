import { z } from "zod";
import { itemWords } from "@/lib/agenda-items/input";
import { lines, uuid } from "@/lib/input";

export const suggestionInput = itemWords.extend({ meeting: uuid });

/** Whoever returns a suggestion says why. */
export const answerInput = z
  .object({ id: uuid, outcome: z.enum(["accepted", "returned"], "choose"), answer: lines(2000) })
  .refine(({ outcome, answer }) => outcome === "accepted" || answer, { path: ["answer"], message: "why" });

export const takeBackInput = z.object({ id: uuid });
