import { getTranslations } from "next-intl/server";
import { grantArrangement } from "@/components/grants/grant-arrangement";
import { titleOf } from "@/components/grants/grant-words";
import { arrange, readTable } from "@/components/ui/table-state";
import { sheetResponse } from "@/lib/exports";
import { grantSheet } from "@/lib/grants/document";
import { allGrants } from "@/lib/grants/queries";
import { requireForum } from "@/lib/viewer";

/** The list of access as it is sorted and narrowed on the page, as CSV or Excel. */
export async function GET(request: Request) {
  await requireForum("secretariat");
  const query = new URL(request.url).searchParams;
  const state = readTable(Object.fromEntries(query), { defaultSort: "state" });
  const t = await getTranslations("grants");
  const whole = await getTranslations("grants.whole");
  const shown = arrange(await allGrants(), grantArrangement, state);
  return sheetResponse(
    grantSheet(shown, t, (grant) => titleOf(grant, whole)),
    query.get("format"),
  );
}
