import type { Route } from "next";
import { useTranslations } from "next-intl";
import { LoadTable } from "@/components/ambassadors/load-table";
import { Empty } from "@/components/ui/empty";
import { Needs } from "@/components/ui/needs";
import { Section } from "@/components/ui/section";
import type { Params } from "@/components/ui/table-state";
import { VisitRows, VisitWhen } from "@/components/visits/visit-rows";
import { VisitTable } from "@/components/visits/visit-table";
import type { AmbassadorLoad } from "@/lib/ambassadors/queries";
import type { ListedVisit } from "@/lib/visits/queries";
import { type Step, stepOf } from "@/lib/visits/rules";

type Props = { visits: ListedVisit[]; loads: AmbassadorLoad[]; params: Params };

const order: Step[] = ["flagged", "find", "agree", "waiting"];

/** The secretariat's tour: what needs a step, the calendar, all visits, and how they are shared. */
export function TourBoard({ visits, loads, params }: Props) {
  const t = useTranslations("visits.board");
  const steps = visits.flatMap((visit) => {
    const step = stepOf(visit);
    return step ? [{ visit, step }] : [];
  });
  const needs = steps
    .toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step))
    .map(({ visit, step }) => ({
      href: (step === "agree"
        ? `/tour/${visit.id}/edit`
        : step === "find"
          ? "/tour/matching"
          : `/tour/${visit.id}`) as Route,
      title: t(`steps.${step}`, { host: visit.host }),
      verb: t(`verbs.${step}`),
      meta: <VisitWhen visit={visit} long />,
    }));
  const coming = visits.filter(({ state, on }) => on && ["proposed", "accepted", "agreed"].includes(state));
  return (
    <>
      <div className="cols">
        <div className="wide:col-span-6">
          <Section title={t("needs")}>
            <Needs items={needs} empty={<p>{t(visits.length > 0 ? "nothing" : "noVisits")}</p>} />
          </Section>
        </div>
        <div className="wide:col-span-6">
          <Section title={t("calendar")}>
            {coming.length > 0 ? (
              <VisitRows visits={coming} />
            ) : (
              <Empty title={t("noComing")}>{t("noComingText")}</Empty>
            )}
          </Section>
        </div>
      </div>
      <Section title={t("all")} className="gap-top">
        <VisitTable visits={visits} params={params} />
      </Section>
      <LoadTable loads={loads} />
    </>
  );
}
