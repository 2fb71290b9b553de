import { z } from "zod";
import { line, many, municipalityCode, uuid } from "@/lib/input";

const code = { code: municipalityCode };

export const standingInput = z.object({
  ...code,
  standing: z.enum(["interested", "guest", "deciding", "declined"], "wrong"),
  why: line("reason", 300),
  close: z.literal("on").optional(),
});

/** Which agreement a municipality joins, on what basis, and the seat of each of its guests: "<person>:<forum>". */
export const joinInput = z.object({
  ...code,
  agreement: uuid,
  basis: line("basis", 300),
  seats: many(z.string().regex(/^([0-9a-f-]{36}:(kmp|kmk))?$/, "wrong")),
});
