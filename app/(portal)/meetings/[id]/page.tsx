import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Agenda } from "@/components/agenda-items/agenda";
import { AttendanceSection } from "@/components/attendances/attendance-section";
import { MeetingAccess } from "@/components/meetings/meeting-access";
import { MeetingFacts } from "@/components/meetings/meeting-facts";
import { MeetingLinks } from "@/components/meetings/meeting-links";
import { MeetingStateLine } from "@/components/meetings/meeting-state";
import { MinutesSection } from "@/components/minutes/minutes-section";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { agendaOf } from "@/lib/agenda-items/queries";
import { attendeesOf } from "@/lib/attendances/queries";
import { seesAnswers } from "@/lib/attendances/rules";
import { accessTo } from "@/lib/meeting-access/queries";
import { findMeeting } from "@/lib/meetings/queries";
import { minutesOf } from "@/lib/minutes/queries";
import { isGuest, isSecretariat, requireViewer } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/meetings/[id]">): Promise<Metadata> {
  return { title: (await findMeeting((await params).id))?.title };
}

/** Who opens it: somebody who is asked to a meeting. They say whether they come, and read. */
export default async function Meeting({ params }: PageProps<"/meetings/[id]">) {
  const meeting = (await findMeeting((await params).id)) ?? notFound();
  const t = await getTranslations("meetings.page");
  const viewer = await requireViewer();
  const [guest, sits, staff] = [isGuest(viewer), viewer.forums.includes(meeting.forum), isSecretariat(viewer)];
  const held = meeting.state === "minutes_sent";
  const [items, access, attendees, minutes] = await Promise.all([
    agendaOf(meeting.id),
    accessTo(meeting),
    held ? [] : attendeesOf(meeting.id),
    held ? minutesOf(meeting.id) : undefined,
  ]);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/meetings", label: (await getTranslations("meetings"))("title") }}
        title={meeting.title}
      >
        <MeetingStateLine meeting={meeting} />
        <MeetingFacts meeting={meeting} />
      </PageHead>
      <div className="cols">
        <div className="wide:order-2 wide:col-span-4">
          {meeting.state !== "cancelled" && !held && (
            <AttendanceSection
              meeting={meeting}
              attendees={attendees}
              asked={(guest && !viewer.preview) || sits}
              all={seesAnswers(viewer, meeting)}
            />
          )}
          {minutes && <MinutesSection minutes={minutes} />}
          <MeetingAccess rows={access} guest={guest} />
        </div>
        <div className="wide:col-span-8">
          <Section title={guest ? t("yourItems", { count: items.length }) : t(held ? "minutes" : "agenda")}>
            <MeetingLinks
              meeting={meeting}
              papers={items.flatMap(({ papers, withdrawn }) => (withdrawn ? [] : papers)).length}
              suggests={sits && meeting.itemsOpen}
              prepares={staff}
            />
            {items.length > 0 ? (
              <Agenda meeting={meeting.id} items={items} reading={!meeting.past && !staff} />
            ) : (
              <Empty title={t("noItems")}>{t("noItemsText")}</Empty>
            )}
          </Section>
        </div>
      </div>
    </div>
  );
}
