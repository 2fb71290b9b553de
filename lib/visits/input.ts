import { z } from "zod";
import { words } from "@/lib/ambassadors/input";
import { address, day, line, lines, link, municipalityCode, optional, optionalLine, uuid, version } from "@/lib/input";

const people = z.coerce
  .number("number")
  .pipe(z.literal([1, 2], "number"))
  .default(1);
const ticked = z
  .literal("on")
  .optional()
  .transform((on) => on === "on");

/** A wish for a visit, or an offer where somebody goes elsewhere; `by` is the politician for whom the secretariat writes an offer. */
export const wishInput = z.object({
  host: municipalityCode,
  by: optional(uuid),
  meeting: optional(uuid),
  words: lines(2000),
  topics: words,
  people,
  partyWish: optionalLine(60),
  backgroundWish: optionalLine(120),
});

const time = z.union([z.literal(""), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time")]).default("");

/** What is agreed with the host. The day is the committee meeting's, or `on` where none is chosen; with `agreed` it is sent to all. */
export const visitInput = z
  .object({
    id: uuid,
    version,
    meeting: optional(uuid),
    on: optional(day),
    from: time,
    to: time,
    place: optionalLine(),
    link,
    itemTitle: optionalLine(),
    contactName: optionalLine(),
    contactAddress: z.union([z.literal(""), address]).default(""),
    words: lines(2000),
    people,
    withSecretariat: ticked,
    agreed: ticked,
  })
  .superRefine((visit, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    const { meeting, on, from, to, agreed } = visit;
    if (from && to && to <= from) wrong("to", "visitEnds");
    if (Boolean(from) !== Boolean(to)) wrong(from ? "to" : "from", "time");
    if ((from || agreed) && !meeting && !on) wrong("on", "date");
    if (!agreed) return;
    if (!from) wrong("from", "time");
    if (!visit.itemTitle) wrong("itemTitle", "headline");
    if (!visit.place && !visit.link) wrong("place", "visitPlace");
  });

export const answerInput = z
  .object({ visit: uuid, yes: z.enum(["yes", "no"], "choose"), words: lines(500) })
  .refine(({ yes, words: why }) => yes === "yes" || why !== "", { path: ["words"], message: "reason" });

export const cancelInput = z.object({ visit: uuid, reason: line("reason", 500) });
export const askInput = z.object({
  visit: uuid,
  person: z.uuid("choose"),
  meeting: optional(uuid),
  words: optionalLine(400),
});
export const releaseInput = z.object({ visit: uuid, person: uuid, words: line("reason", 400) });

export const worths = ["yes", "partly", "no"] as const;

/** The three questions after a visit. */
export const questionsInput = z.object({
  visit: uuid,
  worth: z.enum(worths, "choose"),
  asked: lines(1000),
  next: lines(1000),
});
