import { z } from "zod";
import { amount, day, kroner, line, municipalityCode, optional, uuid } from "@/lib/input";

/** What somebody enters; activities count by themselves. */
export const entryKinds = [
  "co_financing",
  "hours",
  "rooms",
  "hosting",
  "courses",
  "visits",
  "state_grant",
  "foundation_grant",
  "artist_fees",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One thing given or got; the amount is typed in kroner and kept in øre. */
export const entryInput = z
  .object({
    municipality: municipalityCode,
    kind: z.enum(entryKinds, "kind"),
    projectId: z
      .union([z.literal(""), uuid])
      .default("")
      .transform((id) => id || null),
    on: day,
    quantity: optional(amount),
    amountOre: kroner(100_000_000_000),
    source: line("source", 400),
    open: z.literal("on").optional(),
  })
  .refine(({ amountOre }) => amountOre !== null, { path: ["amountOre"], message: "kroner" });

export const entryRemovalInput = z.object({ id: uuid });

const one = (given: string | string[] | undefined) => [given].flat()[0];

/** What narrows a list of entries, as an address says it; what makes no sense is left out. Days as "2026-11-23". */
export function entryNarrowing(params: Record<string, string | string[] | undefined>) {
  const ok = <T>(schema: z.ZodType<T>, given: unknown) => schema.safeParse(given).data;
  return {
    municipality: ok(municipalityCode, one(params.municipality)),
    kind: ok(z.enum(entryKinds), one(params.kind)),
    project: ok(uuid, one(params.project)),
    from: ok(day, one(params.from)),
    until: ok(day, one(params.until)),
    page: Math.min(1000, Math.max(1, Number.parseInt(one(params.page) ?? "", 10) || 1)),
  };
}
