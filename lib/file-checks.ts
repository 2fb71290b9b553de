import { isUtf8 } from "node:buffer";
import { open } from "node:fs/promises";
import sharp from "sharp";
import type { Entry, ZipFile } from "yauzl";
import { Refused } from "@/lib/refused";
import { beginningOf, withZip } from "@/lib/zips";

/** What may be uploaded, by content: its type, and the ending its name gets. */
const types = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  csv: "text/csv",
  zip: "application/zip",
};
export type FileKind = keyof typeof types;
export type Checked = { kind: FileKind; contentType: string };

const head = 64 * 1024;
const mostDots = 200_000_000;
const markup = /<(!doctype|html|head|body|script|svg|iframe|\?xml)/i;

/** What a file on the disk really is. Refuses, by a key of the errors, what is none of `kinds`, broken, locked or dangerous. */
export async function checkFile(path: string, kinds: readonly FileKind[]): Promise<Checked> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size === 0) throw new Refused("fileEmpty");
    const read = async (from: number, length: number) => {
      const { buffer, bytesRead } = await file.read(
        Buffer.alloc(Math.min(length, size)),
        0,
        undefined,
        Math.max(from, 0),
      );
      return buffer.subarray(0, bytesRead);
    };
    const kind = await kindOf(path, size, read);
    if (!kind || !kinds.includes(kind)) throw new Refused("fileKind");
    return { kind, contentType: types[kind] };
  } finally {
    await file.close();
  }
}

type Read = (from: number, length: number) => Promise<Buffer>;

async function kindOf(path: string, size: number, read: Read): Promise<FileKind | undefined> {
  const start = await read(0, head);
  const has = (at: number, text: string) => start.toString("latin1", at, at + text.length) === text;
  if (has(0, "%PDF-")) return pdf(start, size, read);
  if (has(0, "PK\x03\x04")) return withZip(path, size, packed);
  if (has(0, "\xD0\xCF\x11\xE0")) return old(path);
  if (has(0, "\x89PNG\r\n\x1A\n")) return image(path, "png");
  if (has(0, "\xFF\xD8\xFF")) return image(path, "jpg");
  if (has(0, "RIFF") && has(8, "WEBP")) return image(path, "webp");
  return isTable(start) ? "csv" : undefined;
}

/** A page in PDF's clothes is refused, and what asks for a password: its trailer names the lock. */
async function pdf(start: Buffer, size: number, read: Read): Promise<FileKind> {
  const end = (await read(size - head, head)).toString("latin1");
  if (markup.test(start.toString("latin1", 0, 1024)) || markup.test(end.slice(-1024))) throw new Refused("fileKind");
  if (!end.includes("%%EOF")) throw new Refused("fileBroken");
  const at = /startxref\s+(\d+)\s+%%EOF[\s\S]*$/.exec(end.slice(end.lastIndexOf("startxref")))?.[1];
  const reference = at === undefined ? "" : (await read(Number(at), head)).toString("latin1");
  const dictionary = reference.startsWith("xref") ? "" : reference.slice(0, reference.indexOf("stream"));
  const trailers = [
    ...`${start.toString("latin1")}${end}${reference}`.matchAll(/trailer\s*<<[\s\S]{0,2000}?(?=startxref)/g),
  ];
  if (/\/Encrypt\b/.test(dictionary + trailers.join(" "))) throw new Refused("filePassword");
  return "pdf";
}

/** The parts that name a Word, Excel or PowerPoint document; a ZIP without them is a ZIP. */
async function packed(zip: ZipFile, entries: Entry[]): Promise<FileKind> {
  const list = entries.find(({ fileName }) => fileName === "[Content_Types].xml");
  if (!list) return "zip";
  const declared = (await beginningOf(zip, list, 1_000_000)).toString("utf8").replaceAll("\0", "");
  if (
    /macroEnabled|vbaProject/i.test(declared) ||
    entries.some(({ fileName }) => /vbaProject|macrosheets/i.test(fileName))
  )
    throw new Refused("fileMacros");
  for (const entry of entries) if (/\.(xml|rels|vml)$/i.test(entry.fileName)) await plain(zip, entry);
  const kind = (["docx", "xlsx", "pptx"] as const).find((one) => declared.includes(`${types[one]}.main+xml`));
  if (!kind) throw new Refused("fileKind");
  return kind;
}

/** XML that declares entities reads or grows what nobody sent; a document needs no declaration before its first element. */
async function plain(zip: ZipFile, entry: Entry) {
  const text = (await beginningOf(zip, entry, head)).toString("latin1").replaceAll("\0", "");
  const prolog = /^[\s\S]*?<[a-z_]/i.exec(text)?.[0];
  if (text !== "" && prolog === undefined) throw new Refused("fileBroken");
  if (/<!(DOCTYPE|ENTITY)/i.test(prolog ?? "")) throw new Refused("fileEntities");
}

/** The container of old Office files, and of new ones with a password. */
async function old(path: string): Promise<never> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(4 * head), 0).finally(() => file.close());
  throw new Refused(buffer.includes(Buffer.from("EncryptedPackage", "utf16le")) ? "filePassword" : "fileOld");
}

async function image(path: string, kind: FileKind): Promise<FileKind> {
  const { width, height } = await sharp(path)
    .metadata()
    .catch(() => {
      throw new Refused("fileBroken");
    });
  if (width * height > mostDots) throw new Refused("fileUnpacks");
  return kind;
}

/** Text that begins like no page: UTF-8, UTF-16 with its mark, or an old Windows text without signs that no keyboard has. */
function isTable(start: Buffer) {
  const wide = start.subarray(0, 2).toString("hex");
  if (wide === "fffe" || wide === "feff") return true;
  if (/^(\xEF\xBB\xBF)?\s*</.test(start.toString("latin1", 0, 200))) return false;
  // The last signs may be cut in two.
  const whole = [0, 1, 2, 3].some((cut) => isUtf8(start.subarray(0, start.length - cut)));
  const text = start.toString(whole ? "utf8" : "latin1");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
  return !/[\x00-\x08\x0B\x0E-\x1F]/.test(text);
}

const mostName = 120;

/** A name that is safe and readable everywhere: no path, no invisible signs, not too long, and the ending of what it is. */
export function cleanName(given: string, kind: FileKind, otherwise: string): string {
  const base = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
  const seen = base.replaceAll(/[\x00-\x1F\x7F-\x9F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF<>:"|?*]/g, "");
  const ending = kind === "jpg" ? /\.jpe?g$/i : new RegExp(`\\.${kind}$`, "i");
  const kept = ending.exec(seen)?.[0] ?? `.${kind}`;
  const stem = (ending.test(seen) ? seen.replace(ending, "") : seen.replace(/\.[a-z0-9]{1,5}$/i, ""))
    .replaceAll(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  return `${[...stem].slice(0, mostName).join("").trim() || otherwise}${kept.toLowerCase()}`;
}
