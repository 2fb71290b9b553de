import type { ReactNode } from "react";

export type Params = Record<string, string | string[] | undefined>;
type Sortable = string | number | bigint | Date | null | undefined;

/** What arranges rows: the sortable columns, the search and the filters of a table. */
export type Arrangement<Row> = {
  columns: { key: string; sort?: (row: Row) => Sortable }[];
  search?: { text: (row: Row) => string } | undefined;
  filters?: { name: string; match: (row: Row, value: string) => boolean }[] | undefined;
};

/** A column: its name, its cell, and what it sorts by. On a phone a cell fills the card, or half of it. */
export type Column<Row> = Arrangement<Row>["columns"][number] & {
  label: string;
  cell: (row: Row) => ReactNode;
  align?: "right";
  card?: "full" | "half";
  hideLabel?: boolean;
};

export type TableState = {
  sort: string | undefined;
  descending: boolean;
  page: number;
  search: string;
  value: (name: string) => string;
};

/** The state of a table, which lives in the address: ?sort=-name&page=2&q=…&standing=guest. */
export function readTable(params: Params, { defaultSort = "", prefix = "" } = {}): TableState {
  const value = (name: string) => [params[prefix + name]].flat()[0] ?? "";
  const sort = value("sort") || defaultSort;
  return {
    sort: sort.replace(/^-/, "") || undefined,
    descending: sort.startsWith("-"),
    page: Math.max(1, Number.parseInt(value("page"), 10) || 1),
    search: value("q").trim(),
    value,
  };
}

const order = new Intl.Collator("da", { numeric: true });

const compare = (a: Sortable, b: Sortable) => {
  if (typeof a === "string" && typeof b === "string") return order.compare(a, b);
  return Number(a) - Number(b);
};

/** The rows that match, in order, all pages: for the table and for its export alike. Empty values come last. */
export function arrange<Row>(rows: Row[], { columns, search, filters = [] }: Arrangement<Row>, state: TableState) {
  const sought = state.search.toLocaleLowerCase("da");
  const found = rows.filter(
    (row) =>
      (!sought || !search || search.text(row).toLocaleLowerCase("da").includes(sought)) &&
      filters.every(({ name, match }) => !state.value(name) || match(row, state.value(name))),
  );
  const by = columns.find(({ key }) => key === state.sort)?.sort;
  if (!by) return found;
  const sign = state.descending ? -1 : 1;
  return found.toSorted((one, other) => {
    const [a, b] = [by(one), by(other)];
    if (a == null || b == null) return Number(a == null) - Number(b == null);
    return sign * compare(a, b);
  });
}
