import { Readable } from "node:stream";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { badgeSheets } from "@/lib/badges/document";
import { badgesOf } from "@/lib/badges/queries";
import { findConference } from "@/lib/conferences/queries";
import { fileResponse } from "@/lib/exports";
import { requireForum } from "@/lib/viewer";

/** The name badges of all who have a seat, to print and cut. */
export async function GET(_: Request, { params }: RouteContext<"/secretariat/conferences/[id]/badges">) {
  await requireForum("secretariat");
  const { id, title } = (await findConference((await params).id)) ?? notFound();
  const t = await getTranslations("conferences.signUps");
  const sheets = Readable.toWeb(
    Readable.from(badgeSheets(title, await badgesOf(id), await getLocale())),
  ) as ReadableStream;
  return fileResponse(sheets, "application/pdf", `${t("badgesFile", { title })}.pdf`);
}
