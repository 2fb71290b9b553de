import { z } from "zod";

export const kinds = [
  "meeting",
  "item",
  "paper",
  "point",
  "poll",
  "story",
  "dataset",
  "request",
  "activity",
  "project",
  "conference",
  "event",
  "status",
  "issue",
  "municipality",
  "committee",
  "case",
  "person",
  "measure",
  "policy",
] as const;
export type FindingKind = (typeof kinds)[number];

/** What the secretariat keeps on a case: all of it is of the kind "case". */
const caseParts = ["note", "worry", "step", "interest", "wish", "met", "visited", "given"] as const;
/** Where a finding's words stand. */
export type FindingSource = Exclude<FindingKind, "case"> | (typeof caseParts)[number];

/** The most letters of a search; what is longer is cut. */
export const mostLetters = 200;

const first = (given: unknown) => (Array.isArray(given) ? given[0] : given);

/** What an address asks for: words without what no keyboard types, perhaps one kind, and a page. Nothing in it is refused. */
export const searchInput = z.object({
  q: z.preprocess(first, z.string().catch("")).transform((text) =>
    text
      .replaceAll(/[\p{Cc}\p{Cs}\p{Co}]/gu, " ")
      .slice(0, mostLetters)
      .trim(),
  ),
  kind: z.preprocess(first, z.enum(kinds).optional().catch(undefined)),
  page: z.preprocess(first, z.coerce.number().int().min(1).max(500).catch(1)),
});

export type Search = z.output<typeof searchInput>;
