import { useFormatter, useLocale, useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Example } from "@/components/ui/example";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { yearlyFee } from "@/lib/fees/rules";
import { formatNumber, formatOre } from "@/lib/money";
import type { agreementsOf, Municipality } from "@/lib/municipalities/queries";

type Agreement = Awaited<ReturnType<typeof agreementsOf>>[number];

const nameOf = ({ name }: Agreement) => name.replace("-", "–");

/** The agreement that runs, with what it costs or would cost, the next one, and the earlier ones. */
export function MunicipalityAgreements({ own, agreements }: { own: Municipality; agreements: Agreement[] }) {
  const t = useTranslations("municipalities");
  const standings = useTranslations("standings.names");
  const list = useFormatter();
  const running = agreements.find((one) => one.running);
  const coming = agreements.find((one) => one.coming && one.standing);
  const earlier = agreements.filter((one) => !one.running && !one.coming && one.standing === "member");
  if (!running && earlier.length === 0) return <p>{t("page.none")}</p>;
  const member = <State kind={own.member ? "member" : "unaware"} label={own.member ? t("member") : t("notMember")} />;
  return (
    <DefinitionList
      className="num"
      items={[
        running && { term: t("page.agreement", { name: nameOf(running) }), value: member },
        running && {
          term: own.member ? t("page.fee") : t("page.feeWould"),
          value: <Fee own={own} agreement={running} />,
        },
        coming?.standing && {
          term: t("page.coming", { name: nameOf(coming) }),
          value: <State kind={coming.standing} label={standings(coming.standing)} />,
        },
        earlier.length > 0 && {
          term: t("page.earlier"),
          value: (
            <>
              {list.list(earlier.map(nameOf))}
              {earlier.map(({ id, standingSource }) => (
                <span key={id} className="meta block wrap-anywhere">
                  {t("page.source", { source: standingSource ?? "" })}
                </span>
              ))}
            </>
          ),
        },
      ]}
    />
  );
}

/** A sum that anybody can check. */
function Fee({ own, agreement }: { own: Municipality; agreement: Agreement }) {
  const t = useTranslations("municipalities.page");
  const locale = useLocale();
  const { rateOre, populationDate, example, source } = agreement;
  const counted = agreement.inhabitants ?? own.inhabitants;
  const countedOn = (agreement.inhabitants && populationDate) || own.countedOn;
  const inhabitants = formatNumber(counted, locale);
  if (rateOre === null) return t("feeUnknown", { name: nameOf(agreement) });
  return (
    <>
      {formatOre(yearlyFee(rateOre, counted) ?? 0, locale)} <Example when={example} />
      <span className="meta block">
        {t.rich("feeComputed", {
          rate: formatOre(rateOre, locale),
          inhabitants,
          day: () => <When at={countedOn} short />,
        })}
      </span>
      <span className="meta block">{t("source", { source })}</span>
    </>
  );
}
