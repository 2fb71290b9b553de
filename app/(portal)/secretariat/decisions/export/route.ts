import { getTranslations } from "next-intl/server";
import { taskArrangement } from "@/components/decisions/task-arrangement";
import { arrange, readTable } from "@/components/ui/table-state";
import { sheetResponse } from "@/lib/exports";
import { showsAll, taskSheet, tasksOf } from "@/lib/preparations/document";
import { allPlans } from "@/lib/preparations/queries";
import { requireForum } from "@/lib/viewer";

/** The table of preparations as it is sorted and narrowed on the page, as CSV or Excel. */
export async function GET(request: Request) {
  await requireForum("secretariat");
  const query = new URL(request.url).searchParams;
  const params = Object.fromEntries(query);
  const t = await getTranslations("decisions");
  const tasks = arrange(tasksOf(await allPlans(), showsAll(params)), taskArrangement, readTable(params));
  return sheetResponse(taskSheet(tasks, t("file"), t), query.get("format"));
}
