import { agendaPaper } from "@/lib/agenda-papers/document";
import { agendaGround } from "@/lib/agenda-papers/queries";
import { fileResponse } from "@/lib/exports";
import { paperDocx } from "@/lib/paper-docx";

/** A status as an agenda item, as a Word file, for its own municipality and the secretariat. */
export async function GET(_: Request, { params }: RouteContext<"/statuses/[id]/agenda/docx">) {
  const paper = agendaPaper(await agendaGround((await params).id));
  return fileResponse(
    await paperDocx(paper),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    `${paper.title}.docx`,
  );
}
