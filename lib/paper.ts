/** A text in a paper; with `href` it leads to where it comes from. */
export type Cell = string | { text: string; href: string };

export type Block =
  | { kind: "heading"; text: string; level?: 2 }
  | { kind: "text"; text: string }
  | { kind: "list"; items: string[] }
  /** Of a table's columns the first `words` are texts, one where nothing is told; the others are figures. */
  | { kind: "table"; head: string[]; rows: Cell[][]; words?: number };

/** A short paper for a committee: what it says first, then the figures, each with its source. Written as PDF and as Word. */
export type Paper = { title: string; sender: string; lead: string; blocks: Block[]; locale: "da" | "en" };

export const textOf = (cell: Cell) => (typeof cell === "string" ? cell : cell.text);
export const hrefOf = (cell: Cell) => (typeof cell === "string" ? undefined : cell.href);
