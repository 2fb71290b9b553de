import { z } from "zod";
import { day, line, lines, many, municipalityCode, uuid, version } from "@/lib/input";

/** Most letters of the line that says why a story is for just this municipality. */
const mostWhy = 300;

export type StoryTarget = { municipalityCode: string; why: string };

/** The municipalities that are ticked (`to-175`), each with its line (`why-175`). */
const targetsOf = (given: Record<string, unknown>): StoryTarget[] =>
  Object.keys(given)
    .filter((name) => name.startsWith("to-") && municipalityCode.safeParse(name.slice(3)).success)
    .map((name) => name.slice(3))
    .map((code) => ({ municipalityCode: code, why: String(given[`why-${code}`] ?? "").trim() }));

/** A story as its writer types it. As a draft it may be unfinished; "ready" says that it can be sent. */
export const storyInput = z
  .looseObject({
    id: uuid.optional(),
    version: version.optional(),
    key: uuid.optional(),
    projectId: uuid,
    step: z.enum(["ready", "draft"]).default("draft"),
    title: line("headline"),
    lead: lines(400),
    body: lines(20_000),
    activities: many(uuid),
  })
  .transform((given, context) => {
    const { id, key, projectId, step, title, lead, body, activities } = given;
    const targets = targetsOf(given);
    for (const { municipalityCode: code, why } of targets)
      if (why.length > mostWhy) context.addIssue({ code: "custom", path: [`why-${code}`], message: "tooLong" });
    if (step === "ready" && !lead) context.addIssue({ code: "custom", path: ["lead"], message: "lead" });
    if (step === "ready" && !body) context.addIssue({ code: "custom", path: ["body"], message: "text" });
    return { id, key, version: given.version ?? 0, projectId, step, title, lead, body, activities, targets };
  });

export const storyStepInput = z.object({ id: uuid, published: z.enum(["on", "off"]).optional() });

const hour = z.string("time").regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time");

/** When a story is to be sent, on the clock of Copenhagen. */
export const storyPlanInput = z.object({ id: uuid, on: day, at: hour });
