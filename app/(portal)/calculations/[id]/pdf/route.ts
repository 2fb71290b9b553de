import { getLocale, getTranslations } from "next-intl/server";
import { calculationPaper } from "@/lib/calculations/document";
import { findCalculation } from "@/lib/calculations/queries";
import { fileResponse } from "@/lib/exports";
import { paperPdf } from "@/lib/paper-pdf";
import { portalName } from "@/lib/settings/queries";

/** A frozen sum as PDF, for whoever may see it. */
export async function GET(_: Request, { params }: RouteContext<"/calculations/[id]/pdf">) {
  const sum = await findCalculation((await params).id);
  const paper = calculationPaper(await getTranslations("calculations"), sum, await getLocale(), await portalName());
  return fileResponse(await paperPdf(paper), "application/pdf", `${paper.title}.pdf`);
}
