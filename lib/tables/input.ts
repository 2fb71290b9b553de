import { z } from "zod";
import { line, many, optionalLine, uuid } from "@/lib/input";

const place = z.coerce.number().int().min(0).max(199);

/** Which columns of a table are figures of municipalities. `years` says that the heads are years, of one figure with that label. */
export const figuresInput = z
  .object({
    id: uuid,
    municipality: place,
    year: z.union([z.literal("heads"), z.literal("one"), place]),
    only: z.union([z.literal(""), z.coerce.number().int().min(1900).max(2100)], "year").default(""),
    columns: many(place).refine((columns) => columns.length > 0, "columns"),
    label: optionalLine(),
    unit: line("unit", 40),
  })
  .refine(({ year, only }) => year !== "one" || only !== "", { path: ["only"], message: "year" })
  .refine(({ year, label }) => year !== "heads" || label !== "", { path: ["label"], message: "text" });

const one = (given: string | string[] | undefined) => [given].flat()[0] ?? "";

/** What of a table is shown, as an address says it. Columns are counted from 0. */
export function tableView(params: Record<string, string | string[] | undefined>) {
  const sort = /^(-?)c(\d{1,3})$/.exec(one(params.sort));
  return {
    search: one(params.q).trim().slice(0, 100),
    code: /^\d{3}$/.test(one(params.municipality)) ? one(params.municipality) : "",
    sort: sort ? { column: Number(sort[2]), descending: sort[1] === "-" } : undefined,
    page: Math.min(100_000, Math.max(1, Number.parseInt(one(params.page), 10) || 1)),
  };
}
export type TableView = ReturnType<typeof tableView>;
