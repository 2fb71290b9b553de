import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, it } from "vitest";
import { hasFile, readFile, storeFile } from "./files";

const folder = mkdtempSync(path.join(tmpdir(), "files-"));
process.env.FILES_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true }));

const pdf = Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n");
const key = "1c9f4b0e-6f0a-4c1e-8a54-2f0b6f3f7d11";

it("keeps a file and gives it back, typed by its content", async () => {
  expect(await storeFile(key, pdf)).toEqual({ contentType: "application/pdf", bytes: pdf.length });
  expect(await hasFile(key)).toBe(true);
  expect(await text(await readFile(key))).toBe(pdf.toString());
});

it("refuses what it cannot recognise, and knows when a file is gone", async () => {
  await expect(storeFile(key, Buffer.from("<script>"))).rejects.toThrow("no known type");
  expect(await hasFile("8f7a5c1e-2b3d-4e5f-8a9b-0c1d2e3f4a5b")).toBe(false);
});

it("never leaves its folder", () => {
  expect(() => readFile("../../etc/passwd")).toThrow("traversal");
});
