import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { Conference } from "@/lib/conferences/queries";
import type { allDatasets } from "@/lib/datasets/queries";
import type { allMeasures } from "@/lib/measures/queries";

type Dataset = Awaited<ReturnType<typeof allDatasets>>[number];
type Measure = Awaited<ReturnType<typeof allMeasures>>[number];

const link = (path: string, words: string) => <Link href={path as Route}>{words}</Link>;

/** The next conferences. */
export function ComingConferences({ conferences }: { conferences: Conference[] }) {
  const t = useTranslations("homes.projects");
  return (
    <Section title={t("conferences")} aside={link("/conferences", t("allConferences"))}>
      {conferences.length === 0 && <Empty title={t("none")}>{t("noConferences")}</Empty>}
      <Rows>
        {conferences.map(({ id, title, startsAt, place }) => (
          <Row
            key={id}
            href={`/conferences/${id}` as Route}
            title={title}
            meta={
              <>
                <When at={startsAt} time capital />, {place}
              </>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}

/** Data and analyses that members share. */
export function DatasetList({ datasets }: { datasets: Dataset[] }) {
  const t = useTranslations("homes.projects");
  return (
    <Section title={t("datasets")} aside={link("/datasets", t("allDatasets"))}>
      {datasets.length === 0 && <Empty title={t("none")}>{t("noDatasets")}</Empty>}
      <Rows tight>
        {datasets.map(({ id, title, municipalities, version }) => (
          <Row
            key={id}
            href={`/datasets/${id}` as Route}
            title={title}
            meta={t("dataset", { municipalities, version })}
          />
        ))}
      </Rows>
    </Section>
  );
}

/** The memo's list, each with its next step. */
export function MeasureList({ measures }: { measures: Measure[] }) {
  const t = useTranslations("homes.projects");
  return (
    <Section title={t("measures")} aside={link("/measures", t("allMeasures"))}>
      <Rows tight>
        {measures.map(({ key, title, nextStep, responsible }) => (
          <Row key={key} title={`${key} ${title}`} meta={[responsible, nextStep].filter(Boolean).join(". ")} />
        ))}
      </Rows>
    </Section>
  );
}

/** Whom to ask. */
export function Secretariat({ address }: { address: string }) {
  const t = useTranslations("homes.projects");
  return (
    <Section title={t("contact")}>
      <p>{t("contactText")}</p>
      {address && (
        <p className="mt-2 wrap-anywhere">
          <a className="go" href={`mailto:${address}`}>
            {address}
          </a>
        </p>
      )}
    </Section>
  );
}
