import type { getTranslations } from "next-intl/server";
import type { AuditEntry } from "@/lib/audit/queries";
import { type Cell, csvStream, fileResponse, sheetResponse } from "@/lib/exports";

type Words = Awaited<ReturnType<typeof getTranslations<"audit">>>;
type Actions = Awaited<ReturnType<typeof getTranslations<"account.entries">>>;

/** A workbook is made whole before it is sent; beyond this it says so, and the CSV has the rest. */
const mostInWorkbook = 20_000;

/** The log as a table file, with all that stood before and after. */
export async function auditFile(
  entries: AsyncIterable<AuditEntry>,
  format: string | null,
  t: Words,
  actions: Actions,
  most = mostInWorkbook,
) {
  const head = (["at", "what", "by", "about", "municipality", "network", "before", "after"] as const).map((key) =>
    t(`heads.${key}`),
  );
  const name = t("file");
  if (format !== "xlsx")
    return fileResponse(csvStream(head, rowsOf(entries, t, actions)), "text/csv; charset=utf-8", `${name}.csv`);
  const rows: Cell[][] = [];
  for await (const row of rowsOf(entries, t, actions)) {
    rows.push(rows.length < most ? row : [t("cut", { count: most })]);
    if (rows.length > most) break;
  }
  return sheetResponse({ name, head, rows }, format);
}

async function* rowsOf(entries: AsyncIterable<AuditEntry>, t: Words, actions: Actions): AsyncGenerator<Cell[]> {
  for await (const { at, action, by, about, municipality, network, before, after } of entries)
    yield [
      ...[at, wordsOf(action, t, actions), by, about, municipality, network],
      ...[before, after].map((said) => said && JSON.stringify(said)),
    ];
}

/** What happened in words; what has none is told by what it happened to. */
export function wordsOf(action: string, t: Words, actions: Actions) {
  const key = `actions.${action}` as "actions.grants.created";
  const [table = ""] = action.split(".");
  return actions.has(key) ? actions(key) : `${t(`tables.${table}` as "tables.grants")}: ${actions("other")}`;
}
