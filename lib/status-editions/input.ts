import { z } from "zod";
import { line, uuid } from "@/lib/input";
import { mostLetters } from "@/lib/statuses/rules";

/** The corrected words of an approved status, and why. */
export const correctionInput = z.object({
  id: uuid,
  quote: line("text", mostLetters.quote),
  post: line("text", mostLetters.post),
  body: line("text", mostLetters.body),
  reason: line("why", 400),
});

export const editionInput = z.object({ id: uuid });
