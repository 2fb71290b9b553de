import { getTranslations } from "next-intl/server";
import { boardArrangement } from "@/components/standings/board-arrangement";
import { shownRows } from "@/components/standings/board-table";
import { arrange, readTable } from "@/components/ui/table-state";
import { sheetResponse } from "@/lib/exports";
import { boardSheet } from "@/lib/standings/document";
import { board } from "@/lib/standings/queries";
import { requireForum } from "@/lib/viewer";

/** The board's table as it is sorted and narrowed on the page, as CSV or Excel. */
export async function GET(request: Request) {
  await requireForum("secretariat");
  const query = new URL(request.url).searchParams;
  const params = Object.fromEntries(query);
  const all = params.view === "list";
  const { rows } = await board();
  const shown = shownRows(rows, params, all);
  const state = readTable(params, { defaultSort: all ? "name" : "decision" });
  const t = await getTranslations("standings");
  const sheet = boardSheet(arrange(shown, boardArrangement, state), t(all ? "table.fileAll" : "table.fileNext"), t);
  return sheetResponse(sheet, query.get("format"));
}
