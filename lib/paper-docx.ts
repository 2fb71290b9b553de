import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { type Block, type Cell, hrefOf, type Paper, textOf } from "@/lib/paper";

/** A paper as a Word file that a committee's secretary edits further: headings are headings, tables are tables. */
export async function paperDocx({ title, sender, lead, blocks, locale }: Paper): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: sender,
    styles: { default: { document: { run: { font: "Calibri", size: 22, language: { value: tags[locale] } } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: sender }),
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: lead, spacing: { after: 240 } }),
          ...blocks.flatMap(blockOf),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;
const tags = { da: "da-DK", en: "en-GB" };

function blockOf(block: Block): (Paragraph | Table)[] {
  if (block.kind === "heading") {
    return [new Paragraph({ text: block.text, heading: levels[block.level ?? 1], spacing: { before: 240 } })];
  }
  if (block.kind === "text") return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
  if (block.kind === "list") return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
  const { words = 1 } = block;
  const head = block.head.map((text, at) => cellOf(text, at < words, true));
  const rows = block.rows.map((row) => new TableRow({ children: row.map((cell, at) => cellOf(cell, at < words)) }));
  const first = new TableRow({ tableHeader: true, children: head });
  return [new Table({ rows: [first, ...rows], width: { size: 100, type: WidthType.PERCENTAGE } }), new Paragraph("")];
}

/** Words stand to the left, figures to the right. */
function cellOf(cell: Cell, isWords: boolean, bold = false) {
  const href = hrefOf(cell);
  const run = new TextRun({ text: textOf(cell), bold, ...(href && { style: "Hyperlink" }) });
  const children = [href ? new ExternalHyperlink({ link: href, children: [run] }) : run];
  const alignment = isWords ? AlignmentType.LEFT : AlignmentType.RIGHT;
  return new TableCell({
    children: [new Paragraph({ alignment, children })],
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
  });
}
