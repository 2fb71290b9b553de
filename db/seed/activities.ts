import { activities } from "../schema";
import { type Calendar, dayAfter } from "./calendar";
import { type ProjectKey, plans, projectId } from "./efforts";
import { codeOf } from "./municipalities";
import { personId } from "./people";
import { keyOf, numbersFrom, type Writer } from "./writer";

type Activity = typeof activities.$inferInsert;
type Kind = Pick<Activity, "targetGroup" | "ageGroup" | "free" | "countedHow"> & {
  titles: string[];
  place: (municipality: string) => string;
  people: [number, number];
  kroner: [number, number];
};

export const library = (municipality: string) => `${municipality} Bibliotek`;
const school = (municipality: string) => `${municipality} Musikskole`;
const home = (municipality: string) => `Plejecenter i ${municipality}`;
const house = (municipality: string) => `Kulturhuset i ${municipality}`;

const kinds: Record<ProjectKey, Kind> = {
  rehearsal: {
    titles: ["Åben øver", "Band møder band", "Lån et trommesæt", "Lydprøve for begyndere", "Øvelokalernes aften"],
    place: school,
    people: [12, 60],
    kroner: [4, 11],
    targetGroup: "Bands, kor og musikskoleelever",
    ageGroup: "youth",
    countedHow: "Talt ved døren",
  },
  corner: {
    titles: ["Koncert på biblioteket", "Sang på torvet", "Morgenkoncert", "Jazz mellem reolerne", "Koncert i gården"],
    place: library,
    people: [25, 180],
    kroner: [6, 22],
    targetGroup: "Alle, der kommer forbi",
    ageGroup: "everyone",
    free: true,
    countedHow: "Talt to gange og lagt sammen",
  },
  decide: {
    titles: ["Ungeaften", "Vi laver programmet", "Spilleklub", "Åben scene", "Unge inviterer politikerne"],
    place: house,
    people: [18, 95],
    kroner: [5, 16],
    targetGroup: "Unge mellem 13 og 20 år",
    ageGroup: "youth",
    countedHow: "Tilmelding og optælling",
  },
  writing: {
    titles: ["Skriveværksted", "Min gade i ti linjer", "Digte på dåser", "Oplæsning"],
    place: library,
    people: [8, 28],
    kroner: [3, 8],
    targetGroup: "Unge, der vil skrive",
    ageGroup: "youth",
    countedHow: "Deltagerliste",
  },
  choirs: {
    titles: ["Korprøve", "Korprøve", "Fællessang", "Koncert for pårørende"],
    place: home,
    people: [22, 70],
    kroner: [4, 9],
    targetGroup: "Beboere, pårørende og naboer",
    ageGroup: "seniors",
    free: true,
    countedHow: "Korlederens liste",
  },
  reading: {
    titles: ["Læsegruppe", "Læsegruppe", "Læs højt for en nabo"],
    place: library,
    people: [7, 16],
    kroner: [2, 5],
    targetGroup: "Voksne, der er sygemeldte eller alene",
    ageGroup: "adults",
    countedHow: "Guidens liste",
  },
};

/** How often a municipality takes its turn, and how many days ago it last did. */
const habits: Record<string, { often: number; until: number }> = {
  Rødovre: { often: 0.62, until: 0 },
  Albertslund: { often: 0.7, until: 0 },
  Roskilde: { often: 0.66, until: 0 },
  Ishøj: { often: 0.58, until: 0 },
  Helsingør: { often: 0.6, until: 0 },
  Herlev: { often: 0.5, until: 0 },
  Halsnæs: { often: 0.46, until: 0 },
  Køge: { often: 0.55, until: 97 },
  Furesø: { often: 0.3, until: 112 },
};

export const activityId = (project: ProjectKey, municipality: string, turn: number) =>
  keyOf("activity", project, municipality, turn);

/** Some three hundred activities over 26 months, the coming ones, and the drafts that wait for their leaders. */
export async function writeActivities(tx: Writer, calendar: Calendar) {
  const random = numbersFrom(2026);
  const rows = plans.flatMap((plan) => plan.members.flatMap((town) => turnsOf(calendar, plan, town, random)));
  for (let at = 0; at < rows.length; at += 100) await tx.insert(activities).values(rows.slice(at, at + 100));
  await tx.insert(activities).values([...comingOnes(calendar), ...draftsOf(calendar)]);
}

