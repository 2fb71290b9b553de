import { z } from "zod";
import { day, line, lines, many, uuid, version } from "@/lib/input";

const list = z.string().regex(/^(public|kmp|kmk|project|guests|\d{3})$/, "wrong");
const hour = z.string("time").regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time");

/** An issue's own words and whom it is for; without an id it is a new one. */
export const newsletterInput = z.object({
  id: uuid.optional(),
  version: version.optional(),
  title: line("headline", 150),
  lead: lines(300),
  lists: many(list),
});

export const steps = ["approve", "withdraw", "pause", "resume", "cancel"] as const;
export const stepInput = z.object({ id: uuid, version, step: z.enum(steps, "wrong") });
/** Now, or at a moment on the clock of Copenhagen. */
export const scheduleInput = z
  .object({
    id: uuid,
    version,
    now: z.literal("on").optional(),
    on: day.or(z.literal("")).default(""),
    at: hour.or(z.literal("")).default(""),
  })
  .superRefine(({ now, on, at }, context) => {
    if (now) return;
    if (!on) context.addIssue({ code: "custom", path: ["on"], message: "date" });
    if (!at) context.addIssue({ code: "custom", path: ["at"], message: "time" });
  });
export const newsletterStepInput = z.object({ id: uuid });
export const senderInput = z.object({ person: uuid, given: z.literal("on").optional() });
