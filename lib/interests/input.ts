import { z } from "zod";
import { address, line, lines, many, municipalityCode, optionalLine } from "@/lib/input";

/** What a municipality can be curious about. */
export const topics = ["music", "youth", "health", "terms"] as const;

/** The public form; `extra` is the trap that people do not see, `opened` says when the form was drawn. */
export const interestInput = z.object({
  municipality: municipalityCode,
  name: line("name", 120),
  title: optionalLine(120),
  address,
  topics: many(z.enum(topics, "topics")).refine((chosen) => chosen.length > 0, "topics"),
  message: lines(2000),
  extra: z.string().catch(""),
  opened: z.string().catch(""),
});
