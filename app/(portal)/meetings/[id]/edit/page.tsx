import type { Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MeetingForm } from "@/components/meetings/meeting-form";
import { PageHead } from "@/components/ui/page-head";
import { findMeeting, occasionChoices } from "@/lib/meetings/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("meetings.workspace"))("edit") };
}

export default async function EditMeeting({ params }: PageProps<"/meetings/[id]/edit">) {
  await requireForum("secretariat");
  const meeting = (await findMeeting((await params).id)) ?? notFound();
  const t = await getTranslations("meetings.form");
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/meetings/${meeting.id}/agenda` as Route, label: meeting.title }}
        title={t("edit")}
        lead={meeting.calledAt ? t("editLead") : undefined}
      />
      <MeetingForm key={meeting.version} meeting={meeting} choices={await occasionChoices()} />
    </div>
  );
}
