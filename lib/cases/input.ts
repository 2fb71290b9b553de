import { z } from "zod";
import { day, line, lines, many, municipalityCode, optional, optionalLine, uuid, version } from "@/lib/input";
import { choice } from "@/lib/invitations/input";

const code = { code: municipalityCode };

/** `version` 0 opens the case. */
export const nextStepInput = z.object({
  ...code,
  version,
  nextStep: optionalLine(300),
  nextStepOn: optional(day),
});

export const noteInput = z.object({ ...code, body: line("text", 4000) });

export const answerInput = z.object({
  ...code,
  id: uuid,
  outcome: z.enum(["granted", "refused"], "wrong"),
  answer: line("text", 2000),
});

/** Opens things for guests who are here already. */
export const openInput = z
  .object({
    ...code,
    meetings: many(choice),
    datasets: many(choice),
    conferences: many(choice),
    untilOn: day,
    reason: lines(1000),
  })
  .transform(({ meetings, datasets, conferences, ...given }) => ({
    ...given,
    items: [...new Set([...meetings, ...datasets, ...conferences])],
  }));
