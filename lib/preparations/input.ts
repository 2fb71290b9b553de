import { z } from "zod";
import { day, municipalityCode, optional, optionalLine, uuid, version } from "@/lib/input";
import { kinds } from "@/lib/preparations/rules";

/** What somebody says of one preparation; a day left empty is the rule's. `version` 0 is one of which nobody said anything. */
export const preparationInput = z
  .object({
    code: municipalityCode,
    kind: z.enum(kinds, "wrong"),
    version,
    responsibleId: optional(uuid),
    dueOn: optional(day),
    doneOn: optional(day),
    skippedWhy: optionalLine(300),
  })
  .refine(({ doneOn, skippedWhy }) => !doneOn || !skippedWhy, { error: "doneOrSkipped", path: ["skippedWhy"] });
