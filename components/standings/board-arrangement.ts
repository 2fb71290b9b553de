import { kindOf } from "@/components/standings/board-map";
import type { BoardRow } from "@/lib/standings/queries";
import { standings } from "@/lib/standings/rules";

const rank = (row: BoardRow) => standings.indexOf(row.standing);

/** How the board's tables are sorted and narrowed: on the page and in its file alike. */
export const sorts = {
  name: (row: BoardRow) => row.name,
  standing: rank,
  step: (row: BoardRow) => row.nextStepOn,
  idle: (row: BoardRow) => row.idleDays,
  decision: (row: BoardRow) => row.decidesOn,
};

export const boardArrangement = {
  columns: Object.entries(sorts).map(([key, sort]) => ({ key, sort })),
  search: { text: (row: BoardRow) => row.name },
  filters: [{ name: "standing", match: (row: BoardRow, value: string) => kindOf(row) === value }],
};
