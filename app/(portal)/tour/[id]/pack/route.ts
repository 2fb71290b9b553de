import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { fileResponse } from "@/lib/exports";
import type { Locale } from "@/lib/messages";
import { paperPdf } from "@/lib/paper-pdf";
import { portalName } from "@/lib/settings/queries";
import { sentStories } from "@/lib/stories/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";
import { visitPack } from "@/lib/visit-pack/document";
import { toldOn } from "@/lib/visit-pack/queries";
import { findVisit } from "@/lib/visits/queries";

/** What the ambassador of a visit reads on the way, as PDF; the host does not see it. */
export async function GET(_: Request, { params }: RouteContext<"/tour/[id]/pack">) {
  const visit = (await findVisit((await params).id)) ?? notFound();
  if (!visit.mine && !isSecretariat(await requireViewer())) notFound();
  const told = await toldOn(visit.id, visit.code);
  const [near, newest] = await Promise.all([sentStories(told.similar?.code, 1, 3), sentStories(undefined, 1, 6)]);
  const stories = [...near, ...newest.filter(({ id }) => near.every((other) => other.id !== id))];
  const [t, debate, portal] = [await getTranslations("visits"), await getTranslations("debate"), await portalName()];
  const paper = visitPack({ portal, visit, told, stories }, t, debate, (await getLocale()) as Locale);
  return fileResponse(await paperPdf(paper), "application/pdf", `${paper.title}.pdf`);
}
