import { z } from "zod";
import { lines, many, uuid } from "@/lib/input";

/** Who can be reminded: by where their sign-up stands, or because they owe an answer. */
export const groups = ["confirmed", "offered", "waiting", "unanswered"] as const;

const longest = { days: 90, hours: 72 };

/** A reminder: so many days or hours before the start, to whom, and what the secretariat adds. */
export const reminderInput = z
  .object({
    conferenceId: uuid,
    before: z.coerce.number("number").int("number").min(1, "number"),
    unit: z.enum(["days", "hours"], "choose"),
    groups: many(z.enum(groups, "choose")).refine((chosen) => chosen.length > 0, "choose"),
    words: lines(2000),
  })
  .refine(({ before, unit }) => before <= longest[unit], { path: ["before"], message: "tooLongBefore" })
  .transform(({ before, unit, ...reminder }) => ({ ...reminder, hoursBefore: before * (unit === "days" ? 24 : 1) }));

export const reminderRemovalInput = z.object({ id: uuid });
