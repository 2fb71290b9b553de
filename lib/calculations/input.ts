import { z } from "zod";
import { many, municipalityCode, parseKroner, uuid } from "@/lib/input";

export const periodKeys = ["months", "agreement"] as const;

const kronerAsked = z
  .string()
  .trim()
  .transform((text) => parseKroner(text) ?? null)
  .refine((ore) => ore === null || ore <= 1_000_000);

const peopleAsked = z
  .string()
  .trim()
  .transform((text) => Number(text.replaceAll(/[. ]/g, "")))
  .refine((number) => Number.isInteger(number) && number > 0 && number <= 10_000_000);

/** What is assumed otherwise than usual, as an address or a form says it; what makes no sense is left out. */
export const askedInput = z.object({
  period: z.enum(periodKeys).optional().catch(undefined),
  rate: kronerAsked.optional().catch(undefined),
  inhabitants: peopleAsked.optional().catch(undefined),
  keeps: many(uuid).catch([]),
  share: z.coerce.number().int().min(1).max(200).optional().catch(undefined),
});

export type Asked = z.output<typeof askedInput>;

export const freezeInput = askedInput.extend({ code: municipalityCode });
