import { fileResponse } from "@/lib/exports";
import { ublOf } from "@/lib/invoices/document";
import { findIssued } from "@/lib/invoices/queries";

/** An issued invoice for the finance system: Peppol BIS Billing 3.0, for whoever may see it. */
export async function GET(_: Request, { params }: RouteContext<"/invoices/[id]/xml">) {
  const issued = await findIssued((await params).id);
  return fileResponse(ublOf(issued), "application/xml; charset=utf-8", `${issued.number}.xml`);
}
