import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { agendaOf } from "@/lib/agenda-items/queries";
import { attachment } from "@/lib/exports";
import { findMeeting } from "@/lib/meetings/queries";
import { noteOpenings } from "@/lib/openings";
import { bundle } from "@/lib/papers/document";

/** All papers of a meeting that its reader sees, as one ZIP that is written while it is read. */
export async function GET(request: Request, { params }: RouteContext<"/meetings/[id]/papers">) {
  const meeting = (await findMeeting((await params).id)) ?? notFound();
  const [items, t] = [await agendaOf(meeting.id), await getTranslations("items")];
  const named = items.flatMap(({ number, papers, withdrawn }) =>
    (withdrawn ? [] : papers).map((paper) => ({
      ...paper,
      label: `${number} ${t("annex", { number: paper.number, title: paper.title })}`,
    })),
  );
  if (named.length === 0) notFound();
  const headers = {
    "content-type": "application/zip",
    "content-disposition": attachment(`${meeting.title}.zip`),
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  };
  if (request.method === "HEAD") return new Response(null, { headers });
  await noteOpenings(
    named.map(({ fileId }) => fileId),
    "downloaded",
  );
  return new Response(bundle(named), { headers });
}
