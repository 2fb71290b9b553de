import type { Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ConferenceForm } from "@/components/conferences/conference-form";
import { ProgrammeEditor, QuestionEditor } from "@/components/conferences/programme-editor";
import { PictureList } from "@/components/pictures/picture-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findConference } from "@/lib/conferences/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("conferences"))("arranged.edit") };
}

export default async function EditConference({ params }: PageProps<"/secretariat/conferences/[id]/edit">) {
  await requireForum("secretariat");
  const conference = (await findConference((await params).id)) ?? notFound();
  const t = await getTranslations("conferences.arranged");
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/secretariat/conferences/${conference.id}` as Route, label: conference.title }}
        title={t("edit")}
        lead={t("editLead")}
      />
      <ProgrammeEditor conference={conference} />
      <QuestionEditor conference={conference} />
      <Section title={t("pictures")}>
        <PictureList pictures={conference.pictures} of={{ conferenceId: conference.id }} />
      </Section>
      <Section title={t("facts")}>
        <ConferenceForm conference={conference} municipalities={await allMunicipalities()} />
      </Section>
    </div>
  );
}
