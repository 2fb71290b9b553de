/** Text inside a line: plain, or marked. */
export type Inline =
  | string
  | { kind: "strong" | "em"; content: Inline[] }
  | { kind: "link"; href: string; content: Inline[] };

export type Block =
  | { kind: "paragraph" | "heading"; content: Inline[] }
  | { kind: "list"; ordered: boolean; items: Inline[][] }
  | { kind: "table"; head: Inline[][]; rows: Inline[][][] };

const bullet = /^\s{0,3}(?:[-*]|\d{1,9}[.)])\s+/;
const ordered = /^\s{0,3}\d/;
const heading = /^#{1,6}\s+/;
const row = /^\s{0,3}\|.*\|\s*$/;
/** The line under a table's head. */
const ruler = /^[\s|:-]*$/;
const mark =
  /\*\*([^*]{1,500})\*\*|\*([^*\s][^*]{0,500})\*|(?<![\p{L}\p{N}])_([^_\s][^_]{0,500})_|\[([^[\]]{1,500})\]\(([^()\s]{1,2000})\)/gu;

/** Only where a reader expects to get: the web and mail. Anything else stays text. */
const addressOf = (href: string) =>
  URL.canParse(href) && ["http:", "https:", "mailto:"].includes(new URL(href).protocol) ? href : undefined;

/** Bold, italics and links of one text. */
export function parseInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const found of text.matchAll(mark)) {
    const [whole, bold, star, underscore, label, href] = found;
    parts.push(text.slice(from, found.index), markOf(whole, bold, star ?? underscore, label, href));
    from = found.index + whole.length;
  }
  return [...parts, text.slice(from)].filter((part) => part !== "");
}

const markOf = (whole: string, bold = "", em = "", label = "", href = ""): Inline => {
  if (bold) return { kind: "strong", content: parseInline(bold) };
  if (em) return { kind: "em", content: parseInline(em) };
  const address = addressOf(href);
  return address ? { kind: "link", href: address, content: parseInline(label) } : whole;
};

/** A small part of Markdown as a tree: paragraphs, headings, lists, tables, bold, italics, links. HTML is only text here. */
export function parseMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length) blocks.push({ kind: "paragraph", content: parseInline(open.join(" ")) });
    open = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const isBullet = bullet.test(line);
    const isRow = row.test(line);
    if (isBullet || isRow || heading.test(line) || line.trim() === "") close();
    if (isBullet) addItem(blocks, line);
    else if (isRow) addRow(blocks, line);
    else if (heading.test(line)) blocks.push({ kind: "heading", content: parseInline(line.replace(heading, "")) });
    else if (line.trim()) open.push(line.trim());
  }
  close();
  return blocks;
}

const addItem = (blocks: Block[], line: string) => {
  const last = blocks.at(-1);
  const item = parseInline(line.replace(bullet, ""));
  if (last?.kind === "list" && last.ordered === ordered.test(line)) last.items.push(item);
  else blocks.push({ kind: "list", ordered: ordered.test(line), items: [item] });
};

/** The first line of a table is its head. */
const addRow = (blocks: Block[], line: string) => {
  const last = blocks.at(-1);
  const cells = line
    .trim()
    .slice(1, -1)
    .split("|")
    .map((cell) => parseInline(cell.trim()));
  if (last?.kind !== "table") blocks.push({ kind: "table", head: cells, rows: [] });
  else if (!ruler.test(line)) last.rows.push(cells);
};

/** The words of a text without its marks. */
export const textOf = (content: Inline[]): string =>
  content.map((part) => (typeof part === "string" ? part : textOf(part.content))).join("");
