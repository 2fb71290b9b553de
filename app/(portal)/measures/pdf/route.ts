import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { fileResponse } from "@/lib/exports";
import { paperOfMeasures } from "@/lib/measure-papers/queries";
import { paperPdf } from "@/lib/paper-pdf";

/** The list as PDF, for whoever may see it. */
export async function GET() {
  const paper = (await paperOfMeasures(await getLocale())) ?? notFound();
  return fileResponse(await paperPdf(paper), "application/pdf", `${paper.title}.pdf`);
}
