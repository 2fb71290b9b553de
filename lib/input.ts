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

export const uuid = z.uuid("gone");
/** The version of the row that the form was opened on. */
export const version = z.coerce.number().int();
