import path from "node:path";
import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";
import { type Block, type Cell, hrefOf, type Paper, textOf } from "@/lib/paper";

const font = (weight: number) => path.join(process.cwd(), `db/seed/fonts/schibsted-grotesk-${weight}.woff`);
const ink = "#1c1b19";
const edge = 56;
const foot = 72;
const gap = 8;
const airy = 3.5;
const pages = { da: "Side {page} af {all}", en: "Page {page} of {all}" };

/** A paper as A4 pages to be read and printed. */
export function paperPdf({ title, sender, lead, blocks, locale }: Paper): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: "A4",
    margins: { top: edge, left: edge, right: edge, bottom: foot },
    bufferPages: true,
    lang: locale,
    info: { Title: title, Author: sender },
    font: font(400),
  });
  const written = buffer(pdf);
  pdf.registerFont("plain", font(400)).registerFont("bold", font(700));
  say(pdf, sender, { size: 9, after: 28 });
  say(pdf, title, { size: 20, bold: true, after: 10 });
  say(pdf, lead, { size: 12, after: 12 });
  for (const block of blocks) draw(pdf, block);
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    const words = pages[locale].replace("{page}", String(page + 1)).replace("{all}", String(count));
    pdf
      .font("plain")
      .fontSize(8.5)
      .fillColor(ink)
      .text(words, edge, pdf.page.height - 42, { lineBreak: false });
  }
  pdf.end();
  return written;
}

type Pdf = InstanceType<typeof PDFDocument>;
type Look = { size?: number; bold?: boolean; after?: number; indent?: number };

/** The letters know no joiner and no narrow space. */
const plain = (text: string) => text.replaceAll("\u2060", "").replaceAll(/[\u2009\u202f]/g, "\u00a0");

function say(pdf: Pdf, text: string, { size = 10.5, bold = false, after = 7, indent = 0 }: Look = {}) {
  pdf
    .font(bold ? "bold" : "plain")
    .fontSize(size)
    .fillColor(ink)
    .text(plain(text), edge + indent, pdf.y, { lineGap: airy, width: pdf.page.width - 2 * edge - indent });
  pdf.y += after;
}

function draw(pdf: Pdf, block: Block) {
  if (block.kind === "text") return say(pdf, block.text);
  if (block.kind === "list") {
    for (const item of block.items) say(pdf, `• ${item}`, { after: 3, indent: 10 });
    pdf.y += 4;
    return;
  }
  if (block.kind === "heading") {
    pdf.y += block.level ? 6 : 10;
    roomFor(pdf, 60);
    return say(pdf, block.text, { size: block.level ? 10.5 : 12.5, bold: true, after: 2 });
  }
  row(pdf, block.head, "bold", block.words);
  for (const cells of block.rows) row(pdf, cells, "plain", block.words);
  pdf.y += 7;
}

/** A head, or a row, never stands alone at the end of a page. */
function roomFor(pdf: Pdf, height: number) {
  if (pdf.y + height > pdf.page.height - foot) pdf.addPage();
}

/** Columns of words are twice as wide as those of figures, which stand at the right. */
function row(pdf: Pdf, cells: Cell[], face: "bold" | "plain", words = 1) {
  const unit = (pdf.page.width - 2 * edge - gap * (cells.length - 1)) / (cells.length + words);
  const boxes = cells.map((cell, at) => ({
    words: plain(textOf(cell)),
    href: hrefOf(cell),
    x: edge + at * (unit + gap) + Math.min(at, words) * unit,
    options: {
      width: at < words ? 2 * unit : unit,
      align: at < words ? ("left" as const) : ("right" as const),
      lineGap: airy,
    },
  }));
  pdf.font(face).fontSize(10.5);
  const height = Math.max(...boxes.map(({ words, options }) => pdf.heightOfString(words || " ", options)));
  roomFor(pdf, height + 6);
  const top = pdf.y + 3;
  for (const { words, href, x, options } of boxes)
    pdf.fillColor(href ? "#0b4f5c" : ink).text(words, x, top, { ...options, ...(href && { link: href }) });
  const bottom = top + height;
  pdf
    .moveTo(edge, bottom)
    .lineTo(pdf.page.width - edge, bottom)
    .lineWidth(0.5)
    .strokeColor("#b9b4a8")
    .stroke();
  pdf.y = bottom;
}
