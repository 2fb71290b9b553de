import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { PaperBlocks } from "@/components/calculations/paper-blocks";
import { ReportForm } from "@/components/commitments/report-form";
import { decisionsPath } from "@/components/decisions/task-arrangement";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { comingMeetings } from "@/lib/coming-meetings/queries";
import { reportPaper } from "@/lib/commitments/import";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("commitments.reportTo"))("tab") };
}

export default async function ReportPage() {
  await requireForum("secretariat");
  const t = await getTranslations("commitments.reportTo");
  const [paper, meetings] = await Promise.all([reportPaper(), comingMeetings("kmk", "kmp")]);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: decisionsPath as Route, label: t("crumb") }}
        title={paper.title}
        meta={paper.sender}
        lead={paper.lead}
      >
        <p className="btns no-print">
          <ButtonLink href={`${decisionsPath}/report/docx`} variant="second" download>
            {t("docx")}
          </ButtonLink>
          <ButtonLink href={`${decisionsPath}/report/pdf`} variant="second" download>
            {t("pdf")}
          </ButtonLink>
        </p>
      </PageHead>
      <div className="no-print mb-8 max-w-measure">
        <ReportForm meetings={meetings} />
      </div>
      <PaperBlocks blocks={paper.blocks} />
    </div>
  );
}