type Plan = (typeof plans)[number];
type Random = () => number;

const between = ([low, high]: [number, number], random: Random) => Math.round(low + (high - low) * random());
const pick = <Item>(items: readonly Item[], random: Random) => items[Math.floor(random() * items.length)]!;

/** One municipality's activities in one project, one turn a month at most; July is quiet. */
function turnsOf({ dayAt, ago }: Calendar, plan: Plan, town: string, random: Random): Activity[] {
  const { often, until } = habits[town]!;
  return Array.from({ length: 26 }, (_, turn) => turn).flatMap((turn) => {
    const days = turn * 30 + 3 + Math.floor(random() * 26);
    const [chance, other] = [random(), pick(plan.members, random)];
    const day = dayAt(-days);
    if (days < until || chance > often || day.slice(5, 7) === "07") return [];
    const shared = random() < 0.12 && other !== town && days >= habits[other]!.until;
    const published = random() < 0.88;
    return {
      ...bodyOf(plan.key, town, random),
      id: activityId(plan.key, town, turn),
      projectId: projectId(plan.key),
      startsOn: day,
      endsOn: day,
      municipalityCodes: shared ? [codeOf(town), codeOf(other)] : [codeOf(town)],
      createdBy: personId(plan.leader),
      createdAt: ago(days - 1),
      registeredAt: ago(Math.max(0, days - 1)),
      publishedAt: published ? ago(Math.max(0, days - 1)) : null,
      example: true,
    };
  });
}

function bodyOf(project: ProjectKey, town: string, random: Random) {
  const { titles, place, people, kroner, ...kind } = kinds[project];
  const sender = random();
  return {
    ...kind,
    title: pick(titles, random),
    place: place(town),
    startTime: pick(["10:00", "14:00", "16:30", "19:00"], random),
    participants: between(people, random),
    counting: random() < 0.7 ? ("counted" as const) : ("estimated" as const),
    costOre: between(kroner, random) * 100_000,
    senderShown: sender < 0.7 ? true : sender < 0.85 ? false : null,
    senderProof: sender < 0.2 ? "https://kultur.example/omtale" : sender < 0.7 ? "Logo på plakat og i omtale" : "",
  };
}

/** What is already in the calendar. */
function comingOnes({ dayAt, ago }: Calendar): Activity[] {
  const random = numbersFrom(7);
  return plans.flatMap((plan, at) =>
    [5 + at * 2, 19 + at * 3].map((days, turn) => {
      const town = plan.members[turn]!;
      const { participants, counting, countedHow, senderShown, senderProof, ...body } = bodyOf(plan.key, town, random);
      return {
        ...body,
        id: activityId(plan.key, town, 100 + turn),
        projectId: projectId(plan.key),
        startsOn: dayAt(days),
        endsOn: dayAt(days),
        municipalityCodes: [codeOf(town)],
        createdBy: personId(plan.leader),
        createdAt: ago(12),
        registeredAt: ago(12),
        publishedAt: ago(11),
        example: true,
      };
    }),
  );
}

/** Begun on the way home, and not finished. */
function draftsOf({ today, ago }: Calendar): Activity[] {
  const drafts = [
    { key: "rehearsal", town: "Rødovre", title: "Åben øver", days: 4 },
    { key: "rehearsal", town: "Ishøj", title: "Band møder band", days: 9 },
    { key: "decide", town: "Herlev", title: "Ungeaften", days: 6 },
    { key: "choirs", town: "Halsnæs", title: "Korprøve", days: 3 },
  ] as const;
  return drafts.map(({ key, town, title, days }) => ({
    id: activityId(key, town, 200),
    projectId: projectId(key),
    title,
    startsOn: dayAfter(today, -days),
    endsOn: dayAfter(today, -days),
    place: kinds[key].place(town),
    municipalityCodes: [codeOf(town)],
    createdBy: personId(plans.find((plan) => plan.key === key)!.leader),
    createdAt: ago(days),
    example: true,
  }));
}
