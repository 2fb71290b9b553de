import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { badgeSheets } from "./document";

const one = (name: string, title = "", municipality = "") => ({ name, title, municipality });
const pdfOf = async (...badges: Parameters<typeof badgeSheets>[1]) =>
  buffer(badgeSheets("Dag om skilte", badges, "da"));
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length;

test("ten badges fill a sheet, the eleventh begins another", async () => {
  const ten = Array.from({ length: 10 }, (_, at) => one(`Deltager ${at}`, "Kulturchef", "Køge"));
  expect(pagesOf(await pdfOf(...ten))).toBe(1);
  expect(pagesOf(await pdfOf(...ten, one("Nummer Elleve")))).toBe(2);
});

test("sheets leave one by one, before the last badge is drawn", async () => {
  const many = Array.from({ length: 1000 }, (_, at) => one(`Deltager ${at}`));
  const sheets = badgeSheets("Dag", many, "da");
  const first = await sheets.next();
  expect(first.value?.length).toBeLessThan(20_000);
  let parts = 1;
  for await (const _ of sheets) parts++;
  expect(parts).toBeGreaterThan(99);
});

test("a name that is too long for any size, or empty, still makes a sheet", async () => {
  expect(pagesOf(await pdfOf(one("Å".repeat(400), "ø".repeat(400), "Køge"), one(" ")))).toBe(1);
});
