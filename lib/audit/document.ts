import type { getTranslations } from "next-intl/server";
import type { AuditEntry } from "@/lib/audit/queries";
import type { Sheet } from "@/lib/exports";

type Words = Awaited<ReturnType<typeof getTranslations<"audit">>>;
type Actions = Awaited<ReturnType<typeof getTranslations<"account.entries">>>;

/** The log as a table file, with all that stood before and after. */
export const auditSheet = (entries: AuditEntry[], t: Words, actions: Actions): Sheet => ({
  name: t("file"),
  head: (["at", "what", "by", "about", "municipality", "network", "before", "after"] as const).map((key) =>
    t(`heads.${key}`),
  ),
  rows: entries.map(({ at, action, by, about, municipality, network, before, after }) => [
    at,
    wordsOf(action, t, actions),
    by,
    about,
    municipality,
    network,
    before && JSON.stringify(before),
    after && JSON.stringify(after),
  ]),
});

/** What happened in words; what has none is told by what it happened to. */
export function wordsOf(action: string, t: Words, actions: Actions) {
  const key = `actions.${action}` as "actions.grants.created";
  const [table = ""] = action.split(".");
  return actions.has(key) ? actions(key) : `${t(`tables.${table}` as "tables.grants")}: ${actions("other")}`;
}
