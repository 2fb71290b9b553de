import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { CsvError, type Options, parse } from "csv-parse";
import { streamXlsxRows } from "hucre/xlsx";
import { decoded, encodingOf, WrongText } from "@/lib/text-encodings";
import { withZip } from "@/lib/zips";
import type { Cell } from "./rules";

/** Why a file cannot be read, as a key of the messages, and where: row and column are counted from 1. */
export class Unreadable extends Error {
  readonly row: number | undefined;
  readonly column: number | undefined;
  constructor(key: string, row?: number, column?: number) {
    super(key);
    [this.row, this.column] = [row, column];
  }
}

const most = { rows: 3_000_000, columns: 200, unpacked: 800_000_000 };

/** A file's rows, heads first, as often as they are asked for; and how far the reading is, from 0 to 1. */
export type Source = { encoding: string; rows: () => AsyncIterable<Cell[]>; done: () => number };

/** Opens a CSV file of any of our encodings and separators, or the first sheet of a workbook. Throws `Unreadable`. */
export async function sourceOf(path: string): Promise<Source> {
  const { size } = await stat(path);
  return (await isWorkbook(path)) ? workbook(path, size) : text(path, size);
}

/** Whether a file is a ZIP, such as workbooks are. */
export async function isWorkbook(path: string) {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(4), 0).finally(() => file.close());
  return buffer.toString("latin1") === "PK\x03\x04";
}

async function text(path: string, size: number): Promise<Source> {
  const encoding = await encodingOf(createReadStream(path)).catch((error) => {
    throw error instanceof WrongText ? new Unreadable("encoding", error.row, error.column) : error;
  });
  const delimiter = await separatorOf(decoded(createReadStream(path, { end: 256 * 1024 - 1 }), encoding));
  const options: Options = {
    delimiter,
    bom: true,
    skip_empty_lines: true,
    relax_column_count_less: true,
    trim: true,
    info: false,
  };
  let read = 0;
  async function* rows() {
    const file = createReadStream(path, { highWaterMark: 256 * 1024 });
    const source = Readable.from(decoded(file, encoding), { objectMode: false, encoding: "utf8" });
    const parser = source.pipe(parse(options));
    source.on("error", (error) => parser.destroy(error));
    let count = 0;
    try {
      for await (const row of parser as AsyncIterable<string[]>) {
        if (row.length > most.columns) throw new Unreadable("tooManyColumns", 1, most.columns + 1);
        if (++count > most.rows + 1) throw new Unreadable("tooManyRows", count);
        read = file.bytesRead / size;
        yield row;
      }
    } catch (error) {
      throw error instanceof CsvError ? brokenAt(error) : error;
    } finally {
      file.destroy();
    }
  }
  return { encoding, rows, done: () => read };
}

function brokenAt({ code, lines, column }: CsvError) {
  const wide = code === "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH";
  return new Unreadable(wide ? "tooManyCells" : "broken", Number(lines), Number(column ?? 0) + (wide ? 0 : 1));
}

/** The sign that the first line has most of, outside of quotes. */
async function separatorOf(text: AsyncIterable<string>): Promise<string> {
  let start = "";
  try {
    for await (const part of text) start += part;
  } catch {
    // The last sign of the part may be cut in two.
  }
  const [line = ""] = start.replaceAll(/"[^"]*"/g, "").split(/\r?\n/, 1);
  const count = (sign: string) => line.split(sign).length;
  return [";", ",", "\t"].toSorted((a, b) => count(b) - count(a))[0] ?? ";";
}

const cellOf = (value: unknown): Cell => {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "number" ? value : String(value).trim();
};

/** A workbook's first sheet, row by row. What it unfolds to is counted before, for its table of contents may lie. */
async function workbook(path: string, size: number): Promise<Source> {
  await withZip(path, size, async (zip, entries) => {
    let unpacked = 0;
    for (const entry of entries)
      for await (const part of await zip.openReadStreamPromise(entry)) {
        unpacked += part.length;
        if (unpacked > most.unpacked) throw new Unreadable("largeWorkbook");
      }
  }).catch(unreadable);
  let read = 0;
  async function* rows() {
    const file = createReadStream(path, { highWaterMark: 256 * 1024 });
    let count = 0;
    try {
      for await (const { values } of streamXlsxRows(Readable.toWeb(file) as ReadableStream<Uint8Array>)) {
        const row = values.slice(0, most.columns).map(cellOf);
        if (row.every((cell) => cell === null || cell === "")) continue;
        if (++count > most.rows + 1) throw new Unreadable("tooManyRows", count);
        read = file.bytesRead / size;
        yield row;
      }
    } catch (error) {
      unreadable(error);
    } finally {
      file.destroy();
    }
  }
  return { encoding: "xlsx", rows, done: () => read };
}

const unreadable = (error: unknown): never => {
  throw error instanceof Unreadable ? error : new Unreadable("unreadable");
};
