import { useLocale, useTranslations } from "next-intl";
import { MatchPoints } from "@/components/matching/match-points";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row } from "@/components/ui/rows";
import { When } from "@/components/ui/when";
import { chooseByHand } from "@/lib/matching/actions";
import type { Newest } from "@/lib/matching/queries";
import type { Match } from "@/lib/matching/rules";
import { formatNumber } from "@/lib/money";

/** Who goes where, what it rests on, and the next three with the reason why it is not one of them. */
export function MatchRow({ match, newest, settled }: { match: Match; newest: Newest; settled: boolean }) {
  const [t, locale] = [useTranslations("matching"), useLocale()];
  const points = (given: number) => formatNumber(given, locale, 1);
  const hostOf = (visit: string) => newest.hosts[visit] ?? "";
  const { person, visit, on, cost, others } = match;
  const who = newest.people[person];
  const byHand = newest.choices.some((one) => one.visit === visit && one.person === person);
  return (
    <Row
      when={<When at={on} short week />}
      title={t("to", { person: who?.name ?? "", home: who?.home ?? "", host: hostOf(visit) })}
      meta={byHand && t("byHand")}
    >
      <MatchPoints cost={cost} />
      <Fold summary={t("others")}>
        {others.length === 0 && <p>{t("noOthers")}</p>}
        <ul>
          {others.map((one) => (
            <li
              key={one.person}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-mist py-3 first:border-t-0"
            >
              <span>
                <b className="font-strong">{one.name}</b>, {one.home}:{" "}
                {one.why === "elsewhere"
                  ? t("elsewhere", { host: hostOf(one.visit) })
                  : t("worse", { points: points(one.points), part: t(`reasons.${one.most}`) })}
              </span>
              {!settled && (
                <Form
                  action={chooseByHand}
                  hidden={{ id: newest.id, visit, person: one.person }}
                  submitLabel={t("choose", { name: one.name })}
                  variant="second"
                />
              )}
            </li>
          ))}
        </ul>
      </Fold>
    </Row>
  );
}
