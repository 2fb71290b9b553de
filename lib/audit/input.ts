import { z } from "zod";
import { day } from "@/lib/input";

const word = z.string().trim().max(100).catch("");

/** How the log is narrowed: what does not read as such narrows nothing. */
export const auditInput = z.object({
  table: word.pipe(z.string().regex(/^[a-z_]*$/)).catch(""),
  who: word,
  from: day.optional().catch(undefined),
  until: day.optional().catch(undefined),
  q: word,
});

export type AuditNarrowing = z.output<typeof auditInput>;
