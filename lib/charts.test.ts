import { expect, test } from "vitest";
import { barDrawing, fifths, lineDrawing, mapDrawing, type Shape, scaleEnd } from "./charts";

const say = (value: number) => `${value} kr.`;
const texts = (shapes: Shape[]) => shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));

test("sorts values into fifths; what is alike lies together", () => {
  const values = new Map([10, 20, 30, 40, 50, 50].map((value, at) => [String(at), value]));
  expect([...fifths(values).values()]).toEqual([1, 1, 2, 3, 4, 4]);
  expect([...fifths(new Map([["a", 1]])).values()]).toEqual([1]);
});

test.each([
  [0, 1],
  [7, 8],
  [101, 120],
  [0.03, 0.04],
])("a scale for %d ends at %d", (greatest, end) => {
  expect(scaleEnd(greatest)).toBeCloseTo(end);
});

test("draws a line for each municipality, named at its end, no two names on each other", () => {
  const points = [
    { year: 2020, value: 10 },
    { year: 2026, value: 20 },
  ];
  const { shapes } = lineDrawing(
    ["Køge", "Ishøj"].map((name) => ({ code: name, name, own: name === "Køge", points })),
    say,
  );
  expect(texts(shapes)).toEqual(expect.arrayContaining(["Køge", "Ishøj", "2020", "2026", "20 kr."]));
  const places = shapes.flatMap((shape) => (shape.kind === "text" && /ø/.test(shape.text) ? [shape.y] : []));
  expect(Math.abs(places[0]! - places[1]!)).toBeGreaterThanOrEqual(16);
});

test("draws bars from nothing, also below it, and a map with its values", () => {
  const bar = { code: "1", own: false };
  const { shapes } = barDrawing(
    [
      { ...bar, name: "A", value: 10 },
      { ...bar, name: "B", value: -10 },
    ],
    say,
  );
  const bars = shapes.flatMap((shape) => (shape.kind === "rect" ? [shape] : []));
  expect(bars[0]!.width).toBeCloseTo(bars[1]!.width);
  expect(bars[1]!.x + bars[1]!.width).toBeCloseTo(bars[0]!.x);
  const map = mapDrawing([{ code: "175", short: "Rød", col: 2, row: 1 }], new Map([["175", 3]]), say);
  expect(map).toMatchObject({ width: 216, height: 144 });
  expect(texts(map.shapes)).toEqual(["Rød", "3 kr."]);
});
