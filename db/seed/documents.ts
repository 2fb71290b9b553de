import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import { createElement } from "react";

const fonts = `${import.meta.dirname}/fonts`;
Font.register({
  family: "Schibsted Grotesk",
  fonts: [400, 700].map((fontWeight) => ({ src: `${fonts}/schibsted-grotesk-${fontWeight}.woff`, fontWeight })),
});
Font.registerHyphenationCallback((word) => [word]);

const styles = StyleSheet.create({
  page: { fontFamily: "Schibsted Grotesk", fontSize: 10.5, lineHeight: 1.5, padding: 64, color: "#1c1b19" },
  sender: { fontSize: 9, marginBottom: 36 },
  title: { fontSize: 20, fontWeight: 700, lineHeight: 1.2, marginBottom: 20 },
  heading: { fontSize: 12.5, fontWeight: 700, marginTop: 14, marginBottom: 4 },
  paragraph: { marginBottom: 7 },
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: "#b9b4a8", paddingVertical: 3 },
  head: { fontWeight: 700 },
  cell: { flex: 1 },
  first: { flex: 2 },
  foot: { position: "absolute", left: 64, right: 64, bottom: 32, fontSize: 8.5 },
});

/** A4 pages from plain Markdown (headings, paragraphs and table rows), the same bytes in every run. */
export async function documentOf(markdown: string) {
  const [first = "", ...blocks] = markdown.trim().split(/\n{2,}/);
  const title = first.replace("# ", "");
  const document = createElement(
    Document,
    { title, author: "Kulturmetropolen", language: "da", creationDate: new Date(0), modificationDate: new Date(0) },
    createElement(
      Page,
      { size: "A4", style: styles.page },
      createElement(Text, { style: styles.sender }, "Kulturmetropolen · eksempeldata"),
      createElement(Text, { style: styles.title }, title),
      ...blocks.map(blockOf),
      createElement(Text, { style: styles.foot, fixed: true, render: pageNumber }),
    ),
  );
  const bytes = await renderToBuffer(document);
  return { title, bytes, pages: bytes.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 1 };
}

const pageNumber = ({ pageNumber: page, totalPages }: { pageNumber: number; totalPages: number }) =>
  `Side ${page} af ${totalPages}`;

function blockOf(block: string, key: number) {
  if (block.startsWith("## "))
    return createElement(Text, { key, style: styles.heading, minPresenceAhead: 40 }, block.slice(3));
  if (block.startsWith("|")) return createElement(View, { key }, ...block.split("\n").map(rowOf));
  return createElement(Text, { key, style: styles.paragraph }, block);
}

const rowOf = (row: string, key: number) =>
  createElement(
    View,
    { key, style: key === 0 ? [styles.row, styles.head] : styles.row, wrap: false },
    ...row
      .split("|")
      .slice(1, -1)
      .map((cell, place) =>
        createElement(Text, { key: place, style: place ? styles.cell : styles.first }, cell.trim()),
      ),
  );
