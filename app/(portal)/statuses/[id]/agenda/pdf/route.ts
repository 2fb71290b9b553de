import { agendaPaper } from "@/lib/agenda-papers/document";
import { agendaGround } from "@/lib/agenda-papers/queries";
import { fileResponse } from "@/lib/exports";
import { paperPdf } from "@/lib/paper-pdf";

/** A status as an agenda item, as PDF, for its own municipality and the secretariat. */
export async function GET(_: Request, { params }: RouteContext<"/statuses/[id]/agenda/pdf">) {
  const paper = agendaPaper(await agendaGround((await params).id));
  return fileResponse(await paperPdf(paper), "application/pdf", `${paper.title}.pdf`);
}
