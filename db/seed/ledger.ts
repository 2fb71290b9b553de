import { ledgerEntries } from "../schema";
import type { Calendar } from "./calendar";
import { codeOf } from "./municipalities";
import { demo, personId } from "./people";
import { keyOf, numbersFrom, type Writer } from "./writer";

type Entry = typeof ledgerEntries.$inferInsert;
type Line = Pick<Entry, "kind" | "source" | "open"> & { quantity?: number; kroner: number };

/** How much each gives and gets beside the fee, compared with the others. */
const zeal: Record<string, number> = {
  Rødovre: 1.1,
  Albertslund: 1.5,
  Roskilde: 1.6,
  Ishøj: 1.0,
  Helsingør: 1.3,
  Herlev: 0.6,
  Halsnæs: 0.7,
  Køge: 0.8,
  Furesø: 0.3,
};

/** What an hour counts as; the agreement says it. */
export const hourKroner = 400;

/** Two years of hours, rooms, courses and grants, quarter by quarter. */
export async function writeLedger(tx: Writer, { dayAt, ago }: Calendar) {
  const random = numbersFrom(11);
  const entries = Object.entries(zeal).flatMap(([town, zealous]) =>
    Array.from({ length: 8 }, (_, quarter) => quarter).flatMap((quarter): Entry[] => {
      const days = 12 + quarter * 91;
      return linesOf(zealous, quarter, random).map(({ quantity, kroner, ...line }) => ({
        ...line,
        id: keyOf("entry", town, quarter, line.kind),
        municipalityCode: codeOf(town),
        onDay: dayAt(-days),
        quantity: quantity ?? null,
        amountOre: Math.round(kroner) * 100,
        enteredBy: personId(demo.secretariat),
        enteredAt: ago(days - 2),
        example: true,
      }));
    }),
  );
  for (let at = 0; at < entries.length; at += 100) await tx.insert(ledgerEntries).values(entries.slice(at, at + 100));
}

function linesOf(zealous: number, quarter: number, random: () => number): Line[] {
  const hours = Math.round(zealous * (14 + 10 * random()));
  const days = Math.max(1, Math.round(zealous * 3 * random()));
  const places = Math.round(zealous * (2 + 3 * random()));
  const lines: Line[] = [
    { kind: "hours", quantity: hours, kroner: hours * hourKroner, source: "Timesedler fra projekterne", open: false },
    { kind: "rooms", quantity: days, kroner: days * 1500, source: "Udlån af sal, kommunens takst", open: false },
    { kind: "courses", quantity: places, kroner: places * 2400, source: "Kursusliste, sekretariatet", open: true },
  ];
  if (quarter % 2 === 0) lines.push({ kind: "visits", quantity: 1, kroner: 4000, source: "Studiebesøg", open: true });
  if (quarter % 3 === 0)
    lines.push({
      kind: "hosting",
      quantity: 1,
      kroner: Math.round(zealous * 6) * 1000,
      source: "Vært for et fælles møde",
      open: true,
    });
  if (quarter % 4 === 1)
    lines.push(
      {
        kind: "co_financing",
        kroner: Math.round(zealous * 22) * 1000,
        source: "Medfinansiering, projektregnskab",
        open: true,
      },
      {
        kind: "state_grant",
        kroner: Math.round(zealous * 90) * 1000,
        source: "Kulturaftalens statstilskud",
        open: true,
      },
      { kind: "foundation_grant", kroner: Math.round(zealous * 35) * 1000, source: "Fondsbevilling", open: true },
      {
        kind: "artist_fees",
        kroner: Math.round(zealous * 48) * 1000,
        source: "Honorarer til lokale kunstnere",
        open: true,
      },
    );
  return lines;
}
