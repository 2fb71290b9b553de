import { z } from "zod";
import { upload, uuid } from "@/lib/input";

/** Twenty megabytes: some 50,000 rows. */
const most = 20_000_000;

export const importInput = z.object({
  projectId: uuid,
  file: upload(most),
});

/** What a column of a spreadsheet can be; the first three must be there. */
export const importFields = [
  "title",
  "date",
  "municipalities",
  "place",
  "participants",
  "counting",
  "cost",
  "time",
  "endDate",
  "targetGroup",
  "partners",
  "url",
  "body",
] as const;
export type ImportField = (typeof importFields)[number];
export const requiredFields: readonly ImportField[] = ["title", "date", "municipalities"];

const column = z
  .union([z.literal(""), z.string().regex(/^\d{1,3}$/)])
  .default("")
  .transform((given) => (given === "" ? undefined : Number(given)));

/** Which column is which field. */
export const mappingInput = z
  .looseObject({ id: uuid, published: z.literal("on").optional(), outside: z.literal("on").optional() })
  .transform(({ id, published, outside, ...given }, context) => {
    const mapping: Partial<Record<ImportField, number>> = {};
    for (const field of importFields) {
      const parsed = column.safeParse(given[field]);
      if (parsed.success && parsed.data !== undefined) mapping[field] = parsed.data;
      else if (requiredFields.includes(field)) context.addIssue({ code: "custom", path: [field], message: "column" });
    }
    return { id, published: published === "on", outside: outside === "on", mapping };
  });

export const importStepInput = z.object({ id: uuid, step: z.enum(["import", "undo"]) });
