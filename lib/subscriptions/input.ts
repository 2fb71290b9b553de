import { z } from "zod";
import { address, byHand, line, many } from "@/lib/input";
import { linkSecret } from "@/lib/invitees/input";

const list = z.string().regex(/^(public|kmp|kmk|project|guests|\d{3})$/, "wrong");
const lists = many(list);
const chosen = lists.refine((some) => some.length > 0, "lists");
const locale = z.enum(["da", "en"], "choose");

/** Somebody asks for the newsletter. `extra` is the trap that people do not see. */
export const subscribeInput = z.object({ address, lists: chosen, extra: z.string().catch("") });

/** The holder of a mail's link. */
export const linkInput = z.object({ secret: linkSecret, byHand });
export const preferencesInput = z.object({
  secret: linkSecret,
  lists,
  locale,
  often: z.enum(["every", "monthly"], "choose"),
});
export const ownListsInput = z.object({ lists });

/** Addresses as they were pasted, and the lists they are asked about. */
export const importInput = z.object({ addresses: line("addresses", 600_000), lists: chosen, locale });

/** A new version of what subscribers agree to. */
export const consentInput = z.object({
  words: line("text", 2000),
  wordsEn: line("text", 2000),
  again: z.literal("on").optional(),
});
