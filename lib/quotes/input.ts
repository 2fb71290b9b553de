import { z } from "zod";
import { day, line, optionalLine, uuid } from "@/lib/input";

/** Somebody's words, and how and when they said yes to their use. */
export const quoteInput = z.object({
  storyId: uuid,
  words: line("text", 600),
  name: line("name", 100),
  title: optionalLine(100),
  consent: line("consent", 200),
  consentedOn: day,
});

export const withdrawalInput = z.object({ id: uuid });
