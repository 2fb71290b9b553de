import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { drawingOf } from "./document";
import { shapes, tones } from "./rules";

vi.mock("server-only", () => ({}));

const names = ["Kulturmetropolen", "Æ", "Kultur & Metropol, Øst", "Kulturregion Midt- og Vestsjælland med øerne"];

test.each(names)("every drawing of %s is a picture of its own that needs no font", async (name) => {
  const all = shapes.flatMap((shape) => tones.map((tone) => drawingOf(name, shape, tone)));
  expect(new Set(all).size).toBe(8);
  for (const svg of all) {
    expect(svg).not.toMatch(/<text|font-family|href/);
    expect((await sharp(Buffer.from(svg)).metadata()).format).toBe("svg");
  }
});

test("a drawing says the portal's name and is as wide as it needs", () => {
  const wide = (name: string) => Number(/width="(\d+)"/.exec(drawingOf(name, "logo", "petrol"))?.[1]);
  expect(drawingOf("Kultur & Kyst", "badge", "petrol")).toContain("<title>Del af Kultur &amp; Kyst</title>");
  expect(wide("Kulturmetropolen")).toBeCloseTo(1004, -1);
  expect(wide("Kultur")).toBeLessThan(600);
});

test("each colour says what it paints", () => {
  expect(drawingOf("Kyst", "badge", "petrol")).toMatch(/fill="#0b4f5c" d="M0 0h/);
  expect(drawingOf("Kyst", "logo", "petrol")).not.toContain("#ffffff");
});
