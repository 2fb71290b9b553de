import { getTranslations } from "next-intl/server";
import { sheetResponse } from "@/lib/exports";
import { simulationSheet } from "@/lib/prices/document";
import { simulate } from "@/lib/prices/queries";
import { requireForum } from "@/lib/viewer";

/** The seats of a replayed period, one a row, as CSV or Excel. */
export async function GET(request: Request) {
  await requireForum("secretariat");
  const query = new URL(request.url).searchParams;
  const t = await getTranslations("prices");
  return sheetResponse(simulationSheet(t, await simulate(Object.fromEntries(query))), query.get("format"));
}
