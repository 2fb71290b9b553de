import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { attendanceSheet } from "@/lib/attendances/document";
import { attendeesOf } from "@/lib/attendances/queries";
import { seesAnswers } from "@/lib/attendances/rules";
import { sheetResponse } from "@/lib/exports";
import { findMeeting } from "@/lib/meetings/queries";
import { requireViewer } from "@/lib/viewer";

/** Who comes, for whoever sets the table, as CSV or Excel. */
export async function GET(request: Request, { params }: RouteContext<"/meetings/[id]/attendance">) {
  const viewer = await requireViewer();
  const meeting = await findMeeting((await params).id);
  if (!meeting || !seesAnswers(viewer, meeting)) notFound();
  const sheet = attendanceSheet(await attendeesOf(meeting.id), await getTranslations("attendances"));
  return sheetResponse(sheet, new URL(request.url).searchParams.get("format"));
}
