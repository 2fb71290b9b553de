import type { Route } from "next";
import Link from "next/link";
import type { Column, TableState } from "@/components/ui/table-state";

/** The names of the columns; one that sorts is a link, and a second click turns the order. */
export function TableHead<Row>({
  columns,
  state,
  link,
}: {
  columns: Column<Row>[];
  state: TableState;
  link: (changes: Record<string, string>) => Route;
}) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, label, align, sort }) => {
          const active = state.sort === key;
          const direction = state.descending ? "descending" : "ascending";
          return (
            <th
              key={key}
              scope="col"
              className={align === "right" ? "text-right" : ""}
              aria-sort={active && sort ? direction : undefined}
            >
              {sort ? (
                <Link
                  className="sort-link quiet-link"
                  prefetch={false}
                  href={link({ sort: active && !state.descending ? `-${key}` : key, page: "" })}
                >
                  {label}
                  <span aria-hidden="true">{active && (state.descending ? " ↓" : " ↑")}</span>
                </Link>
              ) : (
                label
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
