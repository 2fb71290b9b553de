import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AttendanceSection } from "@/components/attendances/attendance-section";
import { Agenda } from "@/components/meetings/agenda";
import { MeetingAccess } from "@/components/meetings/meeting-access";
import { MeetingFacts } from "@/components/meetings/meeting-facts";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { attendeesOf } from "@/lib/attendances/queries";
import { accessTo, agendaOf, findMeeting } from "@/lib/meetings/queries";
import { isGuest, isSecretariat, requireViewer } from "@/lib/viewer";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findMeeting((await params).id))?.title };
}

export default async function Meeting({ params }: Props) {
  const meeting = (await findMeeting((await params).id)) ?? notFound();
  const t = await getTranslations("meetings.page");
  const viewer = await requireViewer();
  const [guest, sits] = [isGuest(viewer), viewer.forums.includes(meeting.forum)];
  const [items, access, attendees] = await Promise.all([
    agendaOf(meeting.id),
    accessTo(meeting),
    attendeesOf(meeting.id),
  ]);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/meetings", label: (await getTranslations("meetings"))("title") }}
        title={meeting.title}
      >
        <MeetingFacts meeting={meeting} />
      </PageHead>
      <div className="cols">
        <div className="wide:order-2 wide:col-span-4">
          <AttendanceSection
            meeting={meeting}
            attendees={attendees}
            asked={(guest && !viewer.preview) || sits}
            all={sits || isSecretariat(viewer)}
          />
          <MeetingAccess rows={access} guest={guest} />
        </div>
        <div className="wide:col-span-8">
          <Section title={guest ? t("yourItems", { count: items.length }) : t("agenda")}>
            {items.length > 0 ? <Agenda items={items} /> : <Empty title={t("noItems")}>{t("noItemsText")}</Empty>}
          </Section>
        </div>
      </div>
    </div>
  );
}
