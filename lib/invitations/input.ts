import { z } from "zod";
import { address, day, line, lines, many, municipalityCode, optionalLine, uuid, version } from "@/lib/input";

/** Whom to invite. */
export const invitationInput = z.object({
  municipality: municipalityCode,
  name: line("name"),
  title: optionalLine(),
  address,
});

/** What a choice in the package picker opens, as its checkbox says it: "forum:kmk", "dataset:*", "meeting:<id>". */
export const choice = z
  .string()
  .regex(/^((meeting|agenda_item|dataset|conference):[0-9a-f-]{36}|(dataset|conference):\*|forum:(kmp|kmk))$/, "gone");

/** What the municipality shall see, until when, and why. `until` is the last decision step, or a day of its own. */
export const packageInput = z
  .object({
    id: uuid,
    version,
    meetings: many(choice),
    datasets: many(choice),
    conferences: many(choice),
    until: z.enum(["last", "date"], "date"),
    untilOn: z.union([z.literal(""), day]).default(""),
    lastStepOn: z.union([z.literal(""), day]).default(""),
    reason: lines(1000),
    next: z.enum(["save", "preview", "continue"]).default("continue"),
  })
  .transform(({ meetings, datasets, conferences, ...given }) => ({
    ...given,
    items: [...new Set([...meetings, ...datasets, ...conferences])],
    endsOn: given.until === "last" ? given.lastStepOn : given.untilOn,
  }))
  .refine((given) => given.endsOn !== "", { path: ["untilOn"], message: "date" });

export const invitationStepInput = z.object({ id: uuid, version: version.optional() });
export const returnInput = z.object({ id: uuid, why: line("reason", 1000) });
export const presetInput = z.object({ id: uuid, name: line("name", 80) });
