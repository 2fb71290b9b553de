import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { genitive } from "@/lib/genitive";
import {
  asText,
  counted,
  draftOf,
  type Ground,
  inDanish,
  listed,
  mostLetters,
  since,
  textsOf,
  unsourced,
  within,
} from "./rules";

const held = (title: string, participants: number | null, more: Partial<Ground["held"][number]> = {}) => ({
  ...{ id: title, title, on: "2026-11-10", project: "Kor for livet", projectId: "p", participants, estimated: false },
  ...more,
});
const ground = (of: Ground["held"], coming: Ground["coming"] = null): Ground => ({ name: "Rødovre", held: of, coming });
const next = { id: "n", title: "Åben øver!", on: "2026-12-02", place: "Viften" };
const texts = (given: Ground) => textsOf(draftOf("Kulturmetropolen", given, "2026-11-01", "2026-11-25"));

describe("Danish", () => {
  const names = readFileSync("db/seed/municipalities.csv", "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => line.split(";")[1] ?? [])
    .filter(Boolean);

  test("the genitive of all 98 municipalities", () => {
    expect(names).toHaveLength(98);
    for (const name of names) {
      const own = genitive(name);
      expect(own).toBe(/s$/.test(name) ? `${name}’` : `${name}s`);
    }
    expect([genitive("Ishøj"), genitive("Køge"), genitive("Halsnæs"), genitive("Stevns")]).toEqual([
      "Ishøjs",
      "Køges",
      "Halsnæs’",
      "Stevns’",
    ]);
  });

  test("numbers are words up to twelve, and the noun follows its number", () => {
    expect([0, 1, 2, 12, 13, 1741].map(inDanish)).toEqual(["nul", "én", "to", "tolv", "13", "1.741"]);
    expect([counted(1, "aktivitet", "aktiviteter"), counted(0, "aktivitet", "aktiviteter")]).toEqual([
      "én aktivitet",
      "nul aktiviteter",
    ]);
  });

  test("lists end in og, and long ones in how many more", () => {
    expect([listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"]), listed(["a", "b", "c", "d"])]).toEqual([
      "a",
      "a og b",
      "a, b og c",
      "a, b og to andre",
    ]);
  });

  test("a period is told as its month, or since when", () => {
    expect(since("2026-11-01", "2026-11-25")).toBe("I november");
    expect(since("2026-09-05", "2026-11-25")).toBe("Siden september");
    expect(since("2025-12-05", "2026-02-25")).toBe("Siden december 2025");
  });
});

describe("a draft", () => {
  test("of one activity", () => {
    expect(texts(ground([held("Kor", 1)])).quote).toBe(
      "I november har Rødovres borgere haft glæde af én aktivitet i Kulturmetropolen: Kor. Én person var med.",
    );
  });

  test("of several tells the largest, project by project, and the next", () => {
    const { post, body } = texts(
      ground([held("Koncert", 61), held("Kor", 24, { estimated: true, project: "Læs højt", projectId: "q" })], next),
    );
    expect(post).toBe(
      "I november har Rødovres borgere haft glæde af to aktiviteter i Kulturmetropolen: Koncert og Kor. 85 personer var med, en del af dem anslået. Flest kom til Koncert den 10. november: 61. Den næste er Åben øver den 2. december.",
    );
    expect(body).toContain("Kor for livet: én aktivitet med 61 deltagere. Læs højt: én aktivitet med 24 deltagere.");
  });

  test("of nothing says so, and what comes; nothing is made up", () => {
    expect(texts(ground([], next)).quote).toBe(
      "I november har der ikke været aktiviteter i Rødovre. Den næste er Åben øver den 2. december.",
    );
    expect(texts(ground([])).body).toBe("I november har der ikke været aktiviteter i Rødovre.");
    expect(texts(ground([held("Kor", null)])).quote).not.toContain("person");
  });

  test("rests on its activities, sentence by sentence", () => {
    const { post } = draftOf(
      "Kulturmetropolen",
      ground([held("Koncert", 61), held("Kor", 24)], next),
      "2026-11-01",
      "2026-11-25",
    );
    expect(post.map(({ source }) => source)).toEqual([
      { kind: "activities" },
      { kind: "activities" },
      { kind: "activity", id: "Koncert" },
      { kind: "activity", id: "n" },
    ]);
  });

  test.each([
    ["long words", "x".repeat(400)],
    ["emoji and marks from right to left", `${"🎷".repeat(60)}\u202e\u200f Kor`],
    ["markup and lines", "<script>alert(1)</script>\nKor\t! ".repeat(12)],
  ])("never grows too long or breaks its lines, with %s", (_, title) => {
    const many = Array.from({ length: 40 }, (_, at) =>
      held(`${title}${at}`, 100, { project: title.slice(0, 80), projectId: String(at) }),
    );
    const { quote, post, body } = texts(ground(many, { ...next, title }));
    expect(quote.length).toBeLessThanOrEqual(mostLetters.quote);
    expect(post.length).toBeLessThanOrEqual(mostLetters.post);
    expect(body.length).toBeLessThanOrEqual(mostLetters.body);
    for (const text of [quote, post, body]) expect(text).not.toMatch(/[\n\t\u202e\u200f]/);
  });

  test("keeps the sentences that within, and cuts only a first one that is too long by itself", () => {
    const of = (text: string) => ({ text, source: { kind: "activities" } as const });
    expect(asText(within([of("Kort."), of("x".repeat(50)), of("Også.")], 20))).toBe("Kort. Også.");
    expect(asText(within([of("x".repeat(50))], 20))).toBe(`${"x".repeat(19)}…`);
  });
});

test("a sentence that the rule did not write has no source", () => {
  const told = [{ text: "Ti kom den 3. maj.", source: { kind: "activities" as const } }];
  expect(unsourced("Ti kom den 3. maj.", told)).toEqual([]);
  expect(unsourced("Det var dejligt! Ti kom den 3. maj. Alle vil igen.", told)).toEqual([
    "Det var dejligt!",
    "Alle vil igen.",
  ]);
  expect(unsourced("Elleve kom den 3. maj.", told)).toEqual(["Elleve kom den 3. maj."]);
});
