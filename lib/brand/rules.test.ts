import { expect, test } from "vitest";
import { brandFiles, forDark, nameOf, tones, zipName } from "./rules";

test("light logos are for a dark ground", () => {
  expect(tones.filter((tone) => forDark("logo", tone))).toEqual(["yellow", "white"]);
  expect(tones.some((tone) => forDark("badge", tone))).toBe(false);
});

test("the kit has a drawing and three sizes of each, under names that differ and are the portal's", () => {
  const names = brandFiles.map((file) => nameOf("Kultur på Øen", file));
  expect(new Set(names).size).toBe(32);
  expect(names).toContain("kultur-paa-oeen-logo-petrol.svg");
  expect(names).toContain("kultur-paa-oeen-badge-yellow-800.png");
  expect(zipName("Kultur på Øen")).toBe("kultur-paa-oeen.zip");
});
