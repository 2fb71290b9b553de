import { z } from "zod";
import {
  day,
  kroner,
  line,
  lines,
  many,
  municipalityCode,
  optional,
  optionalLine,
  uuid,
  version,
  whole,
} from "@/lib/input";

export const languages = ["da", "en", "sv", "de"] as const;
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Short words with commas between them, each once. */
export const words = z
  .string()
  .max(300, "tooLong")
  .default("")
  .transform((text) => [...new Set(text.split(",").map((one) => one.trim()))].filter(Boolean).slice(0, 12));

const count = (most: number) => z.coerce.number("number").int("number").min(1, "number").max(most, "number");

/** How somebody wants to be an ambassador. Without `version` they begin; `paused` goes nowhere for the time being. */
export const ambassadorInput = z.object({
  id: uuid,
  version: version.optional(),
  topics: words,
  mostVisits: count(20),
  mostKm: optional(count(1000)),
  weekdays: many(z.coerce.number().int().min(1).max(7)),
  languages: many(z.enum(languages, "wrong")),
  party: optionalLine(60),
  background: optionalLine(120),
  story: lines(2000),
  storyCostOre: kroner(100_000_000_000),
  storyParticipants: whole(1_000_000),
  storyStaff: whole(1000),
  paused: z.literal("on").optional(),
});

export const dayInput = z.object({ id: uuid, on: day, free: z.enum(["yes", "no"], "choose") });
export const dayStepInput = z.object({ id: uuid, on: day });
export const conflictInput = z.object({ id: uuid, municipality: municipalityCode, reason: line("reason", 400) });
export const conflictStepInput = z.object({ conflict: uuid });
