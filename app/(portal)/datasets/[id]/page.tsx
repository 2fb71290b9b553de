import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FigureTable } from "@/components/datasets/figure-table";
import { DefinitionList } from "@/components/ui/definition-list";
import { Example } from "@/components/ui/example";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import { figuresOf, findDataset } from "@/lib/datasets/queries";
import { requireViewer } from "@/lib/viewer";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findDataset((await params).id))?.title };
}

export default async function Dataset({ params, searchParams }: Props) {
  const dataset = (await findDataset((await params).id)) ?? notFound();
  const t = await getTranslations("datasets");
  const { municipalityCode } = await requireViewer();
  const { version, updatedAt, source, example } = dataset;
  const day = () => <When at={updatedAt} short />;
  return (
    <div className="wrap">
      <PageHead crumb={{ href: "/datasets", label: t("title") }} title={dataset.title} lead={dataset.description} />
      <Section title={t("page.figures")} aside={municipalityCode && <span className="meta">{t("page.own")}</span>}>
        <FigureTable
          dataset={dataset}
          figures={await figuresOf(dataset.id)}
          own={municipalityCode}
          params={await searchParams}
        />
      </Section>
      <Section title={t("page.about")}>
        <DefinitionList
          items={[
            {
              term: t("page.source"),
              value: (
                <>
                  {source} <Example when={example} />
                </>
              ),
            },
            { term: t("page.version"), value: t.rich("page.versionText", { version, day }) },
          ]}
        />
      </Section>
    </div>
  );
}
