import { z } from "zod";
import { day, line, optional, optionalLine, uuid, version } from "@/lib/input";

/** A milestone of the coming agreement; without an id it is a new one. */
export const milestoneInput = z.object({
  id: uuid.optional(),
  version: version.default(0),
  title: line("headline"),
  onDay: day,
  estimated: z.literal("on").optional(),
  doneOn: optional(day),
  note: optionalLine(500),
});

export const removalInput = z.object({ id: uuid, version });
