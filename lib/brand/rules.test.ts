import sharp from "sharp";
import { expect, test } from "vitest";
import { brandFiles, drawingOf, forDark, nameOf, shapes, tones } from "./rules";

test("every drawing is a picture of its own that needs no font", async () => {
  const all = shapes.flatMap((shape) => tones.map((tone) => drawingOf(shape, tone)));
  expect(new Set(all).size).toBe(8);
  for (const svg of all) {
    expect(svg).not.toMatch(/<text|font-family|href/);
    const { format, width = 0, height = 0 } = await sharp(Buffer.from(svg)).metadata();
    expect(format).toBe("svg");
    expect(width).toBeGreaterThan(height * 3);
  }
});

test("each colour says what it paints, and light logos are for a dark ground", () => {
  expect(drawingOf("badge", "petrol")).toMatch(/fill="#0b4f5c" d="M0 0h/);
  expect(drawingOf("logo", "petrol")).not.toContain("#ffffff");
  expect(tones.filter((tone) => forDark("logo", tone))).toEqual(["yellow", "white"]);
  expect(tones.some((tone) => forDark("badge", tone))).toBe(false);
});

test("the kit has a drawing and three sizes of each, under names that differ", () => {
  const names = brandFiles.map(nameOf);
  expect(new Set(names).size).toBe(32);
  expect(names).toContain("kulturmetropolen-logo-petrol.svg");
  expect(names).toContain("kulturmetropolen-badge-yellow-800.png");
});
