import type { Route } from "next";
import { useTranslations } from "next-intl";
import { MeasureCounts } from "@/components/measures/measure-counts";
import { MeasureState, NextStep, Responsible } from "@/components/measures/measure-facts";
import { Row, Rows } from "@/components/ui/rows";
import type { Counts, Measure } from "@/lib/measures/queries";

/** A group's measures: how far each is, who has it, what comes next, and what it became. */
export function MeasureList({ measures, counts }: { measures: Measure[]; counts: Counts }) {
  return (
    <Rows>
      {measures.map((measure) => (
        <Row
          key={measure.key}
          title={`${measure.key}. ${measure.title}`}
          href={`/measures/${measure.key}` as Route}
          side={<MeasureState state={measure.state} />}
        >
          <p className="mt-1 max-w-measure">{measure.purpose || measure.body}</p>
          <div className="mt-2">
            <Responsible measure={measure} />
            <NextStep measure={measure} />
            <MeasureCounts measure={measure} counts={counts} />
          </div>
        </Row>
      ))}
    </Rows>
  );
}

/** Those that were taken off, each with the reason. */
export function RetiredMeasures({ measures }: { measures: Measure[] }) {
  const t = useTranslations("measures");
  return (
    <Rows tight>
      {measures.map(({ key, title, retiredWhy }) => (
        <Row key={key} title={`${key}. ${title}`} href={`/measures/${key}` as Route}>
          <p className="mt-1">{t("retiredFor", { why: retiredWhy })}</p>
        </Row>
      ))}
    </Rows>
  );
}
