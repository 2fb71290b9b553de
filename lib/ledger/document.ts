import type { Sheet } from "@/lib/exports";

type Listed = {
  onDay: string;
  municipality: string;
  kind: string;
  quantity: number | null;
  amountOre: number;
  project: string | null;
  source: string;
  enteredBy: string | null;
};
type Head = "date" | "municipality" | "kind" | "quantity" | "amount" | "project" | "source" | "enteredBy";
const heads = ["date", "municipality", "kind", "quantity", "amount", "project", "source", "enteredBy"] as const;

/** The entries as a table file; `kindOf` names a kind. */
export const entrySheet = (
  entries: readonly Listed[],
  name: string,
  say: (head: Head) => string,
  kindOf: (kind: string) => string,
): Sheet => ({
  name,
  head: heads.map(say),
  rows: entries.map((one) => [
    one.onDay,
    one.municipality,
    kindOf(one.kind),
    one.quantity,
    one.amountOre / 100,
    one.project,
    one.source,
    one.enteredBy,
  ]),
});
