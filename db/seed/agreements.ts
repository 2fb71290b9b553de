import { eq } from "drizzle-orm";
import { agreements, auditEntries, memberships } from "../schema";
import type { Calendar } from "./calendar";
import { moment } from "./calendar";
import { hourKroner } from "./ledger";
import { codeOf } from "./municipalities";
import { happened, keyOf, type Writer } from "./writer";

/** The nine of 2021-24, who are the demo's members too. */
export const nine = ["Albertslund", "Furesø", "Halsnæs", "Helsingør", "Herlev", "Ishøj", "Køge", "Roskilde", "Rødovre"];

const texts = "lawinsider.com/da/contracts";
const known = [
  { name: "2012-15", years: [2012, 2015], source: "kulturmetropol.dk/node/241: 26 kommuner og Region Hovedstaden" },
  {
    name: "2016-19",
    years: [2016, 2019],
    source: "frederikssund.dk, nyhed 18-04-2016: 15 kommuner; navnene på seks af dem er fundet",
  },
  {
    name: "2020",
    years: [2020, 2020],
    rateOre: 275,
    populationDate: "2019-01-01",
    source: `${texts}/bdBoFCPGpxT (tillægsaftale 2020). Satsen er udledt af Køges bidrag på 166.856 kr., ikke oplyst`,
  },
  { name: "2021-24", years: [2021, 2024], source: `${texts}/jaZIdDne4f4 (aftaletekst 2021-24)` },
] as const;

const members: Record<string, { names: string[]; source: string }> = {
  "2016-19": {
    names: ["Frederikssund", "Halsnæs", "Helsingør", "Ishøj", "Køge", "Roskilde"],
    source: "frederikssund.dk, nyhed 18-04-2016; halsnaes.dk; helsingor.dk, nyhed 2016",
  },
  "2020": { names: ["Køge"], source: "sn.dk, Køge, 15-11-2019, artikel 888484 (udledt af udvalgets flertal)" },
  "2021-24": { names: nine, source: `slks.dk, Kulturmetropolen, 13-02-2023; ${texts}/jaZIdDne4f4` },
};

/** The key of an agreement by its name. */
export const agreementId = (name: string) => keyOf("agreement", name);

/** What is known of the agreements so far. What the secretariat has corrected stays, and what it has deleted does not come back. */
export async function writeAgreements(tx: Writer) {
  const deleted = await tx
    .select({ id: auditEntries.subject })
    .from(auditEntries)
    .where(eq(auditEntries.action, "agreements.deleted"));
  for (const { years, ...agreement } of known) {
    if (deleted.some(({ id }) => id === agreementId(agreement.name))) continue;
    const [first, last] = years;
    const period = { id: agreementId(agreement.name), startsOn: `${first}-01-01`, endsOn: `${last}-12-31` };
    const since = moment(period.startsOn, "00.00");
    await happened(tx, since, null, async () => {
      await tx
        .insert(agreements)
        .values({ ...agreement, ...period })
        .onConflictDoNothing();
      const { names = [], source = "" } = members[agreement.name] ?? {};
      if (names.length)
        await tx
          .insert(memberships)
          .values(join(agreement.name, names, since, source))
          .onConflictDoNothing();
    });
  }
}

/** The demo's running agreement and the next one, which begins on the second 1 January from today. */
export async function writeDemoAgreements(tx: Writer, { year, ago }: Calendar) {
  const running = period(Math.max(year - 2, 2025), year + 1);
  const next = period(year + 2);
  const source =
    "Eksempel: de ni kommuner fra 2021-24 fortsætter. Satsen er den, der kan udledes af Køges bidrag for 2020";
  await happened(tx, moment(running.startsOn, "00.00"), null, async () => {
    const rate = { rateOre: 275, hourOre: hourKroner * 100, populationDate: "2026-01-01" };
    await tx.insert(agreements).values({ ...running, ...rate, source, example: true });
    await tx.insert(memberships).values(join(running.name, nine, moment(running.startsOn, "00.00"), source));
  });
  await happened(tx, ago(300), null, async () => {
    const undecided = "Eksempel: satsen er ikke vedtaget";
    await tx.insert(agreements).values({ ...next, source: undecided, example: true });
  });
  return { running, next };
}

export type DemoAgreements = Awaited<ReturnType<typeof writeDemoAgreements>>;

const period = (first: number, last = first + 3) => {
  const name = `${first}-${String(last).slice(2)}`;
  return { id: agreementId(name), name, startsOn: `${first}-01-01`, endsOn: `${last}-12-31` };
};

const join = (agreement: string, names: string[], since: Date, source: string) =>
  names.map((name) => ({
    agreementId: agreementId(agreement),
    municipalityCode: codeOf(name),
    standing: "member" as const,
    since,
    source,
  }));
