import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, it } from "vitest";
import { rangeOf, readPart, sizeOf, storeFile } from "./files";

const folder = mkdtempSync(path.join(tmpdir(), "files-"));
process.env.FILES_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true }));

const pdf = Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n");
const key = "1c9f4b0e-6f0a-4c1e-8a54-2f0b6f3f7d11";

it("keeps a file and gives it back, typed by its content", async () => {
  expect(await storeFile(key, pdf)).toEqual({ contentType: "application/pdf", bytes: pdf.length });
  expect(await sizeOf(key)).toBe(pdf.length);
  expect(await text(readPart(key, 0, pdf.length - 1))).toBe(pdf.toString());
  expect(await text(readPart(key, 1, 3))).toBe("PDF");
});

it("refuses what it cannot recognise, and knows when a file is gone", async () => {
  await expect(storeFile(key, Buffer.from("<script>"))).rejects.toThrow("no known type");
  expect(await sizeOf("8f7a5c1e-2b3d-4e5f-8a9b-0c1d2e3f4a5b")).toBeUndefined();
});

it("never leaves its folder", () => {
  expect(() => readPart("../../etc/passwd", 0, 9)).toThrow("no key");
});

it.each([
  [null, undefined],
  ["bytes=0-", { from: 0, to: 99 }],
  ["bytes=10-19", { from: 10, to: 19 }],
  ["bytes=90-500", { from: 90, to: 99 }],
  ["bytes=-10", { from: 90, to: 99 }],
  ["bytes=100-", "outside"],
  ["bytes=0-1,5-6", undefined],
  ["bytes=-", undefined],
])("reads the range %j", (header, range) => {
  expect(rangeOf(header, 100)).toEqual(range);
});
