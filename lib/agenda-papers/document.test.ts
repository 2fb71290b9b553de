import { extractRawText } from "mammoth";
import { extractText } from "unpdf";
import { expect, test } from "vitest";
import { paperDocx } from "@/lib/paper-docx";
import { paperPdf } from "@/lib/paper-pdf";
import { agendaPaper, plainText } from "./document";
import type { AgendaGround } from "./queries";

const ground: AgendaGround = {
  ...{
    id: "s",
    portal: "Kulturkanten",
    municipality: "Køge",
    code: "259",
    quote: "Kort sagt.",
    body: "Det hele.",
    approvedAt: "2026-11-20T10:00:00Z",
  },
  ...{ fromOn: "2026-09-01", untilOn: "2026-11-20", committee: "Kultur- og Idrætsudvalget" },
  headings: ["Indstilling", "Baggrund og vurdering", "Økonomi", "Beslutning", "Fraværende", "Bilag"],
  ...{ recommender: "Kultur- og Økonomiforvaltningen", rateOre: 275, inhabitants: 60_000 },
  ...{ agreementFrom: "2026-01-01", account: { activities: 34, participants: 1741, ore: 687_450_00 } },
  activities: [{ id: "a", title: "Min gade <b>", on: "2026-10-02", project: "Skriv byen", participants: 28 }],
};
const headingsOf = (of: AgendaGround) =>
  agendaPaper(of).blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));

test("an item stands in the municipality's own headings, with whose recommendation it is and what the agreement costs", () => {
  expect(headingsOf(ground).slice(0, 6)).toEqual(ground.headings);
  const text = plainText(agendaPaper(ground)).replaceAll("\u00a0", " ");
  expect(text).toContain("Kultur- og Økonomiforvaltningen indstiller, at");
  expect(text).toContain("165.000 kr. om året: 2,75 kr. for hver af 60.000 indbyggere");
  expect(text).toContain(
    "Siden aftalen begyndte 1. januar 2026, har kommunen haft 34 aktiviteter med 1.741 deltagere for i alt 687.450 kr.",
  );
  for (const words of ["Kort sagt.", "Det hele.", "Min gade <b>, Skriv byen, 2. oktober 2026, 28"])
    expect(text).toContain(words);
});

test("a committee that has told no form gets the usual one, and an unknown rate is not guessed", () => {
  const bare = { ...ground, headings: [], recommender: "", rateOre: null, activities: [], agreementFrom: null };
  expect(headingsOf(bare)).toEqual(["Resumé", "Indstilling", "Sagsfremstilling", "Økonomi", "Bilag"]);
  const text = plainText(agendaPaper(bare));
  expect(text).toContain("Forvaltningen indstiller");
  expect(text).not.toContain("bidrag");
});

test("as a Word file another library reads every heading and the annex", async () => {
  const { value } = await extractRawText({ buffer: Buffer.from(await paperDocx(agendaPaper(ground))) });
  for (const words of [...ground.headings, "Min gade <b>", "2. oktober 2026", "28"])
    expect(value.replaceAll("\u00a0", " ")).toContain(words);
});

test("as a PDF another library reads the same", async () => {
  const { text } = await extractText(new Uint8Array(await paperPdf(agendaPaper(ground))), { mergePages: true });
  const plain = text.replaceAll(/\s+/g, " ");
  for (const words of [
    ...ground.headings,
    "Min gade <b>",
    "2. oktober 2026",
    "Kultur- og Økonomiforvaltningen indstiller",
  ])
    expect(plain).toContain(words);
});
