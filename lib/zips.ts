import { type Entry, openPromise, type ZipFile } from "yauzl";
import { Refused } from "@/lib/refused";

/** What a ZIP may hold: no more entries, no more bytes unpacked, and not packed tighter than any honest file. */
const most = { entries: 10_000, bytes: 1_000_000_000, ratio: 120 };
/** Below this many bytes a ratio says nothing: a small sheet of one repeated word is packed that tight. */
const small = 10_000_000;

/**
 * The table of contents of a ZIP on the disk, read without unpacking anything; `work` gets it with the open file.
 * Refuses what is broken, locked by a password, or would unpack to more than anybody means.
 */
export async function withZip<T>(path: string, bytes: number, work: (zip: ZipFile, entries: Entry[]) => Promise<T>) {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch(() => {
    throw new Refused("fileBroken");
  });
  try {
    return await work(zip, await entriesOf(zip, bytes));
  } finally {
    zip.close();
  }
}

async function entriesOf(zip: ZipFile, bytes: number) {
  if (zip.entryCount > most.entries) throw new Refused("fileUnpacks");
  const entries: Entry[] = [];
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new Refused("filePassword");
      unpacked += entry.uncompressedSize;
      if (unpacked > most.bytes || (unpacked > small && unpacked > most.ratio * bytes))
        throw new Refused("fileUnpacks");
      entries.push(entry);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused("fileBroken");
  }
  return entries;
}

/** The beginning of an entry, at most so many bytes of it: what lies behind is not unpacked. */
export async function beginningOf(zip: ZipFile, entry: Entry, bytes: number): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    parts.push(part);
    length += part.length;
    if (length >= bytes) break;
  }
  return Buffer.concat(parts).subarray(0, bytes);
}
