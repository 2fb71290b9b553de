import { getTranslations } from "next-intl/server";
import { activitySheet } from "@/lib/activities/document";
import { narrowingOf } from "@/lib/activities/input";
import { heldActivities } from "@/lib/activities/queries";
import { sheetResponse } from "@/lib/exports";

/** What a spreadsheet is still good for. */
const most = 20_000;

/** The held activities that match, as far as the viewer may see them, as CSV or Excel. */
export async function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  const t = await getTranslations("activities");
  const found = await heldActivities(narrowingOf(Object.fromEntries(query)), most);
  return sheetResponse(
    activitySheet(found, t("title"), (head) => t(`heads.${head}`)),
    query.get("format"),
  );
}
