import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { PaperBlocks } from "@/components/calculations/paper-blocks";
import { ButtonLink } from "@/components/ui/button";
import { CopyText } from "@/components/ui/copy-text";
import { Fold } from "@/components/ui/fold";
import { PageHead } from "@/components/ui/page-head";
import { agendaPaper, plainText } from "@/lib/agenda-papers/document";
import { agendaGround } from "@/lib/agenda-papers/queries";

export async function generateMetadata({ params }: PageProps<"/statuses/[id]/agenda">) {
  const { municipality } = await agendaGround((await params).id);
  return { title: (await getTranslations("statuses.agenda"))("title", { municipality }) };
}

export default async function AgendaItem({ params }: PageProps<"/statuses/[id]/agenda">) {
  const { id } = await params;
  const ground = await agendaGround(id);
  const paper = agendaPaper(ground);
  const t = await getTranslations("statuses");
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/statuses/${id}` as Route, label: t("of", { municipality: ground.municipality }) }}
        title={paper.title}
        meta={paper.sender}
        lead={paper.lead}
      >
        <p className="btns no-print">
          <ButtonLink href={`/statuses/${id}/agenda/docx`} download>
            {t("agenda.docx")}
          </ButtonLink>
          <ButtonLink href={`/statuses/${id}/agenda/pdf`} variant="second" download>
            {t("agenda.pdf")}
          </ButtonLink>
        </p>
      </PageHead>
      <PaperBlocks blocks={paper.blocks} />
      <div className="no-print mt-8">
        <Fold summary={t("agenda.plain")}>
          <CopyText text={plainText(paper)} label={t("copy")} done={t("copied")} />
        </Fold>
      </div>
    </div>
  );
}
