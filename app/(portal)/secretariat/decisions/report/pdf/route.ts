import { reportPaper } from "@/lib/commitments/import";
import { fileResponse } from "@/lib/exports";
import { paperPdf } from "@/lib/paper-pdf";
import { requireForum } from "@/lib/viewer";

/** The status of all commitments as PDF, for the secretariat. */
export async function GET() {
  await requireForum("secretariat");
  const paper = await reportPaper();
  return fileResponse(await paperPdf(paper), "application/pdf", `${paper.title}.pdf`);
}
