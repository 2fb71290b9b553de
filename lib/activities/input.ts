import { z } from "zod";
import {
  day,
  kroner,
  line,
  lines,
  link,
  many,
  municipalityCode,
  optional,
  optionalLine,
  uuid,
  version,
  whole,
} from "@/lib/input";

export const ageGroups = ["children", "youth", "adults", "seniors", "everyone"] as const;
export const countings = ["counted", "estimated"] as const;
export const senders = ["yes", "no", "unknown"] as const;

const time = z.union([z.literal(""), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time")]).default("");
const senderShown = { yes: true, no: false, unknown: null } as const;

/** Most participants of one activity; the database says the same. */
export const mostParticipants = 1_000_000;
/** An activity that recurs for longer than half a year is another activity. */
export const mostWeeks = 26;

/**
 * An activity as its project leader types it. `key` makes a second click of the same form find the first one's row. A draft
 * may be unfinished; what is there must still be right.
 */
export const activityInput = z
  .object({
    id: uuid.optional(),
    version: version.optional(),
    key: uuid.optional(),
    projectId: uuid,
    step: z.enum(["register", "draft"]).default("register"),
    title: line("title"),
    startsOn: day,
    endsOn: z.union([z.literal(""), day]).default(""),
    startTime: time,
    place: optionalLine(),
    municipalities: many(municipalityCode),
    others: many(municipalityCode),
    outside: z.literal("on").optional(),
    participants: whole(mostParticipants),
    counting: z.enum(countings, "wrong").default("counted"),
    countedHow: optionalLine(),
    body: lines(),
    targetGroup: optionalLine(),
    ageGroup: optional(z.enum(ageGroups, "wrong")),
    free: z.literal("on").optional(),
    costOre: kroner(10_000_000_000),
    partners: optionalLine(400),
    url: link,
    sender: z.enum(senders, "wrong").default("unknown"),
    senderProof: optionalLine(400),
    published: z.literal("on").optional(),
    weeks: whole(mostWeeks),
  })
  .transform(({ municipalities, others, endsOn, startTime, sender, free, published, weeks, ...given }) => ({
    ...given,
    free: free === "on",
    endsOn: endsOn || given.startsOn,
    startTime: startTime || null,
    municipalityCodes: [...new Set([...municipalities, ...others])],
    senderShown: senderShown[sender],
    published: published === "on",
    weeks: weeks ?? 0,
  }))
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ["endsOn"], message: "endsBefore" })
  .refine(({ step, municipalityCodes }) => step === "draft" || municipalityCodes.length > 0, {
    path: ["municipalities"],
    message: "municipalities",
  });

export const activityStepInput = z.object({ id: uuid, published: z.enum(["on", "off"]).optional() });

export const feedFormats = ["ical", "rss", "json"] as const;

const one = (given: string | string[] | undefined) => [given].flat()[0] || undefined;
const valid = <Schema extends z.ZodType>(schema: Schema, given: string | undefined) =>
  schema.safeParse(given).success ? given : undefined;

/** What narrows a list of activities, as an address says it; what makes no sense is left out. */
export function narrowingOf(params: Record<string, string | string[] | undefined>) {
  return {
    municipality: valid(municipalityCode, one(params.municipality)),
    project: valid(uuid, one(params.project)),
    from: valid(day, one(params.from)),
    until: valid(day, one(params.until)),
    age: valid(z.enum(ageGroups), one(params.age)) as (typeof ageGroups)[number] | undefined,
    free: valid(z.literal("on"), one(params.free)),
    search: one(params.q)?.trim().slice(0, 100),
    page: Math.min(1000, Math.max(1, Number.parseInt(one(params.page) ?? "", 10) || 1)),
  };
}

/** The same as an address. */
export function queryOf({ search, page, ...rest }: Partial<ReturnType<typeof narrowingOf>>) {
  const given = Object.entries({ ...rest, q: search, page: page && page > 1 ? String(page) : undefined });
  return new URLSearchParams(given.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}
