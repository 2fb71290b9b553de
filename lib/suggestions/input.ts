import { z } from "zod";
import { line, uuid } from "@/lib/input";
import { mostLetters, variants } from "@/lib/statuses/rules";

/** Other words for one of a status's texts, no longer than that text may be. */
export const suggestionInput = z
  .object({ id: uuid, variant: z.enum(variants, "wrong"), words: line("text", mostLetters.body) })
  .refine(({ variant, words }) => words.length <= mostLetters[variant], { path: ["words"], message: "tooLong" });

export const settleInput = z.object({ id: uuid, take: z.enum(["yes", "no"], "wrong") });
