import { reportPaper } from "@/lib/commitments/import";
import { fileResponse } from "@/lib/exports";
import { paperDocx } from "@/lib/paper-docx";
import { requireForum } from "@/lib/viewer";

/** The status of all commitments as a Word file, for the secretariat. */
export async function GET() {
  await requireForum("secretariat");
  const paper = await reportPaper();
  return fileResponse(
    await paperDocx(paper),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    `${paper.title}.docx`,
  );
}
