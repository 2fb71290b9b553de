import { getLocale, getTranslations } from "next-intl/server";
import { calculationPaper } from "@/lib/calculations/document";
import { findCalculation } from "@/lib/calculations/queries";
import { fileResponse } from "@/lib/exports";
import { paperDocx } from "@/lib/paper-docx";
import { portalName } from "@/lib/settings/queries";

/** A frozen sum as a Word file, for whoever may see it. */
export async function GET(_: Request, { params }: RouteContext<"/calculations/[id]/docx">) {
  const sum = await findCalculation((await params).id);
  const paper = calculationPaper(await getTranslations("calculations"), sum, await getLocale(), await portalName());
  return fileResponse(
    await paperDocx(paper),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    `${paper.title}.docx`,
  );
}
