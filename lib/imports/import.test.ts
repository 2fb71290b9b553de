import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { xlsx } from "../exports";
import { readTable } from "./import";

const head = ["Dato", "Aktivitet"];

test.each([";", ",", "\t"])("reads CSV separated by %j", async (sign) => {
  const text = `\uFEFF${head.join(sign)}\r\n2026-11-23${sign}"Kor${sign} og ""kaffe"""\r\n`;
  expect(await readTable(Buffer.from(text))).toEqual([head, ["2026-11-23", `Kor${sign} og "kaffe"`]]);
});

test("reads what an old Excel wrote", async () => {
  expect(await readTable(Buffer.from("Sted;Navn\nRødovre;Kør", "latin1"))).toEqual([
    ["Sted", "Navn"],
    ["Rødovre", "Kør"],
  ]);
});

test("reads a workbook", async () => {
  const file = await xlsx({ name: "Aktiviteter", head, rows: [["2026-11-23", "Kor"]] });
  expect(await readTable(file)).toEqual([head, ["2026-11-23", "Kor"]]);
});

test.each([
  ["", "emptyFile"],
  ["Dato;Aktivitet\n", "emptyFile"],
  ["\0\0\0\0", "unreadable"],
  ["PK\u0003\u0004 no zip at all", "unreadable"],
  [`Dato\n${"x\n".repeat(50_001)}`, "tooManyRows"],
])("says of %j… what is wrong", async (text, problem) => {
  expect(await readTable(Buffer.from(text))).toBe(problem);
});
