import { createTranslator } from "next-intl";
import { extractText } from "unpdf";
import { expect, test } from "vitest";
import { messages } from "@/lib/messages";
import { paperPdf } from "@/lib/paper-pdf";
import type { ListedStory } from "@/lib/stories/queries";
import type { Visit } from "@/lib/visits/queries";
import { visitPack } from "./document";

const period = { from: "2025-12-01", until: "2026-11-01" };
const profile = { region: "R", areaKm2: 100, latitude: 55, longitude: 12, municipalityGroup: 3 };
const visit = {
  ...{ host: "Lejre", startsAt: "2027-01-12T16:15:00Z", endsAt: "2027-01-12T16:45:00Z", on: "2027-01-12" },
  ...{
    place: "Rådhuset",
    link: null,
    itemTitle: "Gæst",
    contactName: "Anna",
    contactAddress: "",
    withSecretariat: true,
  },
  ...{ words: "Hvad koster det?", topics: ["musik"] },
  plan: { decidesOn: "2027-03-10", paperDays: 8, lastDay: "2027-03-02" },
} as unknown as Visit;
const account = { activities: 7, participants: 400, getsOre: 300_000_00, givesOre: 200_000_00 };
const told = {
  ...{ period, account, sums: { lines: [], fees: [], months: [] } },
  host: { ...profile, name: "Lejre", inhabitants: 30_000, municipalityGroupName: "Oplandskommuner" },
  similar: { ...profile, name: "Ishøj", inhabitants: 20_000 },
  stories: [
    {
      ...{
        id: "1",
        name: "Karen Lindegaard",
        home: "Rødovre",
        homeCode: "175",
        km: 31,
        story: "Et kor af halvtreds børn.",
        like: "Ishøj",
      },
      unreal: [{ key: "cost", told: 90_000_00, scaled: 30_000_00, proposed: 450_000_00 }],
    },
  ],
} as unknown as Parameters<typeof visitPack>[0]["told"];
const stories = ["A", "B", "C", "D"].map((title) => ({
  title: `Historie ${title}`,
  lead: "Kort.",
})) as unknown as ListedStory[];

const packIn = (locale: "da" | "en", given = told) => {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "visits" });
  const debate = createTranslator({ locale, messages: messages[locale], namespace: "debate" });
  return visitPack({ portal: "KM", visit, told: given, stories }, t as never, debate as never, locale);
};

test("as a PDF another library reads the practical, the host, a member like it, the story, its doubts, three stories and six questions", async () => {
  const { text } = await extractText(new Uint8Array(await paperPdf(packIn("da"))), { mergePages: true });
  const plain = text.replaceAll(/\s+/g, " ");
  for (const words of [
    ...[
      "Besøg i Lejre",
      "tirsdag den 12. januar 2027 kl. 17.15–17.45, Rådhuset",
      "Kontakt: Anna",
      "Går, før udvalget drøfter det",
    ],
    ...[
      "Sekretariatet tager med",
      "31 km i luftlinje",
      "30.000 indbyggere, Oplandskommuner",
      "beslutter 10. marts 2027",
    ],
    ...[
      "Ishøj har 20.000 indbyggere",
      "300.000 kr.",
      "Et kor af halvtreds børn.",
      "90.000 kr. svarer til 30.000 kr. i Lejre",
    ],
    ...["Ishøj ligner dem mest: der ville det være 450.000 kr.", "Historie C. Kort.", "Har vi råd til at lade være?"],
  ])
    expect(plain).toContain(words);
  expect(plain).not.toContain("Historie D");
  expect(plain).not.toMatch(/undefined|\bnone\b/);
});

test("what is not known is left out, in English too", () => {
  const { blocks, lead } = packIn("en", { stories: [], period });
  expect(lead).toContain("Tuesday");
  const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(headings).toEqual(["Practical", "Three stories to bring"]);
});
