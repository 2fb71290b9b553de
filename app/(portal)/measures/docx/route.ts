import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { fileResponse } from "@/lib/exports";
import { paperOfMeasures } from "@/lib/measure-papers/queries";
import { paperDocx } from "@/lib/paper-docx";

/** The list as a Word file, for whoever may see it. */
export async function GET() {
  const paper = (await paperOfMeasures(await getLocale())) ?? notFound();
  return fileResponse(
    await paperDocx(paper),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    `${paper.title}.docx`,
  );
}
