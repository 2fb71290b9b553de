import { z } from "zod";
import { day, line, link, municipalityCode, optional, optionalLine, uuid, version } from "@/lib/input";

export const meetingForums = ["kmp", "kmk", "chairmanship", "project"] as const;

const hour = z.string("time").regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time");

/** Where and how long: what meetings of a series have in common. Times are Copenhagen's. */
export const occasion = z.object({
  forum: z.enum(meetingForums, "choose"),
  title: line("headline"),
  from: hour,
  to: hour,
  place: line("place"),
  address: optionalLine(),
  onlineUrl: link,
  hostMunicipalityCode: optional(municipalityCode),
  chairId: optional(uuid),
});

export const endsLater = ({ from, to }: { from: string; to: string }) => from < to;

/** The same for the meetings of the series that come after it. */
const later = z.literal("on").optional();

/** A meeting; without an id it is a new one. */
export const meetingInput = occasion
  .extend({
    id: uuid.optional(),
    version: version.optional(),
    on: day,
    answerBy: optional(day),
    itemsBy: optional(day),
    later,
  })
  .refine(endsLater, { path: ["to"], message: "endsTooEarly" })
  .refine(({ on, answerBy }) => !answerBy || answerBy <= on, { path: ["answerBy"], message: "afterMeeting" })
  .refine(({ on, itemsBy }) => !itemsBy || itemsBy <= on, { path: ["itemsBy"], message: "afterMeeting" });

export const cancelInput = z.object({ id: uuid, reason: line("reason", 400), later });
export const meetingStepInput = z.object({ id: uuid });
