import type { Readable } from "node:stream";
import { fileTypeFromBuffer } from "file-type";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";

const disk = () => new Disk(new FSDriver({ location: process.env.FILES_DIR ?? ".data/files", visibility: "private" }));

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

/** False when a file that was kept has gone from the disk. */
export const hasFile = (key: string) => disk().exists(key);

/** The content of a kept file. */
export const readFile = (key: string): Promise<Readable> => disk().getStream(key);

/** Keeps what the worker will read once, whatever it is; nobody else gets to see it. */
export const keepUpload = (key: string, bytes: Uint8Array) => disk().put(key, bytes);
export const uploadOf = (key: string) => disk().getBytes(key);
export const dropFile = (key: string) => disk().delete(key);
