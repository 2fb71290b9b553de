import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DatasetFacts } from "@/components/datasets/dataset-facts";
import { DatasetVersions } from "@/components/datasets/dataset-versions";
import { FigureTable } from "@/components/datasets/figure-table";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { figuresOf, findDataset } from "@/lib/datasets/queries";
import { findViewer, isGuest } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/datasets/[id]">): Promise<Metadata> {
  const { id, title, description } = await findDataset((await params).id);
  return { title, description, alternates: { canonical: `/datasets/${id}` } };
}

export default async function Dataset({ params, searchParams }: PageProps<"/datasets/[id]">) {
  const [dataset, asked, viewer] = [await findDataset((await params).id), await searchParams, await findViewer()];
  const [t, figures] = await Promise.all([getTranslations("datasets"), figuresOf(dataset.id)]);
  const inside = viewer !== null && !isGuest(viewer);
  const chosen = figures.indicators.slice(0, 3).map(({ id }) => `i=${id}`);
  return (
    <div className="wrap">
      <PageHead crumb={{ href: "/datasets", label: t("title") }} title={dataset.title} lead={dataset.description}>
        <p className="btns">
          {chosen.length > 0 && (
            <ButtonLink href={`/datasets/compare?${chosen.join("&")}`}>{t("page.compare")}</ButtonLink>
          )}
          {dataset.changeable && (
            <ButtonLink href={`/datasets/${dataset.id}/edit`} variant="second">
              {t("page.edit")}
            </ButtonLink>
          )}
        </p>
      </PageHead>
      {figures.indicators.length > 0 && (
        <Section
          title={t("page.figures")}
          aside={viewer?.municipalityCode && <span className="meta">{t("page.own")}</span>}
        >
          <FigureTable dataset={dataset} figures={figures} own={viewer?.municipalityCode ?? null} params={asked} />
        </Section>
      )}
      <DatasetVersions dataset={dataset} refused={asked.refused === undefined ? undefined : String(asked.refused)} />
      <Section title={t("page.about")}>
        <DatasetFacts dataset={dataset} inside={inside} />
      </Section>
    </div>
  );
}
