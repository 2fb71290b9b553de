import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DatasetNarrowingForm, DatasetPaging } from "@/components/datasets/dataset-narrowing";
import { DatasetRows } from "@/components/datasets/dataset-rows";
import { Offered } from "@/components/settings/offered";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { alternatesOf } from "@/lib/alternates";
import { datasetNarrowing } from "@/lib/datasets/input";
import { listedDatasets } from "@/lib/datasets/queries";
import { areaChoices } from "@/lib/effort-areas/queries";
import { findViewer, isGuest, isSecretariat } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("datasets");
  return { title: t("title"), description: t("lead"), alternates: await alternatesOf("/datasets") };
}

export default async function Datasets({ searchParams }: PageProps<"/datasets">) {
  const narrowing = datasetNarrowing(await searchParams);
  const [viewer, datasets, areas] = await Promise.all([findViewer(), listedDatasets(narrowing), areaChoices()]);
  const t = await getTranslations("datasets");
  const shares = isSecretariat(viewer) || viewer?.forums.some((forum) => forum !== "project");
  const lead = !viewer ? "publicLead" : isGuest(viewer) ? "guestLead" : "lead";
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t(lead)}>
        <p className="btns">
          {shares && (
            <Offered feature="datasets">
              <ButtonLink href="/datasets/new">{t("share")}</ButtonLink>
            </Offered>
          )}
          <ButtonLink href="/datasets/compare" variant={shares ? "second" : "primary"}>
            {t("compare")}
          </ButtonLink>
          {viewer && <Link href="/datasets/requests">{t("requests")}</Link>}
          {viewer && <Link href="/datasets/openings">{t("openings")}</Link>}
        </p>
      </PageHead>
      <DatasetNarrowingForm narrowing={narrowing} areas={areas} open={viewer !== null && !isGuest(viewer)} />
      {datasets.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
      <DatasetRows datasets={datasets} shown={viewer !== null && !isGuest(viewer)} />
      <DatasetPaging narrowing={narrowing} total={datasets[0]?.total ?? 0} />
    </div>
  );
}
