import type { NextRequest } from "next/server";
import { getTranslations } from "next-intl/server";
import { arrange, readTable } from "@/components/ui/table-state";
import { figuresOf, findDataset } from "@/lib/datasets/queries";
import { figureTable, ownFirst, tableOf } from "@/lib/datasets/rules";
import { sheetResponse } from "@/lib/exports";
import { findViewer } from "@/lib/viewer";

/** The table as it stands on the page, all rows. */
export async function GET(request: NextRequest, { params }: RouteContext<"/datasets/[id]/export">) {
  const dataset = await findDataset((await params).id);
  const t = await getTranslations("datasets.page");
  const own = (await findViewer())?.municipalityCode;
  const { indicators, figures } = await figuresOf(dataset.id);
  const { columns, rows } = tableOf(indicators, figures);
  const query = request.nextUrl.searchParams;
  const state = readTable(Object.fromEntries(query), { defaultSort: "municipality" });
  const found = ownFirst(arrange(rows, figureTable(columns), state), own);
  const heads = columns.map(({ label, unit }) => (unit ? t("unit", { label, unit }) : label));
  return sheetResponse(
    {
      name: dataset.title,
      head: [t("code"), t("municipality"), ...heads],
      rows: found.map(({ code, municipality, values }) => [
        code,
        municipality,
        ...columns.map(({ key }) => values.get(key)),
      ]),
    },
    query.get("format"),
  );
}
