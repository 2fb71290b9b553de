import type { Grant } from "@/lib/grants/queries";
import { grantStates } from "@/lib/grants/rules";

/** How the list of access is sorted and narrowed: on the page and in its file alike. */
export const sorts = {
  who: (grant: Grant) => grant.municipality,
  what: (grant: Grant) => grant.title ?? "",
  from: (grant: Grant) => grant.fromOn,
  until: (grant: Grant) => grant.untilOn,
  by: (grant: Grant) => grant.givenBy,
  state: (grant: Grant) => grantStates.indexOf(grant.state),
};

export const filters = [
  { name: "municipality", match: (grant: Grant, value: string) => grant.code === value },
  { name: "kind", match: (grant: Grant, value: string) => grant.kind === value },
  { name: "state", match: (grant: Grant, value: string) => grant.state === value },
] as const;

export const grantArrangement = {
  columns: Object.entries(sorts).map(([key, sort]) => ({ key, sort })),
  filters: [...filters],
};
