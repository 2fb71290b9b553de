import { effortAreas, participations, projectLeaders, projects, resultTargets } from "../schema";
import { agreementId, type DemoAgreements } from "./agreements";
import type { Calendar } from "./calendar";
import { codeOf } from "./municipalities";
import { demo, personId } from "./people";
import { happened, keyOf, type Writer } from "./writer";

const slks = "slks.dk, Kulturmetropolen, 13-02-2023: indsatserne i aftalen 2021-24";

const areas = [
  {
    key: "music",
    title: "Musikindsatsen",
    home: "Roskilde",
    summary: "Øvelokaler, spillesteder og koncerter, som kommunerne deler i stedet for at bygge hver sit.",
  },
  {
    key: "youth",
    title: "Ungeindsatsen",
    home: "Køge",
    summary: "Unge laver kultur for unge og er selv med til at bestemme hvad.",
  },
  {
    key: "health",
    title: "Kultur- og sundhedsindsatsen",
    home: "Helsingør",
    summary: "Et bedre liv med kultur: kor, læsegrupper og værksteder for dem, der ellers bliver hjemme.",
  },
] as const;

export type ProjectKey = (typeof plans)[number]["key"];

const kasper = "kasper.nyboelle@roskilde.example";
const amalie = "amalie.skyttebro@koege.example";
export const fiona = "fiona.galbraith-lund@helsingoer.example";

export const plans = [
  {
    key: "rehearsal",
    area: "music",
    leader: demo.projectLeader,
    home: "Roskilde",
    title: "Fælles øver",
    summary: "Bands og kor booker øvelokaler i hinandens kommuner, og musikskolerne deler instrumenter og lærere.",
    budgetOre: 210_000_000,
    members: ["Roskilde", "Rødovre", "Albertslund", "Ishøj", "Herlev", "Køge"],
  },
  {
    key: "corner",
    area: "music",
    leader: kasper,
    home: "Roskilde",
    title: "Koncert om hjørnet",
    summary: "Små koncerter på biblioteker, torve og plejecentre med musikere, der bor i nærheden.",
    budgetOre: 145_000_000,
    members: ["Roskilde", "Helsingør", "Halsnæs", "Furesø", "Rødovre", "Ishøj"],
  },
  {
    key: "decide",
    area: "youth",
    leader: amalie,
    home: "Køge",
    title: "Unge bestemmer",
    summary: "Ungegrupper får et beløb, et lokale og en sparringspartner og laver selv programmet.",
    budgetOre: 180_000_000,
    members: ["Køge", "Rødovre", "Ishøj", "Albertslund", "Herlev", "Roskilde", "Furesø"],
  },
  {
    key: "writing",
    area: "youth",
    leader: amalie,
    home: "Køge",
    title: "Skriv byen",
    summary: "Skriveværksteder, hvor unge fortæller om det sted, de kommer fra.",
    budgetOre: 80_000_000,
    members: ["Køge", "Halsnæs", "Helsingør", "Roskilde", "Albertslund"],
  },
  {
    key: "choirs",
    area: "health",
    leader: fiona,
    home: "Helsingør",
    title: "Kor for livet",
    summary: "Kor for beboere, pårørende og naboer på plejecentre og i sundhedshuse.",
    budgetOre: 120_000_000,
    members: ["Helsingør", "Rødovre", "Halsnæs", "Roskilde", "Ishøj", "Herlev"],
  },
  {
    key: "reading",
    area: "health",
    leader: fiona,
    home: "Helsingør",
    title: "Læs højt sammen",
    summary: "Guidede læsegrupper for mennesker, der er sygemeldte, alene eller nye i Danmark.",
    budgetOre: 90_000_000,
    members: ["Helsingør", "Albertslund", "Rødovre", "Herlev", "Halsnæs", "Køge", "Furesø"],
  },
] as const;

export const projectId = (key: ProjectKey) => keyOf("project", key);

/** What each project promised: a title, its unit, how it is measured, how much, and how much is measured today. */
const targets = {
  rehearsal: [
    ["Øvegange i en anden kommune end sin egen", "øvegange", "measured", 1200, 910],
    ["Aktiviteter", "aktiviteter", "activities", 90],
  ],
  corner: [["Borgere til koncerterne", "borgere", "participants", 9000]],
  decide: [
    ["Unge, der har været med", "unge", "participants", 6000],
    ["Ungegrupper, der selv råder over et beløb", "grupper", "measured", 24, 9],
  ],
  writing: [["Værksteder", "værksteder", "activities", 60]],
  choirs: [
    ["Kor, der fortsætter efter det første år", "kor", "measured", 12, 8],
    ["Deltagere", "deltagere", "participants", 5000],
  ],
  reading: [["Deltagere, der siger, at de er mindre alene", "%", "measured", 60, null]],
} satisfies Record<
  ProjectKey,
  [string, string, "activities" | "participants" | "measured", number, (number | null)?][]
>;

const areasOf = (agreement: string, source: string, example: boolean) =>
  areas.map(({ key, home, title, summary }, position) => ({
    id: keyOf("area", agreement, key),
    agreementId: agreementId(agreement),
    title,
    summary,
    homeMunicipalityCode: codeOf(home),
    position: position + 1,
    source,
    example,
  }));

/** The effort areas of 2021-24, which are known. What the secretariat has corrected stays. */
export const writeEfforts = (tx: Writer) =>
  tx
    .insert(effortAreas)
    .values(areasOf("2021-24", slks, false))
    .onConflictDoNothing();

/** The demo's projects in the running agreement, who takes part, and what they promised. */
export async function writeDemoEfforts(tx: Writer, { dayAt, today }: Calendar, { running }: DemoAgreements) {
  const example = true;
  const { startsOn, endsOn } = running;
  const source = `Eksempel: de tre indsatser fra 2021-24 fortsætter (${slks})`;
  await happened(tx, new Date(`${startsOn}T08:00:00Z`), personId(demo.secretariat), async () => {
    await tx.insert(effortAreas).values(areasOf(running.name, source, example));
    for (const { key, area, leader, home, members, ...project } of plans) {
      const id = projectId(key);
      const effortAreaId = keyOf("area", running.name, area);
      await tx
        .insert(projects)
        .values({ ...project, id, effortAreaId, homeMunicipalityCode: codeOf(home), startsOn, endsOn, example });
      await tx.insert(projectLeaders).values({ projectId: id, personId: personId(leader), since: startsOn });
      await tx.insert(participations).values(
        members.map((name) => ({
          id: keyOf("participation", key, name),
          projectId: id,
          municipalityCode: codeOf(name),
          fromOn: startsOn,
          untilOn: endsOn,
        })),
      );
      await tx.insert(resultTargets).values(
        targets[key].map(([title, unit, basis, target, measured = null]) => ({
          ...{ projectId: id, title, unit, basis, target, measured, example },
          dueOn: endsOn,
          measuredOn: measured === null ? null : dayAt(-31),
          source: measured === null ? "" : `Projektets egen opgørelse, ${today.slice(0, 4)}`,
        })),
      );
    }
  });
}
