import path from "node:path";
import { Document, Font, Link, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import { createElement as draw } from "react";
import { type Block, type Cell, hrefOf, type Paper, textOf } from "@/lib/paper";

const font = (weight: number) => path.join(process.cwd(), `db/seed/fonts/schibsted-grotesk-${weight}.woff`);
Font.register({
  family: "Schibsted Grotesk",
  fonts: [400, 700].map((fontWeight) => ({ src: font(fontWeight), fontWeight })),
});
Font.registerHyphenationCallback((word) => [word]);

const styles = StyleSheet.create({
  page: {
    fontFamily: "Schibsted Grotesk",
    fontSize: 10.5,
    lineHeight: 1.5,
    padding: 56,
    paddingBottom: 72,
    color: "#1c1b19",
  },
  sender: { fontSize: 9, marginBottom: 28 },
  title: { fontSize: 20, fontWeight: 700, lineHeight: 1.2, marginBottom: 10 },
  lead: { fontSize: 12, marginBottom: 12 },
  heading: { fontSize: 12.5, fontWeight: 700, marginTop: 14, marginBottom: 4 },
  text: { marginBottom: 7 },
  item: { marginBottom: 3, paddingLeft: 10 },
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: "#b9b4a8", paddingVertical: 3, gap: 8 },
  head: { fontWeight: 700 },
  first: { flex: 2 },
  cell: { flex: 1, textAlign: "right" },
  link: { color: "#0b4f5c" },
  foot: { position: "absolute", left: 56, right: 56, bottom: 32, fontSize: 8.5 },
});

const pages = { da: "Side {page} af {all}", en: "Page {page} of {all}" };

/** A paper as A4 pages to be read and printed. */
export function paperPdf({ title, sender, lead, blocks, locale }: Paper): Promise<Buffer> {
  const count = ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
    pages[locale].replace("{page}", String(pageNumber)).replace("{all}", String(totalPages));
  const page = draw(
    Page,
    { size: "A4", style: styles.page },
    draw(Text, { style: styles.sender }, sender),
    draw(Text, { style: styles.title }, title),
    draw(Text, { style: styles.lead }, lead),
    ...blocks.map(blockOf),
    draw(Text, { style: styles.foot, fixed: true, render: count }),
  );
  return renderToBuffer(draw(Document, { title, author: sender, language: locale }, page));
}

/** The letters know no joiner and no narrow space. */
const plain = (text: string) => text.replaceAll("\u2060", "").replaceAll(/[\u2009\u202f]/g, "\u00a0");

function blockOf(block: Block, key: number) {
  if (block.kind === "heading")
    return draw(Text, { key, style: styles.heading, minPresenceAhead: 60 }, plain(block.text));
  if (block.kind === "text") return draw(Text, { key, style: styles.text }, plain(block.text));
  if (block.kind === "list") {
    const items = block.items.map((text, at) => draw(Text, { key: at, style: styles.item }, `• ${plain(text)}`));
    return draw(View, { key }, ...items);
  }
  const head = draw(View, { key: "head", style: [styles.row, styles.head] }, ...block.head.map(cellOf));
  const rows = block.rows.map((row, at) => draw(View, { key: at, style: styles.row, wrap: false }, ...row.map(cellOf)));
  return draw(View, { key }, head, ...rows);
}

function cellOf(cell: Cell, at: number) {
  const href = hrefOf(cell);
  const words = href ? draw(Link, { src: href, style: styles.link }, plain(textOf(cell))) : plain(textOf(cell));
  return draw(Text, { key: at, style: at === 0 ? styles.first : styles.cell }, words);
}
