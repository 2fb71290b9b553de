import { z } from "zod";
import {
  day,
  line,
  lines,
  link,
  many,
  municipalityCode,
  optional,
  optionalLine,
  upload,
  uuid,
  version,
} from "@/lib/input";
import { rhythms } from "@/lib/quarters/rules";

export const bodies = ["committee", "finance", "council"] as const;

/** Headings as they are typed, one a line, each once. */
const headings = z
  .string()
  .max(2000, "tooLong")
  .default("")
  .transform((text) => [...new Set(text.split("\n").map((one) => one.trim()))].filter(Boolean).slice(0, 20));

export const committeeInput = z.object({
  municipality: municipalityCode,
  body: z.enum(bodies, "wrong"),
  version: version.optional(),
  name: line("name"),
  chair: optionalLine(),
  members: lines(2000),
  headings,
  recommender: optionalLine(),
  paperDays: z.coerce.number("number").int("number").min(0, "number").max(60, "number"),
  rhythmMonths: optional(z.coerce.number().pipe(z.literal(rhythms, "wrong"))),
  agendaUrl: link,
  source: line("source", 400),
});

const year = z.coerce.number("number").int("number").min(2020, "number").max(2100, "number");

/** Dates by list, by file, or by rule; one of the three is enough. */
export const datesInput = z
  .object({
    id: uuid,
    year,
    list: lines(20_000),
    file: upload(2_000_000).optional(),
    week: optional(z.coerce.number().int().min(1).max(5)),
    weekday: z.coerce.number().int().min(1).max(5).default(2),
    without: many(z.coerce.number().int().min(1).max(12)),
    time: z.union([z.literal(""), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time")]).default(""),
  })
  .refine(({ list, file, week }) => list || file || week, { path: ["list"], message: "dates" });

export const meetingInput = z.object({ id: uuid, on: day });
export const meetingStepInput = z.object({ id: uuid });
export const confirmInput = z.object({ id: uuid });
