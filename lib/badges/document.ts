import path from "node:path";
import { setImmediate } from "node:timers/promises";
import PDFDocument from "pdfkit";
import type { Badge } from "@/lib/badges/queries";
import { drawable } from "@/lib/card-fonts";

const mm = 72 / 25.4;
/** Two by five on an A4, each as large as a common badge holder. */
const badge = { width: 85 * mm, height: 54 * mm };
const [across, down] = [2, 5];
const left = (210 * mm - across * badge.width) / 2;
const top = (297 * mm - down * badge.height) / 2;
const pad = 6 * mm;
const ink = "#1c1b19";

const font = (weight: number) => path.join(process.cwd(), `db/seed/fonts/schibsted-grotesk-${weight}.woff`);

type Pdf = InstanceType<typeof PDFDocument>;

/** The badges as A4 sheets with cutting marks, a sheet at a time, so that thousands need no more memory than ten. */
export async function* badgeSheets(conference: string, badges: Badge[], lang: string): AsyncGenerator<Buffer> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    size: "A4",
    margin: 0,
    lang,
    info: { Title: conference },
    font: font(400),
  });
  pdf.registerFont("plain", font(400)).registerFont("bold", font(700));
  const sheet = across * down;
  for (let first = 0; first < badges.length; first += sheet) {
    pdf.addPage();
    mark(pdf);
    for (const [at, one] of badges.slice(first, first + sheet).entries())
      draw(pdf, one, conference, left + (at % across) * badge.width, top + Math.floor(at / across) * badge.height);
    const written = pdf.read();
    if (written) yield written;
    await setImmediate(); // others are answered in between
  }
  pdf.end();
  yield* pdf as AsyncIterable<Buffer>;
}

/** Where to cut: lines at the edges of the sheet, and a small cross where four badges meet. */
function mark(pdf: Pdf) {
  const [xs, ys] = [
    Array.from({ length: across + 1 }, (_, at) => left + at * badge.width),
    Array.from({ length: down + 1 }, (_, at) => top + at * badge.height),
  ];
  const [right, bottom, long, short] = [left + across * badge.width, top + down * badge.height, 5 * mm, 1.5 * mm];
  for (const x of xs)
    pdf
      .moveTo(x, top - long)
      .lineTo(x, top)
      .moveTo(x, bottom)
      .lineTo(x, bottom + long);
  for (const y of ys)
    pdf
      .moveTo(left - long, y)
      .lineTo(left, y)
      .moveTo(right, y)
      .lineTo(right + long, y);
  for (const x of xs.slice(1, -1))
    for (const y of ys.slice(1, -1))
      pdf
        .moveTo(x - short, y)
        .lineTo(x + short, y)
        .moveTo(x, y - short)
        .lineTo(x, y + short);
  pdf.lineWidth(0.4).strokeColor("#8a8577").stroke();
}

function draw(pdf: Pdf, { name, title, municipality }: Badge, conference: string, x: number, y: number) {
  const width = badge.width - 2 * pad;
  const foot = y + badge.height - pad;
  let at = y + pad;
  at += say(pdf, name, { x: x + pad, y: at, width, height: 54, sizes: [25, 11], bold: true }) + 4;
  for (const line of [title, municipality])
    if (line)
      at += say(pdf, line, { x: x + pad, y: at, width, height: Math.min(30, foot - 11 - at), sizes: [12, 8] }) + 2;
  say(pdf, conference, { x: x + pad, y: foot - 9, width, height: 11, sizes: [8.5, 6.5], colour: "#0b4f5c" });
}

type Place = {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The largest and the smallest size. */
  sizes: [number, number];
  bold?: boolean;
  colour?: string;
};

/** Words as large as fit into their place, on several lines where there is room; answers how high they became. */
function say(pdf: Pdf, text: string, { x, y, width, height, sizes, bold = false, colour = ink }: Place) {
  const words = drawable(text);
  const [largest, least] = sizes;
  pdf.font(bold ? "bold" : "plain").fontSize(largest);
  const longest = Math.max(...words.split(/[\s-]+/).map((word) => pdf.widthOfString(word)), 1);
  let size = Math.max(least, Math.min(largest, Math.floor((largest * width * 2) / longest) / 2));
  while (size > least && pdf.fontSize(size).heightOfString(words, { width }) > height) size -= 1;
  pdf.fontSize(Math.max(size, least)).fillColor(colour).text(words, x, y, { width, height, ellipsis: true });
  return Math.min(height, pdf.heightOfString(words, { width }));
}
