import { z } from "zod";
import { day, line, lines, municipalityCode, uuid, version } from "@/lib/input";
import { mostLetters } from "./rules";

/** Somebody asks for a status: for a meeting of the committee, or for a day. */
export const requestInput = z
  .object({
    municipality: municipalityCode,
    meeting: z
      .union([z.literal(""), uuid])
      .default("")
      .transform((id) => id || null),
    on: z
      .union([z.literal(""), day])
      .default("")
      .transform((on) => on || null),
    wish: lines(1000),
  })
  .refine(({ meeting, on }) => meeting || on, { path: ["on"], message: "date" });

export const statusInput = z.object({
  id: uuid,
  version,
  quote: line("text", mostLetters.quote),
  post: line("text", mostLetters.post),
  body: line("text", mostLetters.body),
});

export const statusStepInput = z.object({ id: uuid, version });

export const imageSizes = { wide: [1200, 630], square: [1080, 1080], tall: [1080, 1920] } as const;
export type ImageSize = keyof typeof imageSizes;
