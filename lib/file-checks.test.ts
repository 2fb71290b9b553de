import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Document, Packer } from "docx";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { xlsx } from "./exports";
import { checkFile, cleanName, type FileKind } from "./file-checks";

const folder = mkdtempSync(path.join(tmpdir(), "checks-"));
afterAll(() => rmSync(folder, { recursive: true }));

const all: FileKind[] = ["pdf", "docx", "xlsx", "pptx", "png", "jpg", "webp", "csv", "zip"];

/** What the content is found to be, or the key of the refusal. */
async function found(bytes: Uint8Array | string, kinds = all) {
  const file = path.join(folder, "file");
  writeFileSync(file, bytes);
  return checkFile(file, kinds).then(
    ({ kind }) => kind,
    (error) => error.message,
  );
}

const pdf = (head = "", trailer = "") =>
  `%PDF-1.7\n${head}1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<< /Size 1 ${trailer} >>\nstartxref\n20\n%%EOF\n`;
const main = (kind: string) =>
  `<?xml version="1.0"?><Types><Override ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`;
const office = (kind: string, more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ "[Content_Types].xml": main(kind), ...more }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const picture = sharp({ create: { width: 4, height: 4, channels: 3, background: "#fff" } });
const sheet = "spreadsheetml.sheet";

test("knows every kind by its content", async () => {
  expect(await found(pdf())).toBe("pdf");
  expect(await found(await Packer.toBuffer(new Document({ sections: [] })))).toBe("docx");
  expect(await found(await xlsx({ name: "A", head: ["B"], rows: [[1]] }))).toBe("xlsx");
  expect(await found(office("presentationml.presentation"))).toBe("pptx");
  expect(await found(await picture.png().toBuffer())).toBe("png");
  expect(await found(await picture.jpeg().toBuffer())).toBe("jpg");
  expect(await found(await picture.webp().toBuffer())).toBe("webp");
  expect(await found(zipSync({ "a.csv": strToU8("a;b") }))).toBe("zip");
});

test.each([
  ["UTF-8", "Kommune;Besøg\r\nRødovre;1\r\n"],
  ["UTF-8 with a mark", "\uFEFFKommune;Besøg\r\n"],
  ["UTF-8 cut in the middle of a sign", Buffer.from(`${"x".repeat(65_535)}ø`)],
  ["UTF-16", Buffer.from("\uFEFFKommune;Besøg", "utf16le")],
  ["Windows-1252", Buffer.from("Kommune;Besøg", "latin1")],
])("takes a table in %s", async (_, bytes) => {
  expect(await found(bytes)).toBe("csv");
});

test.each([
  ["nothing", "", "fileEmpty"],
  ["a renamed EXE", Buffer.from("MZ\x90\0\x03\0\0\0PE\0\0", "latin1"), "fileKind"],
  ["an SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', "fileKind"],
  ["an SVG behind a mark", '\uFEFF  <?xml version="1.0"?><svg/>', "fileKind"],
  ["a page with a PDF in it", `<html><script>1</script>${pdf()}`, "fileKind"],
  ["a PDF with a page in it", pdf("<script>alert(1)</script>\n"), "fileKind"],
  ["a PDF with a page behind it", `${pdf()}<html><body>`, "fileKind"],
  ["half a PDF", "%PDF-1.7\n1 0 obj", "fileBroken"],
  ["a PDF with a password", pdf("", "/Encrypt 5 0 R"), "filePassword"],
  ["half a picture", Buffer.from("\x89PNG\r\n\x1A\n", "latin1"), "fileBroken"],
  ["half a ZIP", "PK\x03\x04", "fileBroken"],
  ["an old Word file", Buffer.from("D0CF11E0A1B11AE100", "hex"), "fileOld"],
  ["macros", office(sheet, { "xl/vbaProject.bin": "x" }), "fileMacros"],
  [
    "macros by their type",
    office("", { "[Content_Types].xml": "vnd.ms-excel.sheet.macroEnabled.main+xml" }),
    "fileMacros",
  ],
  [
    "outer entities",
    office(sheet, { "xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' }),
    "fileEntities",
  ],
  ["entities far down", office(sheet, { "xl/a.xml": `<!--${"x".repeat(9_000)}--><!DOCTYPE a><a/>` }), "fileEntities"],
  ["endless prolog", office(sheet, { "xl/a.xml": `<!--${"x".repeat(90_000)}--><!DOCTYPE a><a/>` }), "fileBroken"],
  ["an unknown package", office("drawing"), "fileKind"],
])("refuses %s", async (_, bytes, key) => {
  expect(await found(bytes)).toBe(key);
});

test("refuses a document with a password, old or new", async () => {
  const container = Buffer.concat([
    Buffer.from("D0CF11E0A1B11AE1", "hex"),
    Buffer.alloc(4000),
    Buffer.from("EncryptedPackage", "utf16le"),
  ]);
  expect(await found(container)).toBe("filePassword");
  const locked = Buffer.from(zipSync({ "a.csv": strToU8("a;b") }));
  for (const mark of ["PK\x03\x04", "PK\x01\x02"]) {
    const at = locked.indexOf(mark, 0, "latin1") + (mark === "PK\x03\x04" ? 6 : 8);
    locked[at] = locked[at]! | 1;
  }
  expect(await found(locked)).toBe("filePassword");
});

test("refuses within seconds, and without unpacking, what unfolds to a gigabyte", async () => {
  const began = performance.now();
  const bomb = zipSync(
    { "[Content_Types].xml": strToU8(main(sheet)), "xl/a.xml": new Uint8Array(60_000_000) },
    { level: 9 },
  );
  const before = process.memoryUsage().arrayBuffers;
  expect(await found(bomb)).toBe("fileUnpacks");
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  expect(performance.now() - began).toBeLessThan(5_000);
  // The same, by what the table of contents claims.
  const claimed = Buffer.from(zipSync({ "a.csv": strToU8("a;b") }));
  claimed.writeUInt32LE(2_000_000_000, claimed.indexOf("PK\x01\x02", 0, "latin1") + 24);
  expect(await found(claimed)).toBe("fileUnpacks");
});

test("refuses what is right but not asked for", async () => {
  expect(await found("a;b\n1;2", ["pdf"])).toBe("fileKind");
});

test.each([
  ["../../etc/passwd", "csv", "passwd.csv"],
  ["C:\\Users\\mette\\Besøg 2026.XLSX", "xlsx", "Besøg 2026.xlsx"],
  ["faktura\u202Efdp.exe", "pdf", "fakturafdp.pdf"],
  ["a\0b\r\n\tc.pdf", "pdf", "abc.pdf"],
  ["foto.JPEG", "jpg", "foto.jpeg"],
  [".htaccess", "csv", "htaccess.csv"],
  ["  . .pdf", "pdf", "fil.pdf"],
  ["Bilag 1. Budget", "pdf", "Bilag 1. Budget.pdf"],
  [`${"æ".repeat(300)}.csv`, "csv", `${"æ".repeat(120)}.csv`],
] as const)("cleans the name %j", (given, kind, name) => {
  expect(cleanName(given, kind, "fil")).toBe(name);
});
