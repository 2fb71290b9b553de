import { open, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import Busboy from "@fastify/busboy";
import { type Checked, checkFile, cleanName } from "@/lib/file-checks";
import { underWay, withPlace } from "@/lib/files";
import { Refused } from "@/lib/refused";
import type { Limits } from "@/lib/upload-limits";

export type Incoming = Checked & { path: string; name: string; bytes: number };
export type Received = { fields: Record<string, string>; files: Incoming[] };

const staleAfter = 24 * 60 * 60_000;

/**
 * Lets `work` have the files of a multipart form, each streamed to the disk and checked; afterwards nothing of them is
 * left there, however it ended. Throws `Refused` with a key of the errors.
 */
export async function withUpload<T>(
  request: Request,
  limits: Limits,
  work: (given: Received) => Promise<T>,
): Promise<T> {
  const length = Number(request.headers.get("content-length"));
  if (!length || !request.body) throw new Refused("file");
  if (length > 2 * limits.bytes * limits.files) throw new Refused("fileTooLarge");
  return withPlace(async (place) => {
    const { fields, written } = await parts(request, limits, place);
    const files: Incoming[] = [];
    for (const { file, name, bytes } of written) {
      const checked = await checkFile(file, limits.kinds);
      files.push({ ...checked, path: file, bytes, name: cleanName(name, checked.kind, "fil") });
    }
    return work({ fields, files });
  });
}

type Written = { file: string; name: string; bytes: number };

/** Reads the whole form, also where a file is refused: a browser that is cut off shows no answer. */
async function parts(request: Request, limits: Limits, place: string) {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) throw new Refused("file");
  const most = { fileSize: limits.bytes, files: limits.files, fields: 50, fieldSize: 20_000, parts: 100 };
  const form = Busboy({ headers: { "content-type": type }, limits: most });
  const fields: Record<string, string> = {};
  const writing: Promise<Written>[] = [];
  const broken = new AbortController();
  let tooMany = false;
  form.on("field", (name, value) => {
    fields[name] = value;
  });
  form.on("filesLimit", () => {
    tooMany = true;
  });
  form.on("file", (_, stream, name) => {
    const written = writeDown(path.join(place, String(writing.length)), stream, broken.signal);
    written.catch(() => {}); // told below
    writing.push(written.then(({ file, bytes }) => ({ file, bytes, name: name ?? "" })));
  });
  try {
    await pipeline(Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]), form);
  } catch {
    broken.abort();
    await Promise.allSettled(writing);
    throw new Refused("fileBrokenOff");
  }
  const written = (await Promise.all(writing)).filter(({ name, bytes }) => name !== "" || bytes > 0);
  if (tooMany) throw new Refused("fileTooMany");
  if (written.length === 0) throw new Refused("file");
  return { fields, written };
}

/** Writes a file of the form; what no longer fits on the disk is read and thrown away, so that the form can be answered. */
export async function writeDown(file: string, stream: Readable & { truncated?: boolean }, signal?: AbortSignal) {
  const handle = await open(file, "w", 0o600);
  let bytes = 0;
  let failure: unknown;
  const sink = new Writable({
    async write(chunk: Buffer, _, done) {
      if (failure === undefined)
        await handle.write(chunk).catch((error) => {
          failure = error;
        });
      bytes += chunk.length;
      done();
    },
  });
  await pipeline(stream, sink, signal ? { signal } : {}).finally(() => handle.close());
  if (stream.truncated) throw new Refused("fileTooLarge");
  if ((failure as { code?: string } | undefined)?.code === "ENOSPC") throw new Refused("diskFull");
  if (failure !== undefined) throw failure;
  return { file, bytes };
}

/** Throws away what a process that died in the middle of an upload left; for the worker. */
export async function dropStaleUploads(now = Date.now()) {
  const names = await readdir(underWay()).catch(() => []);
  for (const name of names) {
    const place = path.join(underWay(), name);
    if (now - (await stat(place)).mtimeMs > staleAfter) await rm(place, { recursive: true, force: true });
  }
}
