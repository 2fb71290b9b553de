import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { agendaOf } from "@/lib/agenda-items/queries";
import { fileResponse } from "@/lib/exports";
import { meetingPaper } from "@/lib/meeting-papers/document";
import { findMeeting } from "@/lib/meetings/queries";
import { minutesOf } from "@/lib/minutes/queries";
import { paperPdf } from "@/lib/paper-pdf";
import { portalName } from "@/lib/settings/queries";

/** A meeting's agenda or minutes as PDF, with what its reader sees and nothing else. */
export async function GET(_: Request, { params }: RouteContext<"/meetings/[id]/pdf">) {
  const meeting = (await findMeeting((await params).id)) ?? notFound();
  const [items, minutes] = await Promise.all([
    agendaOf(meeting.id),
    meeting.minutesSentAt ? minutesOf(meeting.id) : undefined,
  ]);
  const [t, locale, portal] = [await getTranslations("items"), await getLocale(), await portalName()];
  const paper = meetingPaper({ portal, meeting, items, minutes }, t, locale);
  return fileResponse(await paperPdf(paper), "application/pdf", `${meeting.title}.pdf`);
}
