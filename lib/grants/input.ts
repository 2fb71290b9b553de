import { z } from "zod";
import { readMarks } from "@/lib/grants/rules";
import { day, line, lines, many, uuid } from "@/lib/input";

const wish = z.enum(["keep", "renew", "revoke"]);

/** Ticked grants and what shall happen to them; a button's own wish comes after the form's. */
export const chooseInput = z.object({
  grant: many(uuid),
  do: many(wish).transform((wishes) => wishes.at(-1) ?? "keep"),
});

const marks = z.string().default("").transform(readMarks);

export const renewInput = z.object({ grants: marks, until: day, reason: lines(1000) });
export const revokeInput = z.object({ grants: marks, reason: line("reason", 1000) });
