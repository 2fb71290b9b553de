import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";

const fontAt = (weight: number) => `${import.meta.dirname}/fonts/schibsted-grotesk-${weight}.woff`;
const edge = 64;

/** A4 pages from plain Markdown (headings, paragraphs and table rows), the same bytes in every run. */
export async function documentOf(markdown: string) {
  const [first = "", ...blocks] = markdown.trim().split(/\n{2,}/);
  const title = first.replace("# ", "");
  const pdf = new PDFDocument({
    size: "A4",
    margin: edge,
    bufferPages: true,
    lang: "da",
    info: { Title: title, Author: "Kulturmetropolen", CreationDate: new Date(0) },
    font: fontAt(400),
  });
  const written = buffer(pdf);
  pdf.registerFont("plain", fontAt(400)).registerFont("bold", fontAt(700)).fillColor("#1c1b19");
  pdf.fontSize(9).text("Kulturmetropolen · eksempeldata").moveDown(3);
  pdf.font("bold").fontSize(20).text(title).moveDown(0.8);
  for (const block of blocks) draw(pdf, block);
  const { count: pages } = pdf.bufferedPageRange();
  for (let page = 0; page < pages; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf
      .font("plain")
      .fontSize(8.5)
      .text(`Side ${page + 1} af ${pages}`, edge, pdf.page.height - 42, { lineBreak: false });
  }
  pdf.end();
  return { title, bytes: await written, pages };
}

function draw(pdf: InstanceType<typeof PDFDocument>, block: string) {
  if (block.startsWith("## ")) return pdf.moveDown(0.5).font("bold").fontSize(12.5).text(block.slice(3)).moveDown(0.3);
  pdf.font("plain").fontSize(10.5);
  if (!block.startsWith("|")) return pdf.text(block.replaceAll("\n", " "), { lineGap: 3.5 }).moveDown(0.6);
  pdf.table({
    data: block.split("\n").map((row, at) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => ({ text: cell.trim(), font: { src: at ? "plain" : "bold" } })),
    ),
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: "#b9b4a8", padding: [4, 8, 4, 0] },
  });
  pdf.moveDown(0.6);
}
