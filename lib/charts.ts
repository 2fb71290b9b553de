/** In which fifth of the values each lies, 1 the lowest; values that are alike lie in the same. */
export function fifths(values: Map<string, number>): Map<string, 1 | 2 | 3 | 4 | 5> {
  const sorted = [...values.values()].toSorted((a, b) => a - b);
  const step = (value: number) => Math.min(5, 1 + Math.floor((sorted.indexOf(value) / sorted.length) * 5));
  return new Map([...values].map(([code, value]) => [code, step(value) as 1 | 2 | 3 | 4 | 5]));
}

/** A round number at or above the greatest, so that quarters of it are easy to read. */
export function scaleEnd(greatest: number) {
  if (!(greatest > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(greatest));
  return [1, 1.2, 1.6, 2, 4, 6, 8, 10].map((step) => step * power).find((end) => end >= greatest) ?? greatest;
}

/** Parts of a drawing; `role` is a colour of the portal. */
export type Role = "ink" | "quiet" | "grid" | "strong" | "own" | `step${0 | 1 | 2 | 3 | 4 | 5}`;
export type Shape =
  | { kind: "rect"; x: number; y: number; width: number; height: number; role: Role }
  | { kind: "line"; points: [number, number][]; role: Role; dash?: string; width?: number }
  | {
      kind: "text";
      x: number;
      y: number;
      text: string;
      role: Role;
      anchor?: "start" | "middle" | "end";
      bold?: boolean;
      size?: number;
    };
export type Drawing = { width: number; height: number; shapes: Shape[] };

type Line = { code: string; name: string; own: boolean; points: { year: number; value: number }[] };
type Say = (value: number) => string;
const dashes = ["", "8 4", "2 4", "10 3 2 3"];

/** How values went over the years: a line each, told apart by its dashes and the name at its end. */
export function lineDrawing(lines: Line[], say: Say): Drawing {
  const [width, height, left, right, top, bottom] = [760, 420, 76, 150, 14, 40];
  const points = lines.flatMap((line) => line.points);
  const years = [...new Set(points.map(({ year }) => year))].toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const [low, end] = [
    Math.min(0, ...points.map(({ value }) => value)),
    scaleEnd(Math.max(...points.map(({ value }) => value))),
  ];
  const x = (year: number) =>
    last === first ? left : left + ((width - left - right) * (year - first)) / (last - first);
  const y = (value: number) => height - bottom - ((height - top - bottom) * (value - low)) / (end - low || 1);
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => low + part * (end - low));
  const every = Math.ceil(years.length / 8);
  const grid = ticks.flatMap((value): Shape[] => [
    {
      kind: "line",
      points: [
        [left, y(value)],
        [width - right, y(value)],
      ],
      role: "grid",
    },
    { kind: "text", x: left - 8, y: y(value) + 4, text: say(value), role: "quiet", anchor: "end" },
  ]);
  const marks = years
    .filter((_, at) => at % every === 0)
    .map(
      (year): Shape => ({
        kind: "text",
        x: x(year),
        y: height - bottom + 22,
        text: String(year),
        role: "quiet",
        anchor: "middle",
      }),
    );
  const placed: number[] = [];
  const drawn = lines
    .toSorted((a, b) => y(a.points.at(-1)?.value ?? 0) - y(b.points.at(-1)?.value ?? 0))
    .flatMap(({ name, own, points: given }, at): Shape[] => {
      const ordered = given.toSorted((a, b) => a.year - b.year);
      const final = ordered.at(-1);
      if (!final) return [];
      const label = Math.max(y(final.value), ...placed.map((taken) => taken + 16));
      placed.push(label);
      const dash = own ? "" : (dashes[at % dashes.length] ?? "");
      return [
        {
          kind: "line",
          points: ordered.map(({ year, value }) => [x(year), y(value)]),
          role: own ? "own" : "strong",
          dash,
          width: own ? 3 : 1.75,
        },
        { kind: "text", x: x(final.year) + 8, y: label + 4, text: name, role: "ink", bold: own },
      ];
    });
  return {
    width,
    height: Math.max(height, ...placed.map((label) => label + 20)),
    shapes: [...grid, ...marks, ...drawn],
  };
}

type Bar = { code: string; name: string; own: boolean; value: number };

/** The longest bar first, each with its value. */
export function barDrawing(bars: Bar[], say: Say): Drawing {
  const [width, left, right, step] = [760, 170, 110, 28];
  const [low, high] = [Math.min(0, ...bars.map(({ value }) => value)), Math.max(0, ...bars.map(({ value }) => value))];
  const x = (value: number) => left + ((width - left - right) * (value - low)) / (high - low || 1);
  const shapes = bars.flatMap(({ name, own, value }, at): Shape[] => [
    { kind: "text", x: left - 10, y: at * step + 19, text: name, role: "ink", anchor: "end", bold: own },
    {
      kind: "rect",
      x: Math.min(x(0), x(value)),
      y: at * step + 6,
      width: Math.abs(x(value) - x(0)),
      height: step - 10,
      role: own ? "own" : "strong",
    },
    { kind: "text", x: Math.max(x(0), x(value)) + 8, y: at * step + 19, text: say(value), role: "ink", bold: own },
  ]);
  return { width, height: bars.length * step + 8, shapes };
}

type Tile = { code: string; short: string; col: number; row: number };

/** The tile map: a square a municipality, the darker the higher its fifth. */
export function mapDrawing(tiles: Tile[], values: Map<string, number>, say: Say): Drawing {
  const size = 72;
  const steps = fifths(values);
  const shapes = tiles.flatMap(({ code, short, col, row }): Shape[] => {
    const [x, y] = [col * size, row * size];
    const step = steps.get(code) ?? 0;
    const role: Role = step >= 4 ? "step0" : "ink";
    const value = values.get(code);
    return [
      { kind: "rect", x, y, width: size - 3, height: size - 3, role: `step${step}` },
      { kind: "text", x: x + 6, y: y + 20, text: short, role, bold: true, size: 14 },
      ...(value === undefined
        ? []
        : [{ kind: "text" as const, x: x + 6, y: y + 40, text: say(value), role, size: 12 }]),
    ];
  });
  const far = (pick: (tile: Tile) => number) => (Math.max(0, ...tiles.map(pick)) + 1) * size;
  return { width: far(({ col }) => col), height: far(({ row }) => row), shapes };
}

/** Drawings under each other, each below its title, with a line at the foot that says where the numbers are from. */
export function stacked(parts: { title: string; drawing: Drawing }[], foot: string): Drawing {
  const margin = 24;
  let y = margin;
  const shapes = parts.flatMap(({ title, drawing }): Shape[] => {
    const head: Shape = { kind: "text", x: margin, y: y + 16, text: title, role: "ink", bold: true, size: 18 };
    const from = y + 36;
    y = from + drawing.height + margin;
    return [head, ...drawing.shapes.map((shape) => moved(shape, margin, from))];
  });
  const width = Math.max(600, ...parts.map(({ drawing }) => drawing.width)) + 2 * margin;
  return {
    width,
    height: y + 24,
    shapes: [...shapes, { kind: "text", x: margin, y: y + 6, text: foot, role: "quiet", size: 12 }],
  };
}

const moved = (shape: Shape, x: number, y: number): Shape =>
  shape.kind === "line"
    ? { ...shape, points: shape.points.map(([a, b]) => [a + x, b + y]) }
    : { ...shape, x: shape.x + x, y: shape.y + y };
