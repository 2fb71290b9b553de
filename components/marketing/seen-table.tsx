import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { Column, Params } from "@/components/ui/table-state";
import type { Seen } from "@/lib/marketing/queries";

/** Shares, visits, activities with a sender and readers of the newsletter, municipality by municipality. */
export function SeenTable({ rows, params }: { rows: Seen[]; params: Params }) {
  const t = useTranslations("marketing");
  const number = (key: "sharers" | "shares" | "visits"): Column<Seen> => ({
    key,
    label: t(`columns.${key}`),
    align: "right",
    card: "half",
    sort: (row) => row[key],
    cell: (row) => row[key],
  });
  const columns: Column<Seen>[] = [
    { key: "name", label: t("columns.municipality"), sort: ({ name }) => name, cell: ({ name }) => name },
    number("sharers"),
    number("shares"),
    number("visits"),
    {
      key: "shown",
      label: t("columns.shown"),
      align: "right",
      card: "half",
      sort: ({ shown }) => shown,
      cell: ({ shown, activities }) => t("of", { shown, activities }),
    },
    {
      key: "readers",
      label: t("columns.readers"),
      align: "right",
      sort: ({ readers }) => readers ?? 0,
      cell: ({ readers }) => readers ?? t("few"),
    },
  ];
  return (
    <DataTable
      caption={t("caption")}
      path="/marketing"
      {...{ params, rows, columns }}
      rowKey={({ code }) => code}
      empty={null}
    />
  );
}
