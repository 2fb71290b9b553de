import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PaperBlocks } from "@/components/calculations/paper-blocks";
import { TreatmentSection } from "@/components/treatments/treatment-section";
import { ButtonLink } from "@/components/ui/button-link";
import { CopyText } from "@/components/ui/copy-text";
import { Fold } from "@/components/ui/fold";
import { PageHead } from "@/components/ui/page-head";
import { agendaPaper, plainText } from "@/lib/agenda-papers/document";
import { agendaGround } from "@/lib/agenda-papers/queries";
import { findStatus } from "@/lib/statuses/queries";
import { wayOf } from "@/lib/treatments/queries";

export async function generateMetadata({ params }: PageProps<"/statuses/[id]/agenda">) {
  const { municipality } = await agendaGround((await params).id);
  return { title: (await getTranslations("statuses.agenda"))("title", { municipality }) };
}

export default async function AgendaItem({ params }: PageProps<"/statuses/[id]/agenda">) {
  const { id } = await params;
  const ground = await agendaGround(id);
  const paper = agendaPaper(ground);
  const [way, status] = await Promise.all([wayOf(id), findStatus(id)]);
  const [t, debate] = [await getTranslations("statuses"), await getTranslations("debate")];
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
          <Link className="self-center" href={`/municipalities/${ground.code}/debate` as Route}>
            {debate("open")}
          </Link>
        </p>
      </PageHead>
      {way && status && (
        <div className="no-print mb-8">
          <TreatmentSection id={id} way={way} meetingOn={status.meetingOn} today={status.today} />
        </div>
      )}
      <PaperBlocks blocks={paper.blocks} />
      <div className="no-print mt-8">
        <Fold summary={t("agenda.plain")}>
          <CopyText text={plainText(paper)} label={t("copy")} done={t("copied")} />
        </Fold>
      </div>
    </div>
  );
}
