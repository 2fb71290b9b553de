import { getTranslations } from "next-intl/server";
import { MeetingForm } from "@/components/meetings/meeting-form";
import { PageHead } from "@/components/ui/page-head";
import { occasionChoices } from "@/lib/meetings/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("meetings.form"))("new") };
}

export default async function NewMeeting() {
  await requireForum("secretariat");
  const [t, meetings] = [await getTranslations("meetings.form"), await getTranslations("meetings")];
  return (
    <div className="wrap">
      <PageHead crumb={{ href: "/meetings", label: meetings("title") }} title={t("new")} lead={t("newLead")} />
      <MeetingForm choices={await occasionChoices()} />
    </div>
  );
}
