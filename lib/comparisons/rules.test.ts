import { expect, test } from "vitest";
import type { Comparison } from "./input";
import { comparedOf, drawingOf, perInhabitant, tableOf } from "./rules";

test("divides by the inhabitants of the nearest count, and leaves out who was never counted", () => {
  const figure = { indicatorId: "a", year: 2025, value: 500 };
  const counts = [
    { code: "175", year: 2020, inhabitants: 50 },
    { code: "175", year: 2026, inhabitants: 100 },
  ];
  expect(
    perInhabitant(
      [
        { ...figure, code: "175" },
        { ...figure, code: "101" },
      ],
      counts,
    ),
  ).toEqual([{ ...figure, code: "175", value: 5 }]);
});

const indicator = { label: "Udlån", unit: "lån", decimals: 0, dataset: "Biblioteker", datasetId: "d", source: "KM" };
const chosen = [{ ...indicator, id: "a" }];
const towns = [
  { code: "259", name: "Køge", short: "Køg", tileColumn: 1, tileRow: 1 },
  { code: "175", name: "Rødovre", short: "Rød", tileColumn: 2, tileRow: 1 },
];
const figures = [
  { indicatorId: "a", code: "175", year: 2025, value: 1000 },
  { indicatorId: "a", code: "175", year: 2026, value: 1200 },
  { indicatorId: "a", code: "259", year: 2026, value: 600 },
];
const asked: Comparison = {
  indicators: ["a"],
  codes: ["175", "259"],
  years: [],
  per: false,
  view: "table",
  search: "",
};
const words = {
  counts: [{ code: "175", year: 2026, inhabitants: 400 }],
  locale: "da" as const,
  titleOf: (label: string, unit: string, year: number) => `${label} (${unit}) ${year}`,
};

test("compares the chosen years, and shows the newest of them", () => {
  const compared = comparedOf({ chosen, figures }, asked, towns, words);
  expect(compared.parts).toMatchObject([{ title: "Udlån (lån) 2026", year: 2026 }]);
  expect([...compared.parts[0]!.latest]).toEqual([
    ["175", 1200],
    ["259", 600],
  ]);
  const { columns, rows } = tableOf(compared);
  expect(columns.map(({ label }) => label)).toEqual(["Udlån (lån) 2025", "Udlån (lån) 2026"]);
  expect(rows).toEqual([
    { code: "259", name: "Køge", values: [undefined, 600] },
    { code: "175", name: "Rødovre", values: [1000, 1200] },
  ]);
  expect(comparedOf({ chosen, figures }, { ...asked, years: [2025] }, towns, words).parts[0]!.year).toBe(2025);
});

test("per inhabitant has the decimals that it needs", () => {
  const [part] = comparedOf({ chosen, figures }, { ...asked, per: true }, towns, words).parts;
  expect([...part!.latest]).toEqual([["175", 3]]);
  expect([part!.say(3), part!.say(0.0123)]).toEqual(["3,00", "0,0123"]);
});

test.each(["bars", "line", "map"] as const)("draws %s with the names of municipalities", (view) => {
  const [part] = comparedOf({ chosen, figures }, asked, towns, words).parts;
  const texts = drawingOf(view, part!, towns, "259").shapes.flatMap((shape) =>
    shape.kind === "text" ? [shape.text] : [],
  );
  expect(texts).toContain(view === "map" ? "Køg" : "Køge");
});
