import { z } from "zod";
import { line, lines, many, municipalityCode, optionalLine, uuid } from "@/lib/input";

export const datasetKinds = ["data", "analysis"] as const;
/** From the widest to the narrowest. */
export const visibilities = ["public", "granted", "members", "secretariat"] as const;
export const datasetSorts = ["-updated", "title"] as const;

/** A dataset as it is described; without an id it is a new one. */
export const datasetInput = z.object({
  id: uuid.optional(),
  /** When it was last changed, as the form was opened on it. */
  seen: optionalLine(40),
  title: line("text"),
  description: lines(),
  kind: z.enum(datasetKinds, "kind"),
  effortAreaId: z
    .union([z.literal(""), uuid])
    .default("")
    .transform((id) => id || null),
  municipalityCodes: many(municipalityCode),
  period: optionalLine(),
  source: line("source", 400),
  licence: optionalLine(),
  contact: optionalLine(),
  visibility: z.enum(visibilities, "choose"),
});

const one = (given: string | string[] | undefined) => [given].flat()[0];

/** What narrows and orders the list, as an address says it; what makes no sense is left out. */
export function datasetNarrowing(params: Record<string, string | string[] | undefined>) {
  const valid = <Schema extends z.ZodType>(schema: Schema, name: string) => schema.safeParse(one(params[name])).data;
  return {
    search: one(params.q)?.trim().slice(0, 100) || undefined,
    kind: valid(z.enum(datasetKinds), "kind"),
    area: valid(uuid, "area"),
    visibility: valid(z.enum(visibilities), "visibility"),
    sort: valid(z.enum(datasetSorts), "sort") ?? "-updated",
    page: Math.min(1000, Math.max(1, Number.parseInt(one(params.page) ?? "", 10) || 1)),
  };
}
export type DatasetNarrowing = ReturnType<typeof datasetNarrowing>;
