import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileTypeFromBuffer } from "file-type";
import { Disk } from "flydrive";
import { type FileStore, fileStore, folder } from "@/db/files";
import { Refused } from "@/lib/refused";

const documents = /^(application\/(pdf|vnd\.openxmlformats-officedocument\..+)|image\/(jpeg|png|webp|gif|avif))$/;

type Fault = { code?: string; $metadata?: { httpStatusCode?: number } };
const faultOf = (error: unknown) => ((error as Error).cause ?? error) as Fault;
const isGone = (error: unknown) => {
  const { code, $metadata } = faultOf(error);
  return code === "ENOENT" || $metadata?.httpStatusCode === 404;
};

/** Does what needs the kept files. A full disk is said as such, and so is a bucket that is away or lets nobody in. */
async function reach<T>(work: (disk: Disk, store: FileStore) => Promise<T>): Promise<T> {
  const store = await fileStore();
  try {
    return await work(new Disk(store.driver), store);
  } catch (error) {
    const { code, $metadata } = faultOf(error);
    if (code === "ENOSPC") throw new Refused("diskFull");
    if (!$metadata || isGone(error)) throw error;
    console.error(error);
    throw new Refused("filesAway");
  }
}

/** Whether the content is a paper or a picture, such as people send each other. */
export async function isDocument(bytes: Uint8Array) {
  return documents.test((await fileTypeFromBuffer(bytes))?.mime ?? "");
}

/** Keeps a file under its key. What it is, its content decides; what it cannot be recognised as, is refused. */
export async function storeFile(key: string, bytes: Uint8Array) {
  const type = await fileTypeFromBuffer(bytes);
  if (!type) throw new Error("The content is of no known type");
  await keepUpload(key, bytes);
  return { contentType: type.mime as string, bytes: bytes.length };
}

/** How many bytes a kept file has, or nothing where it has gone. */
export const sizeOf = (key: string) =>
  reach((disk) =>
    disk.getMetaData(key).then(
      ({ contentLength }) => contentLength,
      (error) => {
        if (!isGone(error)) throw error;
      },
    ),
  );

/** The bytes of a kept file from one place to another, both counted from 0 and included. */
export const readPart = (key: string, from: number, to: number): Promise<Readable> =>
  reach((_, { part }) => part(key, from, to));

/** Lends a place on this machine for what is under way, out of the way of a backup; afterwards nothing of it is left. */
export async function withPlace<T>(work: (place: string) => Promise<T>): Promise<T> {
  const place = path.join(underWay(), randomUUID());
  await mkdir(place, { recursive: true, mode: 0o700 });
  try {
    return await work(place);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Where all such places lie. */
export const underWay = () => `${folder()}.incoming`;

/** Lets `work` read a kept file by its path: where it lies, or a copy for the time of the work. */
export async function withPath<T>(key: string, work: (path: string) => Promise<T>): Promise<T> {
  const { pathOf } = await fileStore();
  if (pathOf) return work(pathOf(key));
  return withPlace(async (place) => {
    const copy = path.join(place, key);
    await reach(async (disk) => pipeline(await disk.getStream(key), createWriteStream(copy, { mode: 0o600 })));
    return work(copy);
  });
}

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

/** Keeps a checked file that lies on this machine. */
export const moveIn = (key: string, from: string) => reach((disk) => disk.moveFromFs(from, key));

/** Keeps what the worker will read once, whatever it is; nobody else gets to see it. */
export const keepUpload = (key: string, bytes: Uint8Array) => reach((disk) => disk.put(key, bytes));
export const uploadOf = (key: string) => reach((disk) => disk.getBytes(key));
export const dropFile = (key: string) => reach((disk) => disk.delete(key));
