import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { casePath } from "@/components/standings/board-map";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/dates";
import { formatNumber, formatOre } from "@/lib/money";
import type { BoardRow } from "@/lib/standings/queries";
import type { Sign } from "@/lib/standings/rules";

/** Members that may be on their way out, with the evidence for it. */
export function MembersAtRisk({ rows }: { rows: BoardRow[] }) {
  const t = useTranslations("standings.risk");
  const members = rows.filter(({ atRisk }) => atRisk);
  return (
    <Section title={t("title")} aside={<p className="meta">{t("rule")}</p>}>
      {members.length === 0 && <p className="border-t border-mist py-4">{t("none")}</p>}
      <ul className="cols gap-y-8">
        {members.map(({ code, name, signs }) => (
          <li key={code} className="border-t border-mist pt-4 wide:col-span-6">
            <h3>
              <Link href={casePath(code)}>{name}</Link>
            </h3>
            <ul className="num mt-2">
              {signs.map((sign) => (
                <li key={sign.kind} className="grid grid-cols-[.7rem_1fr] gap-x-3 py-1">
                  <span aria-hidden="true" className="mt-[.45em] size-[.7rem] border border-ink bg-rapeseed" />
                  <Evidence sign={sign} />
                </li>
              ))}
            </ul>
            <p className="mt-3">
              <Link className="font-strong" href={casePath(code)}>
                {t("open")}
                <span className="sr-only">: {name}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Evidence({ sign }: { sign: Sign }) {
  const t = useTranslations("standings.risk");
  const locale = useLocale();
  if (sign.kind === "fee") {
    const percent = formatNumber(sign.percent, locale, 1);
    return <p>{t("fee", { rise: formatOre(sign.riseOre, locale), percent, fee: formatOre(sign.feeOre, locale) })}</p>;
  }
  if (sign.kind === "idle") return <p>{t("idle", { days: sign.days, since: formatDate(sign.since, locale) })}</p>;
  if (sign.kind === "quiet") return <p>{t("quiet", { days: sign.days, on: formatDate(sign.on, locale) })}</p>;
  return <p>{t("decision", { days: sign.days, on: formatDate(sign.on, locale) })}</p>;
}
