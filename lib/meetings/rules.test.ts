import { expect, it } from "vitest";
import { accessByMunicipality, fileKind, fileSize } from "./rules";

it("names a file as people do", () => {
  expect(fileKind("application/pdf", "a.exe")).toBe("PDF");
  expect(fileKind("application/x-odd", "kort.gpkg")).toBe("GPKG");
  expect(fileKind("application/x-odd", "uden navn")).toBe("");
});

it.each([
  [0, "0\u00a0B"],
  [999, "999\u00a0B"],
  [12_400, "12\u00a0kB"],
  [999_499, "999\u00a0kB"],
  [999_500, "1,0\u00a0MB"],
  [1_440_000, "1,4\u00a0MB"],
])("writes %d bytes as %s", (bytes, text) => {
  expect(fileSize(bytes, "da")).toBe(text);
});

it("sums up what a municipality sees of a meeting", () => {
  const egedal = { code: "240", municipality: "Egedal" };
  const rows = [
    { ...egedal, kind: "agenda_item", item: 6, until: "2027-05-26" },
    { ...egedal, kind: "agenda_item", item: 4, until: "2027-01-01" },
    { ...egedal, kind: "agenda_item", item: 4, until: "2027-02-01" },
    { code: "167", municipality: "Hvidovre", kind: "forum", item: null, until: "2027-03-01" },
  ];
  expect(accessByMunicipality(rows)).toMatchObject([
    { code: "240", whole: false, items: [4, 6], until: "2027-05-26" },
    { code: "167", whole: true, items: [], until: "2027-03-01" },
  ]);
});
