import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { Empty } from "@/components/ui/empty";
import { Example } from "@/components/ui/example";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { When } from "@/components/ui/when";
import { allDatasets } from "@/lib/datasets/queries";
import { isGuest, requireViewer } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("datasets"))("title") };
}

export default async function Datasets() {
  const t = await getTranslations("datasets");
  const guest = isGuest(await requireViewer());
  const datasets = await allDatasets();
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={guest ? t("guestLead") : t("lead")} />
      {datasets.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
      <Rows>
        {datasets.map(({ id, title, description, updatedAt, example, ...counts }) => (
          <Row
            key={id}
            href={`/datasets/${id}` as Route}
            title={title}
            side={<Example when={example} />}
            meta={t.rich("meta", { ...counts, day: () => <When at={updatedAt} short /> })}
          >
            <p className="mt-1">{description}</p>
          </Row>
        ))}
      </Rows>
    </div>
  );
}
