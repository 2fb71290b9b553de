import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { xlsx } from "../exports";
import { readTable, readText } from "./import";

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

test("reads what is pasted from a spreadsheet, and says what is wrong with it", () => {
  expect(readText("Dato\tAktivitet\n2026-11-23\tKor\n")).toEqual([head, ["2026-11-23", "Kor"]]);
  expect(readText("Dato")).toBe("emptyFile");
  expect(readText('Dato;Aktivitet\n"2026')).toBe("unreadable");
});

test("reads a workbook", async () => {
  const file = await xlsx({ name: "Aktiviteter", head, rows: [["2026-11-23", "Kor"]] });
  expect(await readTable(file)).toEqual([head, ["2026-11-23", "Kor"]]);
});

test.each([
  ["nothing", "", "emptyFile"],
  ["heads alone", "Dato;Aktivitet\n", "emptyFile"],
  ["bytes", "\0\0\0\0", "unreadable"],
  ["what only begins as a ZIP", "PK\u0003\u0004 no zip at all", "unreadable"],
  ["more rows than may be", `Dato\n${"x\n".repeat(50_001)}`, "tooManyRows"],
])("says of %s what is wrong", async (_, text, problem) => {
  expect(await readTable(Buffer.from(text))).toBe(problem);
});
