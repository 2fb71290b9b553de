import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DefinitionList } from "@/components/ui/definition-list";
import { Fold } from "@/components/ui/fold";
import { When } from "@/components/ui/when";
import type { AuditEntry } from "@/lib/audit/queries";
import { camel, changesOf, kindOf, plain } from "@/lib/audit/rules";

/** Before and after of one change, in words; what has no word of its own stands in the file. */
export function Changes({ entry, names }: { entry: AuditEntry; names: Record<string, string> }) {
  const t = useTranslations("audit");
  const all = changesOf(entry.before, entry.after);
  const told = all.flatMap((change) => {
    const key = `columns.${camel(change.column)}` as "columns.name";
    return t.has(key) ? [{ ...change, term: t(key) }] : [];
  });
  if (all.length === 0) return null;
  const say = (value: unknown): ReactNode => {
    const kind = kindOf(value);
    if (kind === "moment" || kind === "day") return <When at={String(value)} time={kind === "moment"} short />;
    if (kind === "key") return names[String(value)] ?? t("thing");
    return kind === "text" ? plain(value) : t(kind === "empty" ? "nothing" : kind);
  };
  const value = (before: unknown, after: unknown) => {
    if (!entry.before || !entry.after) return say(entry.after ? after : before);
    return t.rich("became", { before: () => <del>{say(before)}</del>, after: () => <b>{say(after)}</b> });
  };
  return (
    <Fold summary={<span className="text-s font-normal">{t("changes")}</span>}>
      <DefinitionList
        className="text-s font-normal [overflow-wrap:anywhere]"
        items={told.map(({ term, before, after }) => ({ term, value: value(before, after) }))}
      />
      {told.length < all.length && <p className="meta">{t("more", { count: all.length - told.length })}</p>}
    </Fold>
  );
}
