import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Example } from "@/components/ui/example";
import { Row, Rows } from "@/components/ui/rows";
import { When } from "@/components/ui/when";
import type { ListedDataset } from "@/lib/datasets/queries";

/** Datasets as a list; who they are shown to is told where `shown`. */
export function DatasetRows({ datasets, shown }: { datasets: ListedDataset[]; shown: boolean }) {
  const t = useTranslations("datasets");
  return (
    <Rows>
      {datasets.map(({ id, title, description, updatedAt, example, kind, visibility, area, ...counts }) => (
        <Row
          key={id}
          href={`/datasets/${id}` as Route}
          title={title}
          side={
            <>
              {shown && visibility !== "granted" && t(`visibility.${visibility}`)} <Example when={example} />
            </>
          }
          meta={
            <>
              {[t(`kinds.${kind}`), area].filter(Boolean).join(", ")}.{" "}
              {counts.indicators > 0 &&
                t("holds", { indicators: counts.indicators, municipalities: counts.municipalities })}{" "}
              {counts.files > 0 && t("files", { count: counts.files })}{" "}
              {t.rich("updated", { version: counts.version, day: () => <When at={new Date(updatedAt)} short /> })}
            </>
          }
        >
          <p className="mt-1 line-clamp-2 max-w-measure">{description}</p>
        </Row>
      ))}
    </Rows>
  );
}
