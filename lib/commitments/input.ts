import { z } from "zod";
import { voteFields, wholeVotes, wrongVotes } from "@/lib/decisions/input";
import { day, line, lines, municipalityCode, optionalLine, uuid } from "@/lib/input";

export const commitmentKinds = ["letter", "commitment"] as const;

/** A letter of intent or a commitment; who voted for it, where they told. */
export const commitmentInput = z
  .object({
    code: municipalityCode,
    kind: z.enum(commitmentKinds, "choose"),
    givenOn: day,
    body: optionalLine(200),
    ...voteFields,
    note: lines(2000),
  })
  .superRefine((given, context) => {
    const message = wrongVotes("yes", given);
    if (message) context.addIssue({ code: "custom", message, path: ["votesFor"] });
  })
  .transform((given) => ({ ...given, ...wholeVotes(given) }));

export const withdrawalInput = z.object({ code: municipalityCode, id: uuid, why: line("reason", 500) });

/** The meeting on whose agenda the report is put. */
export const reportInput = z.object({ meeting: uuid });
