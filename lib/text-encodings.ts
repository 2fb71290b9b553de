/** A text that is none of the encodings we read: where its first wrong sign stands, both counted from 1. */
export class WrongText extends Error {
  readonly row: number;
  readonly column: number;
  constructor(row: number, column: number) {
    super(`The text breaks at line ${row}, column ${column}`);
    [this.row, this.column] = [row, column];
  }
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Bytes that mean nothing in Windows-1252, and those that no text holds in any encoding. */
const nothing = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const isControl = (byte: number) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;

/** How many bytes of a sign follow its first one in UTF-8; −1 where none begins so. */
const following = (byte: number) =>
  byte < 0x80 ? 0 : byte < 0xc2 ? -1 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : -1;

type Place = { row: number; column: number };

/**
 * Reads all bytes of a text once and says which encoding it is: UTF-16 by its mark, UTF-8, or what an old Windows writes.
 * Throws `WrongText` for the rest: signs that no encoding has, or two encodings in one file.
 */
export async function encodingOf(chunks: AsyncIterable<Buffer>): Promise<Encoding> {
  const at: Place = { row: 1, column: 0 };
  let first = true;
  let marked = false;
  let wide: "utf-16le" | "utf-16be" | undefined;
  let odd = Buffer.alloc(0);
  let wanted = 0;
  let long = false;
  let notUtf8: Place | undefined;
  let notWindows: Place | undefined;
  let surrogate = false;
  const step = (newline: boolean) => {
    if (newline) [at.row, at.column] = [at.row + 1, 0];
    else at.column++;
  };
  const seeByte = (byte: number) => {
    if (wanted === 0 || byte < 0x80 || byte > 0xbf) step(byte === 10);
    if (isControl(byte)) throw new WrongText(at.row, at.column);
    if (nothing.has(byte)) notWindows ??= { ...at };
    if (notUtf8) return;
    if (wanted > 0) {
      if (byte >= 0x80 && byte <= 0xbf) wanted--;
      else notUtf8 = { ...at };
      long ||= wanted === 0;
      return;
    }
    wanted = following(byte);
    if (wanted < 0) [notUtf8, wanted] = [{ ...at }, 0];
  };
  const seePair = (unit: number) => {
    step(unit === 10);
    const low = unit >= 0xdc00 && unit < 0xe000;
    if (low !== surrogate || (unit < 32 && isControl(unit))) throw new WrongText(at.row, at.column);
    surrogate = unit >= 0xd800 && unit < 0xdc00;
  };
  for await (const chunk of chunks) {
    const mark = first ? chunk.toString("hex", 0, 3) : "";
    if (mark.startsWith("fffe")) wide = "utf-16le";
    if (mark.startsWith("feff")) wide = "utf-16be";
    if (mark === "efbbbf") marked = true;
    first = false;
    if (!wide) for (const byte of chunk) seeByte(byte);
    else {
      const bytes = Buffer.concat([odd, chunk]);
      const whole = bytes.length - (bytes.length % 2);
      for (let n = 0; n < whole; n += 2) seePair(wide === "utf-16le" ? bytes.readUInt16LE(n) : bytes.readUInt16BE(n));
      odd = bytes.subarray(whole);
    }
  }
  if (wide) {
    if (odd.length > 0 || surrogate) throw new WrongText(at.row, at.column + 1);
    return wide;
  }
  if (wanted > 0) notUtf8 ??= { ...at };
  if (!notUtf8) return "utf-8";
  // A mark, or a sign of several bytes before the first wrong one, says that UTF-8 was meant.
  const wrong = marked || long ? notUtf8 : notWindows;
  if (wrong) throw new WrongText(wrong.row, wrong.column);
  return "windows-1252";
}

/** The text of some bytes, without its mark. */
export async function* decoded(chunks: AsyncIterable<Buffer>, encoding: Encoding) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
