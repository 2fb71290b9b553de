import type { getTranslations } from "next-intl/server";
import type { Sheet } from "@/lib/exports";
import type { BoardRow } from "@/lib/standings/queries";

type Words = Awaited<ReturnType<typeof getTranslations<"standings">>>;

/** The board as a table file. */
export const boardSheet = (rows: BoardRow[], name: string, t: Words): Sheet => ({
  name,
  head: [
    t("table.municipality"),
    t("table.standing"),
    t("table.nextStep"),
    t("table.nextStepOn"),
    t("table.responsible"),
    t("table.idleDays"),
    t("table.decision"),
  ],
  rows: rows.map((row) => [
    row.name,
    t(`names.${row.atRisk ? "atRisk" : row.standing}`),
    row.nextStep,
    row.nextStepOn,
    row.responsible,
    row.idleDays,
    row.decidesOn,
  ]),
});
