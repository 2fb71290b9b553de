import { useLocale, useTranslations } from "next-intl";
import { ViewBar } from "@/components/ui/view-bar";
import { formatDate } from "@/lib/dates";
import { listFormat } from "@/lib/formats";
import { countItems, type PackageItem } from "@/lib/invitations/rules";

/** "Solrød ser 1 punkt, 2 datasæt og 1 konference til og med mandag den 14. juni 2027": of what is saved. */
export function PackageSum({
  municipality,
  items,
  until,
}: {
  municipality: string;
  items: PackageItem[];
  until: string;
}) {
  const t = useTranslations("invitations");
  const locale = useLocale();
  const counted = countItems(items).map(([kind, count]) => t(`counts.${kind}`, { count }));
  const things = listFormat(locale, { type: "conjunction" }).format(counted);
  const bold = { b: (chunks: React.ReactNode) => <b>{chunks}</b> };
  return (
    <ViewBar label={t("package.preview")} place="bottom">
      <p>
        {counted.length === 0
          ? t.rich("package.sumNothing", { municipality, ...bold })
          : t.rich("package.sum", { municipality, things, until: formatDate(until, locale), ...bold })}
      </p>
    </ViewBar>
  );
}
