import { z } from "zod";
import { upload, uuid } from "@/lib/input";

/** Digits, spaces, and perhaps a country in front: +45 12 34 56 78. */
const phone = z
  .union([
    z.literal(""),
    z
      .string()
      .trim()
      .regex(/^\+?[\d ]{6,20}$/, "phone"),
  ])
  .default("");

/** Topics as they are typed, between commas: at most ten, each once. */
const topics = z
  .string()
  .max(400, "tooLong")
  .default("")
  .transform((text) => [...new Set(text.split(",").map((one) => one.trim()))].filter(Boolean).slice(0, 10));

export const profileInput = z.object({
  phone,
  topics,
  substituteId: z
    .union([z.literal(""), uuid])
    .default("")
    .transform((id) => id || null),
  open: z.literal("on").optional(),
});

export const photoInput = z.object({ photo: upload(10_000_000) });
