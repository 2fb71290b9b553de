import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { OwnAnswer } from "@/components/data-requests/own-answer";
import { RequestSteps } from "@/components/data-requests/request-steps";
import { ButtonLink } from "@/components/ui/button-link";
import { Example } from "@/components/ui/example";
import { Markdown } from "@/components/ui/markdown";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { findRequest } from "@/lib/data-requests/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/datasets/requests/[id]">): Promise<Metadata> {
  return { title: (await findRequest((await params).id)).title };
}

export default async function DataRequestPage({ params, searchParams }: PageProps<"/datasets/requests/[id]">) {
  const viewer = await requireViewer();
  const [request, asked] = [await findRequest((await params).id), await searchParams];
  const [t, all] = [await getTranslations("data-requests"), isSecretariat(viewer) ? await allMunicipalities() : []];
  const own = request.parties.find(({ code }) => code === viewer.municipalityCode);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/datasets/requests" as Route, label: t("title") }}
        title={request.title}
        lead={request.closed ? t("closed") : t.rich("dueLong", { day: () => <When at={request.dueOn} /> })}
      >
        {asked.sent && <Notice>{t("thanks")}</Notice>}
        {request.datasetId && <ButtonLink href={`/datasets/${request.datasetId}`}>{t("seeDataset")}</ButtonLink>}
      </PageHead>
      <div className="mb-8 max-w-measure">
        <Markdown text={request.description} /> <Example when={request.example} />
      </div>
      {own && (
        <OwnAnswer
          request={request}
          own={own}
          refused={asked.refused === undefined ? undefined : String(asked.refused)}
          preview={viewer.preview !== undefined}
        />
      )}
      {isSecretariat(viewer) && <RequestSteps request={request} municipalities={all} />}
    </div>
  );
}
