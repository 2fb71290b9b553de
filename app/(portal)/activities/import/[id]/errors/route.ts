import type { NextRequest } from "next/server";
import { getTranslations } from "next-intl/server";
import { sheetResponse } from "@/lib/exports";
import type { ImportField } from "@/lib/imports/input";
import { errorsOf, findImport } from "@/lib/imports/queries";
import { requireForum } from "@/lib/viewer";

/** What is wrong with the rows of an import, to be mended in the spreadsheet. */
export async function GET(request: NextRequest, { params }: RouteContext<"/activities/import/[id]/errors">) {
  await requireForum("project", "secretariat");
  const { id } = await findImport((await params).id);
  const [t, say] = [await getTranslations("imports"), await getTranslations("errors")];
  const rows = await errorsOf(id);
  return sheetResponse(
    {
      name: t("errorsFile"),
      head: [t("row"), t("field"), t("problem"), t("value")],
      rows: rows.map(({ row, field, problem, value }) => [
        row,
        t(`fields.${field as ImportField}`),
        say(problem as "title"),
        value,
      ]),
    },
    request.nextUrl.searchParams.get("format"),
  );
}
