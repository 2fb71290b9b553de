import { z } from "zod";
import { address, line, municipalityCode, optional, optionalLine, uuid } from "@/lib/input";

/** One tap at the door as a phone sends it; a plain form sends no moment. */
export const tapInput = z.object({
  signUp: uuid,
  at: z.iso.datetime({ offset: true, error: "time" }).default(() => new Date().toISOString()),
  undo: z.literal("on").or(z.literal("")).optional(),
});

/** Somebody who comes without having signed up; `why` where there is no seat left, `party` is the form's own key. */
export const walkInInput = z.object({
  conference: uuid,
  party: uuid,
  name: line("name", 120),
  title: optionalLine(120),
  municipality: optional(municipalityCode),
  address: optional(address),
  why: optionalLine(400),
});

export const doorInput = z.object({ id: uuid, undo: z.literal("on").optional() });
