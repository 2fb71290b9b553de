import { z } from "zod";
import { day, line, lines, link, optional, optionalLine, uuid, version } from "@/lib/input";

/** Somebody else's event; without an id it is a new one. */
export const eventInput = z
  .object({
    id: uuid.optional(),
    version: version.optional(),
    title: line("headline"),
    startsOn: day,
    endsOn: day,
    place: line("where"),
    url: link,
    answerBy: optional(day),
    note: lines(2000),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ["endsOn"], message: "endsBefore" });

/** That somebody goes: whether they can present, how they travel, and when they stand at the stand. */
export const goingInput = z.object({
  event: uuid,
  canPresent: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
  travel: optionalLine(300),
  shift: optionalLine(300),
});

export const eventStepInput = z.object({ event: uuid });
