import { extractRawText } from "mammoth";
import { expect, test } from "vitest";
import { hrefOf, type Paper, textOf } from "./paper";
import { paperDocx } from "./paper-docx";
import { paperPdf } from "./paper-pdf";

const paper: Paper = {
  title: "Egedal med i aftalen",
  sender: "Kulturmetropolen",
  lead: "Æbler, østers og ål for 1.000 kr.",
  locale: "da",
  blocks: [
    { kind: "heading", text: "Det koster" },
    { kind: "text", text: "−3 % <b>fra</b> 2025\u2060–\u20602026" },
    { kind: "list", items: ["Satsen er 2,75 kr."] },
    {
      kind: "table",
      head: ["Projekt", "Beløb"],
      rows: [["Kor", { text: "12 kr.", href: "http://localhost:3000/activities" }]],
    },
  ],
};

test("a paper becomes a Word file that another library reads word for word", async () => {
  const { value } = await extractRawText({ buffer: Buffer.from(await paperDocx(paper)) });
  for (const words of [paper.title, paper.lead, "Det koster", "<b>fra</b>", "Satsen er 2,75 kr.", "Kor", "12 kr."])
    expect(value).toContain(words);
});

test("a paper becomes a PDF", async () => {
  const bytes = await paperPdf(paper);
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(bytes.toString("latin1")).toContain("http://localhost:3000/activities");
});

test("a cell is its words, with or without where they come from", () => {
  const [word, linked] = [paper.title, { text: "12", href: "/x" }];
  expect([textOf(word), hrefOf(word), textOf(linked), hrefOf(linked)]).toEqual([paper.title, undefined, "12", "/x"]);
});
