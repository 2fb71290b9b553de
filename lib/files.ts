import { createReadStream } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { fileTypeFromBuffer } from "file-type";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { Refused } from "@/lib/refused";

const folder = () => process.env.FILES_DIR ?? ".data/files";
const disk = () => new Disk(new FSDriver({ location: folder(), visibility: "private" }));

const documents = /^(application\/(pdf|vnd\.openxmlformats-officedocument\..+)|image\/(jpeg|png|webp|gif|avif))$/;

/** Whether the content is a paper or a picture, such as people send each other. */
export async function isDocument(bytes: Uint8Array) {
  return documents.test((await fileTypeFromBuffer(bytes))?.mime ?? "");
}

/** Keeps a file under its key. What it is, its content decides; what it cannot be recognised as, is refused. */
export async function storeFile(key: string, bytes: Uint8Array) {
  const type = await fileTypeFromBuffer(bytes);
  if (!type) throw new Error("The content is of no known type");
  await disk().put(key, bytes);
  return { contentType: type.mime as string, bytes: bytes.length };
}

/** How many bytes a kept file has, or nothing where it has gone from the disk. */
export const sizeOf = async (key: string) =>
  (await disk().exists(key)) ? (await disk().getMetaData(key)).contentLength : undefined;

/** Where a kept file lies on this machine, for what reads it in pieces. Its key is one of ours and leads nowhere else. */
export function pathOf(key: string) {
  if (!/^[\w-]+$/.test(key)) throw new Error(`${key} is no key of a file`);
  return path.join(folder(), key);
}

/** The bytes of a kept file from one place to another, both counted from 0 and included. */
export const readPart = (key: string, from: number, to: number): Readable =>
  createReadStream(pathOf(key), { start: from, end: to });

/** What a browser may show in a frame of ours: it runs no script there. */
export const isShown = (contentType: string) => /^(application\/pdf|image\/(png|jpeg|webp))$/.test(contentType);

/** The one range that a request asks for, both ends counted from 0 and included; nothing where it asks for all, or for several. */
export function rangeOf(header: string | null, size: number): { from: number; to: number } | "outside" | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  const from = first === "" ? Math.max(size - Number(last), 0) : Number(first);
  const to = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  return from > to ? "outside" : { from, to };
}

/** Keeps a checked file that lies on this machine. A full disk is said as such. */
export const moveIn = (key: string, from: string) =>
  disk()
    .moveFromFs(from, key)
    .catch((error) => {
      const { code } = (error.cause ?? error) as { code?: string };
      throw code === "ENOSPC" ? new Refused("diskFull") : error;
    });

/** Keeps what the worker will read once, whatever it is; nobody else gets to see it. */
export const keepUpload = (key: string, bytes: Uint8Array) => disk().put(key, bytes);
export const uploadOf = (key: string) => disk().getBytes(key);
export const dropFile = (key: string) => disk().delete(key);
