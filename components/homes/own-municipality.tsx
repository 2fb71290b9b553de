import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import { BackwardPlan, type PlanStep } from "@/components/municipalities/backward-plan";
import { Empty } from "@/components/ui/empty";
import { Figures } from "@/components/ui/figures";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { daysBetween } from "@/lib/dates";
import type { OwnMunicipality } from "@/lib/homes/queries";
import type { Step } from "@/lib/homes/rules";
import { formatNumber, formatOre } from "@/lib/money";
import { feeOre } from "@/lib/municipalities/rules";

/** The viewer's municipality in figures: who lives there, what it pays, how long until it decides. */
export function OwnFigures({ own }: { own: OwnMunicipality }) {
  const t = useTranslations("homes.municipality");
  const locale = useLocale();
  const { running, next, counted, feeInhabitants, steps, today } = own;
  const href = `/municipalities/${own.code}` as Route;
  const last = steps.findLast(({ outcome, on }) => outcome === null && on >= today);
  const items = [
    counted && {
      value: formatNumber(counted.inhabitants, locale),
      label: t.rich("inhabitants", { date: () => <When at={counted.on} short /> }),
      href,
      linkLabel: t("about"),
    },
    running?.rateOre &&
      feeInhabitants && {
        value: formatOre(feeOre(running.rateOre, feeInhabitants), locale),
        label: (
          <>
            {t("fee")}
            <span className="meta block">{t("perInhabitant", { rate: formatOre(running.rateOre, locale) })}</span>
          </>
        ),
      },
    last &&
      next && {
        value: String(daysBetween(today, last.on)),
        unit: t("days", { count: daysBetween(today, last.on) }),
        label: t("until", { body: last.bodyName, agreement: next.name }),
      },
  ];
  return (
    <Section title={t("title", { municipality: own.name })}>
      <Figures items={items.filter((item) => !!item)} />
    </Section>
  );
}

/** The municipality's own way to the next agreement, from today to its last decision. */
export function OwnPlan({ own, standing }: { own: OwnMunicipality; standing: string | null }) {
  const t = useTranslations("homes.municipality");
  if (!own.next) return null;
  const state = own.nextStanding ?? own.standing;
  return (
    <Section
      title={t("planTitle", { agreement: own.next.name })}
      aside={state && standing && <State kind={state} label={standing} />}
    >
      {own.steps.length > 0 ? (
        <BackwardPlan label={t("planLabel", { municipality: own.name })} steps={planOf(own, t)} />
      ) : (
        <Empty title={t("noPlan")}>{t("noPlanText")}</Empty>
      )}
    </Section>
  );
}

type Words = ReturnType<typeof useTranslations<"homes.municipality">>;

function planOf({ steps, today }: OwnMunicipality, t: Words): PlanStep[] {
  const next = steps.find(({ outcome, on }) => outcome === null && on >= today);
  const kindOf = (step: Step) => (step === steps.at(-1) ? "end" : step === next ? "next" : "step");
  const planned = steps.map((step): PlanStep => {
    const note = step.outcome && t(`outcome.${step.outcome}`);
    return { key: step.id, title: step.bodyName, date: step.on, kind: kindOf(step), note };
  });
  const now: PlanStep = { key: "today", title: t("today"), date: today, kind: "now" };
  return [...planned, now].toSorted((a, b) => a.date.localeCompare(b.date));
}
