import { getTranslations } from "next-intl/server";
import { readTable } from "@/components/ui/table-state";
import { consentSheet } from "@/lib/consents/document";
import { consentExport } from "@/lib/consents/queries";
import { sheetResponse } from "@/lib/exports";
import { requireForum } from "@/lib/viewer";

/** The register of consents as it is narrowed on the page, as CSV or Excel. */
export async function GET(request: Request) {
  await requireForum("secretariat");
  const query = new URL(request.url).searchParams;
  const { search, value } = readTable(Object.fromEntries(query));
  const { consents } = await consentExport(search, value("kind"));
  return sheetResponse(consentSheet(consents, await getTranslations("consents")), query.get("format"));
}
