import type { getTranslations } from "next-intl/server";
import type { Sheet } from "@/lib/exports";
import type { Grant } from "@/lib/grants/queries";

type Words = Awaited<ReturnType<typeof getTranslations<"grants">>>;

/** The list of access as a table file. */
export const grantSheet = (grants: Grant[], t: Words, titleOf: (grant: Grant) => string): Sheet => ({
  name: t("file"),
  head: (["who", "people", "kind", "what", "why", "from", "until", "by", "state", "ended"] as const).map((key) =>
    t(`columns.${key}`),
  ),
  rows: grants.map((grant) => [
    grant.municipality,
    grant.people.join(", "),
    t(`kinds.${grant.kind}`),
    titleOf(grant),
    grant.reason,
    grant.fromOn,
    grant.untilOn,
    grant.givenBy,
    t(`states.${grant.state}`),
    grant.revokedBy,
  ]),
});
