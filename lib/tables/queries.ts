import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { dataTables } from "@/db/schema";
import { uuid } from "@/lib/input";
import { containing } from "@/lib/sql";
import type { TableView } from "@/lib/tables/input";
import type { Cell } from "@/lib/tables/rules";
import { readOpenly } from "@/lib/viewer";

export const pageSize = 25;
/** So many rows are sorted and searched; the whole is in the file. */
export const mostArranged = 20_000;

type Row = typeof dataTables.$inferSelect;
export type FoundTable = Pick<
  Row,
  "state" | "progress" | "rows" | "columns" | "sums" | "encoding" | "failure" | "failedRow" | "failedColumn"
> & {
  id: string;
  name: string;
  dataset: { id: string; title: string; changeable: boolean; source: string } | null;
  request: { id: string; title: string } | null;
};

/** A file that is read as a table, and what it hangs on; not found where it does not exist for whoever asks. */
export const findTable = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) notFound();
  const [found] = await readOpenly((tx) =>
    tx.execute<FoundTable>(sql`
      select t.file_id as id, f.name, t.state, t.progress, t.rows, t.columns, t.sums, t.encoding, t.failure, t.failed_row::int as "failedRow", t.failed_column as "failedColumn",
        (select jsonb_build_object('id', d.id, 'title', d.title, 'source', d.source, 'changeable',
            app.is_secretariat() or coalesce(d.owner_code = app.represented() and d.visibility <> 'public', false))
          from dataset_files h join dataset_versions v on v.id = h.version_id join datasets d on d.id = v.dataset_id where h.file_id = t.file_id) as dataset,
        (select jsonb_build_object('id', r.id, 'title', r.title) from data_answers a join data_requests r on r.id = a.request_id where a.file_id = t.file_id) as request
      from data_tables t join files f on f.id = t.file_id where t.file_id = ${id}`),
  );
  return found ?? notFound();
});

/** A page of a table's rows, and how many match. Sorted, searched or narrowed, only the first `mostArranged` rows are looked at. */
export async function rowsOf({ id, rows, columns }: FoundTable, { search, code, sort, page }: TableView) {
  const where = columns.findIndex(({ type }) => type === "municipality");
  const narrow = [
    search ? sql`and r.cells::text ilike ${containing(search)}` : sql``,
    code && where >= 0
      ? sql`and r.cells ->> ${where}::int = (select name from municipalities where code = ${code})`
      : sql``,
  ];
  const narrowed = search !== "" || code !== "";
  const from = (page - 1) * pageSize;
  const arranged = sql`select r.number, r.cells ${narrowed ? sql`, count(*) over ()::int as total` : sql``} from data_rows r
    where r.file_id = ${id} and r.number <= ${mostArranged} ${sql.join(narrow, sql` `)}
    order by ${sort ? sql`r.cells -> ${sort.column}::int = 'null', r.cells -> ${sort.column}::int ${sql.raw(sort.descending ? "desc" : "asc")}, ` : sql``} r.number
    limit ${pageSize} offset ${from}`;
  const plain = sql`select r.number, r.cells from data_rows r where r.file_id = ${id} and r.number > ${from} and r.number <= ${from + pageSize} order by r.number`;
  const found = await readOpenly((tx) =>
    tx.execute<{ number: number; cells: Cell[]; total?: number }>(narrowed || sort ? arranged : plain),
  );
  return { rows: [...found], total: narrowed ? (found[0]?.total ?? 0) : sort ? Math.min(rows, mostArranged) : rows };
}
