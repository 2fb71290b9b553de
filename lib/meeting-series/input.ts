import { z } from "zod";
import { lines, many, optional } from "@/lib/input";
import { endsLater, occasion } from "@/lib/meetings/input";

const days = z.coerce.number("number").int("number").min(0, "number").max(90, "number");

/** A year's meetings of a forum, by a list of dates or by a rule; deadlines are days before each. */
export const seriesInput = occasion
  .extend({
    year: z.coerce.number("number").int("number").min(2020, "number").max(2100, "number"),
    list: lines(20_000),
    week: optional(z.coerce.number().int().min(1).max(5)),
    weekday: z.coerce.number().int().min(1).max(5).default(4),
    months: many(z.coerce.number().int().min(1).max(12)),
    answerDays: days,
    itemDays: days,
  })
  .refine(endsLater, { path: ["to"], message: "endsTooEarly" })
  .refine(({ list, week, months }) => list || (week && months.length > 0), { path: ["list"], message: "datesOrRule" });
