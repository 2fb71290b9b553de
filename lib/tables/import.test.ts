import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { xlsx } from "../exports";
import { sourceOf, Unreadable } from "./import";

const folder = mkdtempSync(path.join(tmpdir(), "tables-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** All rows of a file, or why and where it cannot be read. */
async function read(content: string | Uint8Array) {
  const file = path.join(folder, "file");
  writeFileSync(file, content);
  try {
    const rows = [];
    for await (const row of (await sourceOf(file)).rows()) rows.push(row);
    return rows;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [error.message, error.row, error.column];
  }
}

const table = [
  ["Kommune", "Besøg"],
  ["Rødovre", "1,5"],
];

test.each([";", "\t"])("reads CSV separated by %j, in every encoding", async (sign) => {
  const text = `${table.map((row) => row.join(sign)).join("\r\n")}\r\n\r\n`;
  expect(await read(text)).toEqual(table);
  expect(await read(`\uFEFF${text}`)).toEqual(table);
  expect(await read(Buffer.from(text, "latin1"))).toEqual(table);
  expect(await read(Buffer.from(`\uFEFF${text}`, "utf16le"))).toEqual(table);
});

test("reads commas, quotes and lines within quotes", async () => {
  expect(await read('Navn,"Note; lang"\n"a, b","to\nlinjer ""og"""\n')).toEqual([
    ["Navn", "Note; lang"],
    ["a, b", 'to\nlinjer "og"'],
  ]);
});

test("reads a workbook's first sheet", async () => {
  expect(await read(await xlsx({ name: "A", head: ["Kommune", "Besøg"], rows: [["Køge", 1.5]] }))).toEqual([
    ["Kommune", "Besøg"],
    ["Køge", 1.5],
  ]);
});

test("tells what is wrong, and where", async () => {
  expect(await read(Buffer.concat([Buffer.from("Besøg\nab"), Buffer.from([0xf8])]))).toEqual(["encoding", 2, 3]);
  expect(await read('a;b\n1;"2\n3;4\n')).toMatchObject(["broken", expect.any(Number), expect.any(Number)]);
  expect(await read("PK\x03\x04")).toEqual(["unreadable", undefined, undefined]);
});

test("a workbook whose table of contents lies about its size is not unpacked", async () => {
  const bomb = Buffer.from(zipSync({ "xl/worksheets/sheet1.xml": strToU8("a".repeat(9_000_000)) }));
  bomb.writeUInt32LE(10, bomb.indexOf("PK\x01\x02", 0, "latin1") + 24);
  expect(await read(bomb)).toEqual(["unreadable", undefined, undefined]);
});
