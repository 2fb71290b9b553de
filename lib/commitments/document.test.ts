import { convertToHtml } from "mammoth";
import { createTranslator } from "next-intl";
import { extractText } from "unpdf";
import { expect, test } from "vitest";
import { parseMarkdown } from "@/lib/markdown";
import { paperDocx } from "@/lib/paper-docx";
import { paperPdf } from "@/lib/paper-pdf";
import type { Board, BoardRow } from "@/lib/standings/queries";
import messages from "@/messages/da/commitments.json";
import { commitmentsPaper, paperMarkdown } from "./document";
import type { Commitment } from "./queries";

const t = createTranslator({ locale: "da", messages: { commitments: messages }, namespace: "commitments.report" });

const row = (name: string, more: Partial<BoardRow>) =>
  ({
    ...{ code: name, name, inhabitants: 20_000, standing: "member", running: "member", atRisk: false },
    ...{ letterOn: null, saidYes: false, saidNo: false, decidesOn: null, decidesAbout: null },
    ...more,
  }) as BoardRow;
const yes = {
  code: "Ishøj",
  kind: "commitment",
  givenOn: "2026-10-22",
  votesFor: 17,
  votesAgainst: 2,
  votesAbstained: 0,
};
const board = {
  today: "2026-11-25",
  next: { name: "2028-31" },
  rate: { ore: 275, countedOn: "2026-01-01" },
  rows: [
    row("Ishøj", { standing: "committed", decidesOn: "2027-05-01" }),
    row("Køge", { decidesOn: "2027-04-05", decidesAbout: true }),
    row("Rødovre | <b>", { letterOn: "2026-11-05", decidesOn: "2027-03-23" }),
    row("Herlev", {}),
    row("Egedal", { running: null, standing: "guest", inhabitants: null }),
    row("Dragør", { running: null, standing: "deciding", saidNo: true }),
    row("Greve", { running: null, standing: "unaware" }),
  ],
} as unknown as Board;
const paper = commitmentsPaper(board, [yes as Commitment], t as unknown as Parameters<typeof commitmentsPaper>[2]);
const plain = (text: string) => text.replaceAll(/[\s\u2060]+/g, " ");

const expected = [
  ["Ishøj", "Ja, 22. oktober 2026 (17 for, 2 imod, 0 undlod)", "", "20.000", "55.000 kr."],
  ["Køge", "Mangler", "Omkring 5. april 2027", "20.000", "55.000 kr."],
  ["Rødovre | <b>", "Hensigtserklæring, 5. november 2026", "23. marts 2027", "20.000", "55.000 kr."],
  ["Herlev", "Mangler", "Ukendt", "20.000", "55.000 kr."],
  ["Egedal", "Mangler", "Ukendt", "", ""],
  ["Dragør", "Nej", "", "20.000", "55.000 kr."],
];

test("the report says who has said yes, who promised to, and when the others decide; not who is unaware", () => {
  const rows = paper.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  expect(rows.map((cells) => cells.map((cell) => plain(String(cell))))).toEqual(expected);
  expect(plain(paper.lead)).toBe("25. november 2026: 1 af 4 medlemmer har givet tilsagn, og ingen nye kommuner.");
});

test("as a Word file another library reads every row of it", async () => {
  const { value } = await convertToHtml({ buffer: Buffer.from(await paperDocx(paper)) });
  const rows = [...value.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, cells = ""]) =>
    [...cells.matchAll(/<t[dh]>(.*?)<\/t[dh]>/gs)].map(([, cell = ""]) =>
      plain(
        cell
          .replaceAll(/<[^>]*>/g, "")
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">"),
      ),
    ),
  );
  for (const cells of expected) expect(rows).toContainEqual(cells);
});

test("as a PDF another library reads the same", async () => {
  const { text } = await extractText(new Uint8Array(await paperPdf(paper)), { mergePages: true });
  for (const words of [...expected.flat(), "Status på kommunernes tilsagn", "2,75 kr. pr. indbygger"])
    expect(plain(text)).toContain(words);
});

test("as the text of an item it is a table again, whatever a name holds", () => {
  const tables = parseMarkdown(paperMarkdown(paper)).filter((block) => block.kind === "table");
  expect(tables.map(({ rows }) => rows.length)).toEqual([4, 2]);
  expect(tables[0]?.rows[2]?.[0]).toEqual(["Rødovre / <b>"]);
});
