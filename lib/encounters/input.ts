import { z } from "zod";
import { municipalityCode, optionalLine, uuid } from "@/lib/input";

export const followUps = ["mail", "invitation", "visit", "nothing"] as const;

/**
 * Somebody was met, as a phone sends it, perhaps hours later and more than once: `id` was made there (a plain form sends none). An address is kept
 * only of those who have said that we may write.
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
  })
  .transform((met) => ({ ...met, address: met.consented ? met.address : "" }));

/** What was done about a municipality that was met. */
export const followUpInput = z.object({ event: uuid, code: municipalityCode, how: z.enum(followUps, "choose") });
export const encounterStepInput = z.object({ id: uuid });
