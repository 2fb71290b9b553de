import type { Route } from "next";
import Link from "next/link";
import type { Decision } from "@/lib/policies/queries";

/** What a decision rests on; the item itself, for those who may see it. */
export function DecisionBasis({ decision }: { decision: Pick<Decision, "basis" | "item" | "meeting"> }) {
  const { basis, item, meeting } = decision;
  return item ? <Link href={`/meetings/${meeting}/items/${item}` as Route}>{basis}</Link> : basis;
}
