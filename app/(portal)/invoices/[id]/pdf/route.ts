import { getLocale, getTranslations } from "next-intl/server";
import { fileResponse } from "@/lib/exports";
import { invoicePaper } from "@/lib/invoices/document";
import { findIssued } from "@/lib/invoices/queries";
import { paperPdf } from "@/lib/paper-pdf";

/** An issued invoice as PDF, for whoever may see it. */
export async function GET(_: Request, { params }: RouteContext<"/invoices/[id]/pdf">) {
  const issued = await findIssued((await params).id);
  const paper = invoicePaper(await getTranslations("invoices"), issued, await getLocale());
  return fileResponse(await paperPdf(paper), "application/pdf", `${paper.title}.pdf`);
}
