import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { agreementsPath } from "@/components/agreements/agreement-table";
import { BreakList } from "@/components/agreements/break-list";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { saveAgreement } from "@/lib/agreements/actions";
import type { AgreementFile } from "@/lib/agreements/queries";
import { type Break, changeKey, feesOf, turnOf } from "@/lib/agreements/rules";
import { formatDay } from "@/lib/dates";
import { formatKroner, formatOre, typedKroner } from "@/lib/money";

type Then = Pick<AgreementFile, "name" | "startsOn" | "endsOn" | "rateOre" | "hourOre" | "populationDate" | "source">;
type Props = { agreement: AgreementFile; then: Then; breaks: Break[] };

/** What follows from a change, before it is made; who has read it, makes it. */
export function AgreementChange({ agreement, then, breaks }: Props) {
  const t = useTranslations("agreements.change");
  const { id, rateOre, hourOre, populationDate } = { ...then, id: agreement.id };
  const hidden = {
    ...{ id, name: then.name, startsOn: then.startsOn, endsOn: then.endsOn, source: then.source },
    rateOre: typedKroner(rateOre),
    hourOre: typedKroner(hourOre),
    populationDate: populationDate ?? "",
    seen: changeKey(agreement, then),
  };
  return (
    <Section title={t("title")}>
      <Consequences agreement={agreement} then={then} />
      <BreakList breaks={breaks} />
      <Form
        id="change"
        action={saveAgreement}
        hidden={hidden}
        submitLabel={t("save")}
        className="mt-6"
        after={<Link href={`${agreementsPath}/${id}` as Route}>{t("cancel")}</Link>}
      />
    </Section>
  );
}

function Consequences({ agreement, then }: Omit<Props, "breaks">) {
  const t = useTranslations("agreements.change");
  const locale = useLocale();
  const { payers, today, calculations, members } = agreement;
  const fees = feesOf(payers, agreement, then);
  const [before, after] = [fees.now.ore, fees.next.ore];
  const known = before === null ? (after === null ? "none" : "new") : after === null ? "gone" : "both";
  const feeKey = known === "both" && before === after ? "same" : known;
  const sums = { count: members, before: formatKroner(before ?? 0, locale), after: formatKroner(after ?? 0, locale) };
  const moved = agreement.startsOn !== then.startsOn || agreement.endsOn !== then.endsOn;
  const turn = turnOf(agreement, then, today);
  const begun = agreement.startsOn <= today;
  const priced = agreement.rateOre !== then.rateOre || agreement.populationDate !== then.populationDate;
  const days = { from: formatDay(then.startsOn, locale), until: formatDay(then.endsOn, locale) };
  const said = [
    members > 0 && t(`fee.${feeKey}`, sums),
    fees.next.uncounted > 0 && t("uncounted", { count: fees.next.uncounted }),
    priced && begun && t("past", { from: formatDay(then.startsOn, locale) }),
    agreement.rateOre !== then.rateOre &&
      calculations > 0 &&
      t("calculations", { count: calculations, rate: formatOre(agreement.rateOre ?? 0, locale) }),
    priced && t("invoices"),
    moved && t("period", days),
    turn && t(`turn.${turn}`, { count: members }),
  ];
  return (
    <>
      <ul className="list-disc space-y-2 pl-5">{said.map((text) => text && <li key={text}>{text}</li>)}</ul>
      {priced && fees.each.length > 0 && (
        <Fold summary={t("each")}>
          <table className="cards">
            <caption className="sr-only">{t("each")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("municipality")}</th>
                <th scope="col" className="text-right">
                  {t("now")}
                </th>
                <th scope="col" className="text-right">
                  {t("then")}
                </th>
              </tr>
            </thead>
            <tbody>
              {fees.each.map(({ code, name, now, next }) => (
                <tr key={code}>
                  <th scope="row">{name}</th>
                  {[
                    { label: t("now"), ore: now },
                    { label: t("then"), ore: next },
                  ].map(({ label, ore }) => (
                    <td key={label} className="text-right whitespace-nowrap" data-label={label}>
                      {ore === null ? t("unknown") : formatKroner(ore, locale)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Fold>
      )}
    </>
  );
}
