import { expect, it } from "vitest";
import { parseInline, parseMarkdown } from "./markdown";

it("parts paragraphs, headings and lists", () => {
  expect(parseMarkdown("# Sag\nEt\nto\n\ntre\n- a\n- b\n1. c\n2) d")).toEqual([
    { kind: "heading", content: ["Sag"] },
    { kind: "paragraph", content: ["Et to"] },
    { kind: "paragraph", content: ["tre"] },
    { kind: "list", ordered: false, items: [["a"], ["b"]] },
    { kind: "list", ordered: true, items: [["c"], ["d"]] },
  ]);
});

it("reads a table's head and rows, and nothing of its lines", () => {
  expect(parseMarkdown("Se:\n| Kommune | Ja |\n|---|:-:|\n| **Køge** | 1 |\n| Ishøj | |\n\nSlut | her")).toEqual([
    { kind: "paragraph", content: ["Se:"] },
    {
      kind: "table",
      head: [["Kommune"], ["Ja"]],
      rows: [
        [[{ kind: "strong", content: ["Køge"] }], ["1"]],
        [["Ishøj"], []],
      ],
    },
    { kind: "paragraph", content: ["Slut | her"] },
  ]);
});

it("marks bold, italics and links, also inside each other", () => {
  expect(parseInline("a **b _c_** d_e_f")).toEqual([
    "a ",
    { kind: "strong", content: ["b ", { kind: "em", content: ["c"] }] },
    " d_e_f",
  ]);
  expect(parseInline("**Indstilling:** at *KMP* drøfter")).toEqual([
    { kind: "strong", content: ["Indstilling:"] },
    " at ",
    { kind: "em", content: ["KMP"] },
    " drøfter",
  ]);
  expect(parseInline("[se **her**](https://kum.dk/x)")).toEqual([
    { kind: "link", href: "https://kum.dk/x", content: ["se ", { kind: "strong", content: ["her"] }] },
  ]);
});

it.each(["[x](javascript:alert(1))", "[x](data:text/html,y)", "[x](/local)", "[x](//evil.dk)", "[x](vbscript:x)"])(
  "leaves %s as text",
  (text) => {
    expect(JSON.stringify(parseInline(text))).not.toContain('"link"');
  },
);

it("knows no HTML", () => {
  expect(parseMarkdown("<img src=x onerror=alert(1)>")).toEqual([
    { kind: "paragraph", content: ["<img src=x onerror=alert(1)>"] },
  ]);
});

it("ends on anything, fast", () => {
  const start = performance.now();
  for (const text of [
    "[".repeat(20_000),
    "*".repeat(20_000),
    "_a".repeat(10_000),
    "**a".repeat(5_000),
    "- ".repeat(9_000),
  ])
    parseMarkdown(text);
  expect(performance.now() - start).toBeLessThan(2_000);
});

it("loses nothing of an unfinished mark", () => {
  expect(parseInline("2 * 3 og **uden ende")).toEqual(["2 * 3 og **uden ende"]);
});
