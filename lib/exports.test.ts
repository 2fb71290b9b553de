import { inflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { attachment, csv, sheetResponse, xlsx } from "./exports";

const sheet = {
  name: "Tal",
  head: ["Kommune", "Tal"],
  rows: [
    ["Ærø; Øst", -2.5],
    ['=HYPERLINK("http://evil")', 1_000_000],
    [null, undefined],
  ],
};

it("writes what a Danish Excel opens", () => {
  expect(csv(sheet)).toBe(`\uFEFFKommune;Tal\r\n"Ærø; Øst";-2,5\r\n"'=HYPERLINK(""http://evil"")";1000000\r\n;\r\n`);
});

it.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\tx", "\rx", "＝1"])("turns %j into text", (text) => {
  expect(csv({ name: "x", head: [text], rows: [] }).replaceAll('"', "")).toContain(`'${text}`);
});

it.each(["-5", "+4,5", "-1.25", "a=b", "1-2"])("leaves %j as it is", (text) => {
  expect(csv({ name: "x", head: [text], rows: [] })).toBe(`\uFEFF${text}\r\n`);
});

/** The texts in a zip file, one after the other, found through its directory at the end. */
function unzip(zip: Buffer) {
  const texts: string[] = [];
  for (let at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 1)) {
    const file = zip.readUInt32LE(at + 42);
    const from = file + 30 + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
    texts.push(inflateRawSync(zip.subarray(from, from + zip.readUInt32LE(at + 20))).toString());
  }
  return texts.join("\n");
}

it("stores texts in Excel as texts and numbers as numbers", async () => {
  const written = unzip(await xlsx(sheet));
  expect(written).toContain("<v>-2.5</v>");
  expect(written).toContain('<t>=HYPERLINK("http://evil")</t>');
  expect(written).not.toMatch(/<f[ >]/);
});

it("answers with a download of the kind that was asked for", async () => {
  const plain = await sheetResponse(sheet, null);
  expect(plain.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const excel = await sheetResponse(sheet, "xlsx");
  expect(excel.headers.get("content-disposition")).toContain('filename="Tal.xlsx"');
  expect(new Uint8Array(await excel.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
});

it("keeps Danish letters, and lets no quote or line break out of the header", () => {
  expect(attachment("Møde 1.pdf")).toBe(`attachment; filename="M_de 1.pdf"; filename*=UTF-8''M%C3%B8de%201.pdf`);
  expect(attachment('a"b\r\nSet-Cookie: x')).not.toMatch(/[\r\n]|b"/);
  expect(attachment("(it's)*\ud800")).toContain("filename*=UTF-8''%28it%27s%29%2A");
});
