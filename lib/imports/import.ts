import { isUtf8 } from "node:buffer";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { parse } from "csv-parse/sync";
import { streamXlsxRows } from "hucre/xlsx";

export type Table = string[][];
export type Unreadable = "emptyFile" | "tooManyRows" | "unreadable";

const mostRows = 50_000;
const mostColumns = 100;

/** What a spreadsheet may cost: a file that unfolds to more ends alone, and the portal goes on. */
const limits = { maxOldGenerationSizeMb: 512 };
const deadline = 60_000;

/** The rows of a CSV or XLSX file as text, its heads first, read in a thread of its own; or why it cannot be read. */
export function readTable(bytes: Uint8Array): Promise<Table | Unreadable> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: bytes, resourceLimits: limits });
    const timer = setTimeout(() => thread.terminate(), deadline);
    thread.once("message", resolve);
    thread.once("error", () => resolve("unreadable"));
    thread.once("exit", () => {
      clearTimeout(timer);
      resolve("unreadable");
    });
  });
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Danish Excel still writes CSV in its old character set. */
const textOf = (bytes: Uint8Array) => new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-1252").decode(bytes);

function csv(text: string): Table {
  const [head = ""] = text.split(/\r?\n/, 1);
  const count = (sign: string) => head.split(sign).length;
  const [delimiter = ";"] = [";", ",", "\t"].toSorted((a, b) => count(b) - count(a));
  return parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true, to: mostRows + 2 });
}

function checked(rows: Table): Table | Unreadable {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== "")).map((row) => row.slice(0, mostColumns));
  if (filled.length < 2) return "emptyFile";
  return filled.length > mostRows + 1 ? "tooManyRows" : filled;
}

/** The rows of text that somebody has pasted from a spreadsheet, at once: it unfolds to nothing more. */
export const readText = (text: string): Table | Unreadable => {
  try {
    return checked(csv(text));
  } catch {
    return "unreadable";
  }
};

const written = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ""));

async function tableOf(bytes: Uint8Array): Promise<Table | Unreadable> {
  if (!isZip(bytes) && bytes.includes(0)) return "unreadable";
  const sheet = () => Array.fromAsync(streamXlsxRows(bytes), ({ values }) => values.map(written));
  return checked(isZip(bytes) ? await sheet() : csv(textOf(bytes)));
}

if (!isMainThread && workerData instanceof Uint8Array)
  tableOf(workerData)
    .catch((): Unreadable => "unreadable")
    .then((answer) => parentPort?.postMessage(answer));
