import sharp from "sharp";
import { expect, test } from "vitest";
import { barDrawing, stacked } from "../charts";
import { pngOf, svgOf } from "./document";

const bars = barDrawing([{ code: "1", name: "Køge & omegn", own: true, value: 3 }], String);

test("a file of it holds no markup that a name brings", () => {
  const drawing = stacked([{ title: '<script>alert("1")</script>', drawing: bars }], "Kilde: a & b");
  const svg = svgOf(drawing, "x");
  expect(svg).toContain("&lt;script&gt;alert(&quot;1&quot;)");
  expect(svg).toContain("Kilde: a &amp; b");
  expect(svg).not.toMatch(/<script|style=|href=/);
});

test("the picture is twice as dense", async () => {
  const { width, height, format } = await sharp(await pngOf(svgOf(bars, "x"))).metadata();
  expect({ width, height, format }).toEqual({ width: bars.width * 2, height: bars.height * 2, format: "png" });
});
