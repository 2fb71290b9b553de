import type { Metadata, Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ColumnSummary } from "@/components/tables/column-summary";
import { FiguresForm } from "@/components/tables/figures-form";
import { PlaceFigures } from "@/components/tables/place-figures";
import { TablePreview } from "@/components/tables/table-preview";
import { TableReading } from "@/components/tables/table-reading";
import { PageHead } from "@/components/ui/page-head";
import type { Locale } from "@/lib/messages";
import { formatNumber } from "@/lib/money";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { tableView } from "@/lib/tables/input";
import { findTable, rowsOf } from "@/lib/tables/queries";
import { findViewer } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/datasets/tables/[id]">): Promise<Metadata> {
  return { title: (await findTable((await params).id)).name };
}

export default async function TablePage({ params, searchParams }: PageProps<"/datasets/tables/[id]">) {
  const [table, asked] = [await findTable((await params).id), await searchParams];
  const done = table.state === "done";
  const [found, all, viewer, t, locale] = await Promise.all([
    done ? rowsOf(table, tableView(asked)) : undefined,
    done ? allMunicipalities() : [],
    findViewer(),
    getTranslations("tables"),
    getLocale() as Promise<Locale>,
  ]);
  const { dataset, request } = table;
  const above = dataset
    ? { href: `/datasets/${dataset.id}` as Route, label: dataset.title }
    : { href: `/datasets/requests/${request?.id}` as Route, label: request?.title ?? t("request") };
  const counts = { rows: formatNumber(table.rows, locale), columns: table.columns.length };
  return (
    <div className="wrap">
      <PageHead crumb={above} title={table.name} lead={done ? t("lead", counts) : undefined}>
        <a href={`/api/files/${table.id}`} download>
          {t("download")}
        </a>
      </PageHead>
      {!found && <TableReading table={table} />}
      {found && (
        <>
          <TablePreview table={table} found={found} params={asked} municipalities={all} />
          <ColumnSummary columns={table.columns} rows={table.rows} />
          <PlaceFigures table={table} all={all} own={viewer?.municipalityCode ?? null} column={asked.figure} />
          {dataset?.changeable && <FiguresForm table={table} />}
        </>
      )}
    </div>
  );
}
