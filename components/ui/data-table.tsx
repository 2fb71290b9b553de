import type { Route } from "next";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TableFilters } from "@/components/ui/table-filters";
import { TableHead } from "@/components/ui/table-head";
import { TablePaging } from "@/components/ui/table-paging";
import { arrange, type Column, type Params, readTable } from "@/components/ui/table-state";

export type DataTableProps<Row> = {
  caption: string;
  showCaption?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  path: string;
  params: Params;
  search?: { label: string; text: (row: Row) => string };
  filters?: {
    name: string;
    label: string;
    options: { value: string; label: string }[];
    match: (row: Row, value: string) => boolean;
  }[];
  defaultSort?: string;
  pageSize?: number;
  total?: number;
  exportHref?: string;
  empty: ReactNode;
  prefix?: string;
};

/** A table that sorts, filters and pages in the address, and is a list of cards on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, params, path, pageSize = 50, prefix = "", filters = [], search, total } = props;
  const t = useTranslations("ui.table");
  const state = readTable(params, props);
  const found = total === undefined ? arrange(rows, { columns, search, filters }, state) : rows;
  const count = total ?? found.length;
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const page = Math.min(state.page, pages);
  const shown = total === undefined ? found.slice((page - 1) * pageSize, page * pageSize) : rows;
  const narrowed = state.search !== "" || filters.some(({ name }) => state.value(name) !== "");
  const link = (changes: Record<string, string>) => addressOf(path, params, changes, prefix);
  if (rows.length === 0 && !narrowed) return props.empty;
  return (
    <div>
      {(search || filters.length > 0) && (
        <TableFilters {...{ path, params, prefix, search, filters, state, narrowed }} />
      )}
      {shown.length === 0 ? (
        <p className="border-t border-mist py-4">{t("noMatch")}</p>
      ) : (
        <table className="cards">
          <caption className={props.showCaption ? "" : "sr-only"}>{props.caption}</caption>
          <TableHead {...{ columns, state, link }} />
          <tbody>
            {shown.map((row) => (
              <tr key={props.rowKey(row)}>{columns.map((column, at) => cellOf(column, row, at === 0))}</tr>
            ))}
          </tbody>
        </table>
      )}
      <TablePaging
        {...{ page, pages, count, link }}
        exportHref={props.exportHref && exportOf(props.exportHref, link)}
      />
    </div>
  );
}

function cellOf<Row>({ key, label, cell, align, card = "full", hideLabel }: Column<Row>, row: Row, isHead: boolean) {
  const side = card === "full" ? "wide:text-right" : "text-right";
  const look = `${align === "right" ? `${side} whitespace-nowrap` : ""} ${card === "full" ? "card-full" : ""}`;
  if (isHead) {
    return (
      <th key={key} scope="row" className={look}>
        {cell(row)}
      </th>
    );
  }
  return (
    <td key={key} className={look} data-label={hideLabel ? undefined : label}>
      {cell(row)}
    </td>
  );
}

/** The same page with some of its state changed; what is empty leaves the address. */
function addressOf(path: string, params: Params, changes: Record<string, string>, prefix: string) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) for (const one of [value ?? []].flat()) query.append(name, one);
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(prefix + name, value);
    else query.delete(prefix + name);
  }
  return (query.size > 0 ? `${path}?${query}` : path) as Route;
}

const exportOf = (href: string, link: (changes: Record<string, string>) => Route) => {
  const query = link({ page: "" }).split("?")[1];
  return (format: "csv" | "xlsx") => `${href}?format=${format}${query ? `&${query}` : ""}`;
};
