import { getTranslations } from "next-intl/server";
import { sheetResponse } from "@/lib/exports";
import { entrySheet } from "@/lib/ledger/document";
import { type EntryKind, entryNarrowing } from "@/lib/ledger/input";
import { findEntries } from "@/lib/ledger/queries";

/** What a spreadsheet is still good for. */
const most = 20_000;

/** The entries that match, as far as the viewer may see them, as CSV or Excel. */
export async function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  const narrowing = { ...entryNarrowing(Object.fromEntries(query)), page: 1 };
  const [t, kinds] = [await getTranslations("accounts.entries"), await getTranslations("accounts.kinds")];
  const sheet = entrySheet(
    await findEntries(narrowing, most),
    t("title"),
    (head) => t(`heads.${head}`),
    (kind) => kinds(kind as EntryKind),
  );
  return sheetResponse(sheet, query.get("format"));
}
