import { expect, test } from "vitest";
import { decoded, encodingOf, WrongText } from "./text-encodings";

/** In pieces of three bytes, so that signs are cut in two. */
async function* pieces(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
}
const found = (bytes: Buffer) =>
  encodingOf(pieces(bytes)).catch((error) => {
    if (!(error instanceof WrongText)) throw error;
    return `${error.row}:${error.column}`;
  });
const text = "Kommune;Besøg\nRødovre;1 €\n";
const windows = Buffer.from("Kommune;Bes\xF8g\nR\xF8dovre;1 \x80\n", "latin1");
const wide = Buffer.from(`\uFEFF${text}`, "utf16le");
const turned = Buffer.from(wide).swap16();

test.each([
  ["utf-8", Buffer.from(text)],
  ["utf-8", Buffer.from(`\uFEFF${text}`)],
  ["utf-16le", wide],
  ["utf-16be", turned],
  ["windows-1252", windows],
] as const)("reads %s", async (encoding, bytes) => {
  expect(await found(bytes)).toBe(encoding);
  let read = "";
  for await (const part of decoded(pieces(bytes), encoding)) read += part;
  expect(read).toBe(text);
});

test.each([
  [
    "UTF-8 with a Windows sign in line 2",
    Buffer.concat([Buffer.from("Besøg\nab"), Buffer.from([0xf8]), Buffer.from("c\n")]),
    "2:3",
  ],
  ["UTF-8 by its mark, broken", Buffer.from("\xEF\xBB\xBFa\nb\xF8c", "latin1"), "2:2"],
  ["UTF-8 that ends in the middle of a sign", Buffer.from("ø\nabø").subarray(0, -1), "2:3"],
  ["a sign that Windows does not have", Buffer.from("abc\n\xF8\x81\n", "latin1"), "2:2"],
  ["a sign that no text has", Buffer.from("abc\nde\0f"), "2:3"],
  ["half of a UTF-16 sign", Buffer.concat([Buffer.from("\uFEFFab\ncd", "utf16le"), Buffer.from([0x20])]), "2:3"],
  ["a UTF-16 pair torn apart", Buffer.from("\uFEFFab\n\uD83Dx", "utf16le"), "2:2"],
])("tells where %s breaks", async (_, bytes, place) => {
  expect(await found(bytes)).toBe(place);
});
