import { z } from "zod";
import { municipalityCode, optionalLine, upload, uuid } from "@/lib/input";

export const followUps = ["mail", "invitation", "visit", "nothing"] as const;

/** A photo as a plain form sends it, or as a phone held it. No photo is nothing. */
const photo = z
  .union([z.string().max(4_000_000, "fileTooLarge"), upload(10_000_000)])
  .optional()
  .transform((given) => (typeof given === "string" ? given : given?.size ? given : ""));

/**
 * Somebody was met, as a phone sends it, perhaps hours later and more than once: `id` was made there (a plain form sends none). An
 * address and a photo of their card are kept only of those who have said that we may write.
 */
export const encounterInput = z
  .object({
    id: uuid.default(() => crypto.randomUUID()),
    code: municipalityCode,
    metAt: z.iso.datetime({ offset: true, error: "time" }).default(() => new Date().toISOString()),
    name: optionalLine(200),
    consented: z
      .string()
      .optional()
      .transform((ticked) => ticked === "on"),
    address: optionalLine(200),
    note: optionalLine(2000),
    photo,
  })
  .transform((met) => (met.consented ? met : { ...met, address: "", photo: "" as const }));

/** What was done about a municipality that was met. */
export const followUpInput = z.object({ event: uuid, code: municipalityCode, how: z.enum(followUps, "choose") });
export const encounterStepInput = z.object({ id: uuid });
