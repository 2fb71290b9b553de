import { extractRawText } from "mammoth";
import { createTranslator } from "next-intl";
import { extractText } from "unpdf";
import { expect, test } from "vitest";
import { countKinds } from "@/lib/measures/input";
import type { Counts, Measure } from "@/lib/measures/queries";
import { messages } from "@/lib/messages";
import { paperDocx } from "@/lib/paper-docx";
import { paperPdf } from "@/lib/paper-pdf";
import { measuresPaper } from "./document";

const t = createTranslator({ locale: "da", messages: messages.da, namespace: "measures" }) as Parameters<
  typeof measuresPaper
>[1];
const measure = (key: string, rest: Partial<Measure> = {}): Measure => ({
  ...{ key, id: key, groupName: key.charAt(0), title: `Tiltag ${key}`, purpose: "", body: "", source: "", version: 1 },
  ...{ responsible: "KMK", responsibleId: null, person: null, state: "planned", nextStep: "", nextStepOn: null },
  ...{ late: false, counts: [], retiredAt: null, retiredWhy: "", agendas: [] },
  ...rest,
});
const counts = { ...(Object.fromEntries(countKinds.map((kind) => [kind, 0])) as Counts), invited: 3 };
const told = {
  purpose: "At de lærer os at kende",
  body: "Se **her** <b>",
  nextStep: "Skriv",
  nextStepOn: "2026-12-01",
};
const agendas = [
  { id: "i", meeting: "m", title: "KMP-møde", startsAt: "2026-09-10T14:30:00Z", item: "Gæster", decision: "Vedtaget" },
];
const questions = [
  { measureKey: "A1", question: "Hvem?", proposal: "", decided: "KMP.", basis: "KMP-møde, punkt 5" },
  { measureKey: "A1", question: "Hvad koster det?", proposal: "Intet", decided: "", basis: "" },
];
const paper = measuresPaper(
  {
    ...{ counts, period: "2028-31", questions, today: "2026-11-23" },
    measures: [
      measure("B1"),
      measure("C1", { groupName: "Presse" }),
      measure("A1", { ...told, agendas, counts: ["invited", "stories"], person: "Ellen" }),
      measure("A2", { retiredAt: "2026-01-01", title: "TAKEN OFF" }),
    ],
  },
  t,
  "da",
);
const plain = (text: string) => text.replaceAll(/[\s\u00a0]+/g, " ");
const inOrder = ["A) Udadrettede tiltag", "A1. Tiltag A1", "B) Indadrettede tiltag", "B1. Tiltag B1", "Presse", "C1."];
const said = [
  ...["Mulige tiltag i processen mod 2028–31", "Sag til formandskabet", "3 tiltag, som listen stod 23. november 2026"],
  ...["At de lærer os at kende", "Se her <b>", "KMK, Ellen", "Næste skridt: Skriv, senest 1. december 2026"],
  ...["3 kommuner inviteret", "KMP-møde 10. september 2026, Gæster: Vedtaget", "Hvem? KMP. (KMP-møde, punkt 5)"],
  "Hvad koster det? Ikke besluttet. Forslag: Intet",
];

const proves = (text: string) => {
  for (const words of said) expect(text).toContain(words);
  const places = inOrder.map((words) => text.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  for (const words of ["TAKEN OFF", "0 historier"]) expect(text).not.toContain(words);
};

test("as a Word file another library reads the list in the memo's order, with what it became and what is open", async () => {
  proves(plain((await extractRawText({ buffer: Buffer.from(await paperDocx(paper)) })).value));
});

test("as a PDF another library reads the same", async () => {
  proves(plain((await extractText(new Uint8Array(await paperPdf(paper)), { mergePages: true })).text));
});
