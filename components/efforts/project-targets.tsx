import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { Fold } from "@/components/ui/fold";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import type { Target } from "@/lib/efforts/queries";
import { lightOf } from "@/lib/efforts/rules";
import { formatNumber } from "@/lib/money";

/** What a project promised, how far it is, and whether that is far enough today. */
export function ProjectTargets({ targets, today }: { targets: Target[]; today: string }) {
  const t = useTranslations("efforts.page");
  return (
    <Section title={t("targets")}>
      {targets.length === 0 && <Empty title={t("noTargets")}>{t("noTargetsText")}</Empty>}
      <Rows>
        {targets.map((target) => (
          <TargetRow key={target.id} target={target} today={today} />
        ))}
      </Rows>
      {targets.length > 0 && (
        <Fold summary={t("how")}>
          <p>{t("howText")}</p>
        </Fold>
      )}
    </Section>
  );
}

function TargetRow({ target, today }: { target: Target; today: string }) {
  const t = useTranslations("efforts.page");
  const lights = useTranslations("efforts.lights");
  const locale = useLocale();
  const light = lightOf(target, today);
  const { title, unit, measured, dueOn, basis, source, measuredOn } = target;
  const figures = {
    target: formatNumber(target.target, locale),
    measured: formatNumber(measured ?? 0, locale),
    unit,
    day: () => <When at={dueOn} short />,
  };
  return (
    <Row title={title} side={<State kind={light} label={lights(light)} />}>
      <p className="num mt-1">{t.rich(measured === null ? "unmeasured" : "target", figures)}</p>
      {basis === "activities" && <p className="meta">{t("byActivities")}</p>}
      {basis === "participants" && <p className="meta">{t("byParticipants")}</p>}
      {basis === "measured" && measuredOn && (
        <p className="meta">{t.rich("byMeasure", { source, day: () => <When at={measuredOn} short /> })}</p>
      )}
    </Row>
  );
}
