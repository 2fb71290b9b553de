import { getTranslations } from "next-intl/server";
import { auditSheet } from "@/lib/audit/document";
import { auditInput } from "@/lib/audit/input";
import { auditExport } from "@/lib/audit/queries";
import { sheetResponse } from "@/lib/exports";
import { requireForum } from "@/lib/viewer";

/** The log as it is narrowed on the page, as CSV or Excel. */
export async function GET(request: Request) {
  await requireForum("secretariat");
  const query = new URL(request.url).searchParams;
  const { entries } = await auditExport(auditInput.parse(Object.fromEntries(query)));
  const words = await getTranslations("account.entries");
  return sheetResponse(auditSheet(entries, await getTranslations("audit"), words), query.get("format"));
}
