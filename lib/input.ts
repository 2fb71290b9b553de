import { z } from "zod";

/** One line of text; `key` names the message in messages/…/errors.json when it is missing. */
export const line = (key: string, most = 200) => z.string(key).trim().min(1, key).max(most, "tooLong");
export const optionalLine = (most = 200) => z.string().trim().max(most, "tooLong").default("");
/** Several lines; may be empty. */
export const lines = (most = 4000) => z.string().trim().max(most, "tooLong").default("");

/** ASCII only, one address, no quotes, commas or line breaks; the format is judged before it is lower-cased. */
export const address = z
  .email("address")
  .max(254, "address")
  .regex(/^[^']+$/, "address")
  .toLowerCase();

export const municipalityCode = z.string("municipality").regex(/^[0-9]{3}$/, "municipality");

/** "2026-11-23", a day in Copenhagen. */
export const day = z.iso.date("date");

/** Checkboxes: none, one or many of the same name. */
export const many = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]), z.array(item));

/** The tick of whoever came by a mail's link: scanners open links and press buttons, but tick nothing. */
export const byHand = z.literal("on", "byHand");

export const uuid = z.uuid("gone");
/** The version of the row that the form was opened on. */
export const version = z.coerce.number().int();

/**
 * What somebody typed as kroner, in øre: 12.500 · 12500,50 · 12,500.50 · 1 250,5. Nothing where it is no amount, such as
 * one with two commas.
 */
export function parseKroner(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00a0]|kr\.?$/gi, "");
  const found =
    plain.match(/^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/) ??
    plain.match(/^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/);
  if (!found) return undefined;
  const [, whole = "", part = ""] = found;
  return Number(whole.replaceAll(/[.,]/g, "")) * 100 + Number(part.padEnd(2, "0"));
}

/** An amount typed in kroner, kept in øre; nothing typed is null. */
export const kroner = (mostOre: number) =>
  z
    .string()
    .trim()
    .default("")
    .transform((text, context) => {
      if (text === "") return null;
      const ore = parseKroner(text);
      if (ore !== undefined && ore <= mostOre) return ore;
      context.addIssue({ code: "custom", message: "kroner" });
      return z.NEVER;
    });

/** A whole number, typed perhaps with thousands separated; nothing typed is null. */
export const whole = (most: number) =>
  z
    .string()
    .trim()
    .default("")
    .transform((text, context) => {
      if (text === "") return null;
      const number = /^\d{1,3}([. ]?\d{3})*$/.test(text) ? Number(text.replaceAll(/[. ]/g, "")) : Number.NaN;
      if (number <= most) return number;
      context.addIssue({ code: "custom", message: "number" });
      return z.NEVER;
    });

/** A positive number as it is typed, with at most two decimals: 12,5. */
export const amount = z
  .string()
  .trim()
  .regex(/^\d{1,9}([.,]\d{1,2})?$/, "amount")
  .transform((text) => Number(text.replace(",", ".")));

/** A page somewhere on the web; nothing typed is null. */
export const link = z
  .union([z.literal(""), z.url({ protocol: /^https?$/, message: "link" }).max(500, "tooLong")])
  .default("")
  .transform((text) => text || null);

/** A file of at most so many bytes. */
export const upload = (most: number) =>
  z.instanceof(File, { error: "file" }).refine(({ size }) => size <= most, "fileTooLarge");

/** What may be left empty: nothing typed is null. */
export const optional = <Item extends z.ZodType>(item: Item) =>
  z.union([z.literal("").transform(() => null), item]).default(null);

/** The order of a list as the page showed it, and perhaps one step of one row: "<id>:up". */
export const ordering = {
  order: many(uuid),
  move: z
    .string()
    .regex(/^[0-9a-f-]{36}:(up|down)$/, "wrong")
    .optional(),
};
