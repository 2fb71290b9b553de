import { pipeline, Readable } from "node:stream";
import { type Options, stringify as stringifyStream } from "csv-stringify";
import { stringify } from "csv-stringify/sync";
import writeExcelFile from "write-excel-file/node";

export type Cell = string | number | null | undefined;

/** A table as a file: its heads, its rows, and the name without an ending. */
export type Sheet = { name: string; head: string[]; rows: Cell[][] };

const number = /^[-+]?\d+([.,]\d+)?$/;

/** A spreadsheet reads a text that begins like this as a formula; the apostrophe makes it text again. */
const safe = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) && !number.test(text) ? `'${text}` : text);

/** Semicolons, comma decimals and a byte order mark: what a Danish Excel opens with a double click. */
const danish: Options = {
  delimiter: ";",
  bom: true,
  record_delimiter: "\r\n",
  cast: { string: safe, number: (value) => String(value).replace(".", ",") },
};

export const csv = ({ head, rows }: Sheet) => stringify([head, ...rows], danish);

/** The same for more rows than are held at once: each is written as it comes. */
export function csvStream(head: string[], rows: AsyncIterable<Cell[]>) {
  async function* all() {
    yield head;
    yield* rows;
  }
  const written = stringifyStream(danish);
  pipeline(Readable.from(all()), written, () => {}); // a fault breaks the download off
  return Readable.toWeb(written) as ReadableStream;
}

/** Every text is stored as text, which is never worked out as a formula. */
export const xlsx = ({ name, head, rows }: Sheet) => {
  const cell = (value: Cell) => {
    if (value === null || value === undefined) return null;
    return typeof value === "number" ? { type: Number, value } : { type: String, value };
  };
  const top = head.map((value) => ({ type: String, value, fontWeight: "bold" as const }));
  return writeExcelFile([top, ...rows.map((row) => row.map(cell))], {
    sheet: name.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, 31),
    stickyRowsCount: 1,
  }).toBuffer();
};

/** The download, as CSV unless Excel was asked for. */
export async function sheetResponse(sheet: Sheet, format: string | null) {
  const excel = format === "xlsx";
  const type = excel ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv; charset=utf-8";
  return fileResponse(excel ? await xlsx(sheet) : csv(sheet), type, `${sheet.name}.${excel ? "xlsx" : "csv"}`);
}

/** A file to keep, for nobody else's cache. */
export const fileResponse = (content: Uint8Array | ReadableStream | string, contentType: string, name: string) =>
  new Response(content instanceof Uint8Array ? new Uint8Array(content) : content, {
    headers: {
      "content-type": contentType,
      "content-disposition": attachment(name),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });

/** RFC 6266 with the name in RFC 5987: æøå and quotes arrive whole, and line breaks cannot leave the header. */
export const attachment = (name: string, how: "attachment" | "inline" = "attachment") => {
  const plain = name.replaceAll(/[^\w .-]/g, "_");
  const coded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${coded}`;
};
