import { useLocale, useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import { State } from "@/components/ui/state";
import type { AgendaItem } from "@/lib/agenda-items/queries";
import { formatTime } from "@/lib/dates";

/** What kind of item it is, when its turn is, for whom it is, and who presents it. */
export function ItemFacts({ item, className }: { item: AgendaItem; className: string }) {
  const t = useTranslations("items");
  const locale = useLocale();
  const { kind, minutes, startsAt, visibility, presenter, presenterHome, withdrawn, marked } = item;
  return (
    <div className={className}>
      {withdrawn ? <Mark>{t("withdrawn")}</Mark> : <State kind={visibility} label={t(`visibility.${visibility}`)} />}
      <div className="text-ink-2">{t(`kinds.${kind}`)}</div>
      {!withdrawn && (
        <div className="num text-ink-2">{t("turn", { time: formatTime(startsAt, locale), count: minutes })}</div>
      )}
      {presenter && <div className="text-ink-2">{[presenter, presenterHome].filter(Boolean).join(", ")}</div>}
      {marked && <Mark>{t("marked")}</Mark>}
    </div>
  );
}
