import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { findConference } from "@/lib/conferences/queries";
import { sheetResponse } from "@/lib/exports";
import { participantsOf } from "@/lib/participants/queries";
import { participantSheet } from "@/lib/sign-ups/document";
import { requireForum } from "@/lib/viewer";

/** Everybody who signed up, as CSV or Excel. */
export async function GET(request: Request, { params }: RouteContext<"/secretariat/conferences/[id]/export">) {
  await requireForum("secretariat");
  const { id, title, questions } = (await findConference((await params).id)) ?? notFound();
  const t = await getTranslations("conferences.signUps");
  return sheetResponse(
    participantSheet(title, await participantsOf(id), questions, t, await getLocale()),
    new URL(request.url).searchParams.get("format"),
  );
}
