import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { yearlyFee } from "@/lib/fees/rules";
import type { OwnMunicipality } from "@/lib/homes/queries";
import { formatNumber, formatOre } from "@/lib/money";

const gains = ["kmp", "meetings", "data", "conferences", "people"] as const;

/** What a guest would get more, and the fee worked out before their eyes. */
export function Membership({ own }: { own: OwnMunicipality }) {
  const t = useTranslations("guest.membership");
  return (
    <Section title={t("title")}>
      <ul>
        {gains.map((gain) => (
          <li key={gain} className="border-t border-mist py-2">
            {t(gain)}
          </li>
        ))}
      </ul>
      <Fee own={own} />
    </Section>
  );
}

function Fee({ own: { running, next, counted } }: { own: OwnMunicipality }) {
  const t = useTranslations("guest.membership");
  const locale = useLocale();
  const priced = next?.rateOre ? next : running;
  if (!priced?.rateOre || !counted) return <p className="meta border-t border-mist pt-3">{t("unknown")}</p>;
  const undecided = next && next !== priced && next.name !== priced.name;
  const sum = { rate: formatOre(priced.rateOre, locale), inhabitants: formatNumber(counted.inhabitants, locale) };
  return (
    <div className="border-t border-mist pt-4">
      <p className="meta">{t("feeTitle")}</p>
      <p className="num text-1 leading-tight">{t("calculation", sum)}</p>
      <p className="num text-4 leading-tight font-bold tracking-[-.02em]">
        {formatOre(yearlyFee(priced.rateOre, counted.inhabitants) ?? 0, locale)}
      </p>
      <p className="meta mt-2">
        {undecided && `${t("undecided", { next: next.name })} `}
        {t.rich("computed", { agreement: priced.name, date: () => <When at={counted.on} short /> })}
      </p>
    </div>
  );
}
