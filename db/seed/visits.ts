import {
  ambassadorConflicts,
  ambassadorDays,
  ambassadors,
  committeeMeetings,
  committees,
  visitAmbassadors,
  visitAnswers,
  visits,
} from "../schema";
import type { DemoAgreements } from "./agreements";
import { type Calendar, dayAfter, moment, type Weekday } from "./calendar";
import { codeOf } from "./municipalities";
import { demo, personId } from "./people";
import { happened, keyOf, type Writer } from "./writer";

const [farid, ingrid, anneMette] = [
  "farid.noori@albertslund.example",
  "ingrid.sommerlund@roskilde.example",
  "anne-mette.krag@halsnaes.example",
] as const;
const ulla = "ulla.bredstroem@lyngby-taarbaek.example";

/** Invented: what they talk about and tell, with figures of their own town's size. */
const offers = [
  {
    who: demo.kmp,
    topics: ["musik", "børn", "frivillige"],
    mostVisits: 3,
    mostKm: 60,
    background: "Skoleleder, otte år i kommunalbestyrelsen",
    story:
      "Vores musikskole underviste 400 børn. I dag kommer den ud i alle klasser, fordi fire kommuner deler én lærer, som ingen af os kunne ansætte alene.",
    storyCostOre: 42_000_000,
    storyParticipants: 1200,
    storyStaff: 2,
  },
  {
    who: farid,
    topics: ["unge", "nye borgere"],
    mostVisits: 2,
    mostKm: null,
    background: "Tidligere klubleder",
    story: "De unge spurgte efter et sted at øve. Vi gav dem et, og nabokommunen gav dem en scene.",
    storyCostOre: 18_500_000,
    storyParticipants: 310,
    storyStaff: 1,
  },
  {
    who: ingrid,
    topics: ["musik", "erhverv", "økonomi"],
    mostVisits: 4,
    mostKm: 80,
    background: "Revisor, tolv år i byrådet",
    story: "Vi regnede på det to gange. Fællesskabet gav os tre festivaler for prisen på en halv.",
    storyCostOre: 240_000_000,
    storyParticipants: 9400,
    storyStaff: 6,
  },
  {
    who: anneMette,
    topics: ["små steder", "kultur på recept"],
    mostVisits: 2,
    mostKm: 50,
    background: "Sygeplejerske",
    story: "Kultur på recept begyndte med ti borgere i Frederiksværk. Ni af dem kommer stadig.",
    storyCostOre: 9_000_000,
    storyParticipants: 85,
    storyStaff: null,
  },
];

/** The guests' culture committees, invented after the rhythm of others: how often and on which weekday they meet. */
const hosts: [town: string, name: string, weekday: Weekday, days: number[]][] = [
  ["Egedal", "Kultur- og Erhvervsudvalget", 1, [20, 48, 83, 111]],
  ["Gribskov", "Kultur- og Idrætsudvalget", 2, [22, 50, 78]],
  ["Hvidovre", "Fagudvalget for kultur", 2, [14, 40]],
  ["Lyngby-Taarbæk", "Kultur- og Fritidsudvalget", 4, [-11, 20, 41]],
];

/** Ambassadors of the members, and a visit at each step of the way. */
export async function writeVisits(tx: Writer, calendar: Calendar, { next }: DemoAgreements) {
  await writeAmbassadors(tx, calendar);
  const meetings = await writeHosts(tx, calendar);
  for (const plan of plans) await writeVisit(tx, calendar, next.id, meetings, plan);
}

async function writeAmbassadors(tx: Writer, { weekday }: Calendar) {
  const rows = offers.map(({ who, ...offer }) => ({ ...offer, personId: personId(who), example: true }));
  await tx.insert(ambassadors).values(rows);
  await tx.insert(ambassadorDays).values([
    { personId: personId(demo.kmp), onDay: weekday(27, 3), free: false },
    { personId: personId(farid), onDay: weekday(40, 2), free: false },
  ]);
  await tx.insert(ambassadorConflicts).values({
    personId: personId(ingrid),
    municipalityCode: codeOf("Lejre"),
    reason: "Strid om grænsen for skoledistriktet",
    namedBy: personId(demo.secretariat),
  });
}

async function writeHosts(tx: Writer, { weekday }: Calendar) {
  const meetings = new Map<string, { id: string; onDay: string }[]>();
  for (const [town, name, day, ahead] of hosts) {
    const committeeId = keyOf("committee", town);
    const row = { id: committeeId, municipalityCode: codeOf(town), body: "committee" as const, name, example: true };
    await tx.insert(committees).values({ ...row, source: "Eksempel: opdigtede datoer" });
    const days = ahead.map((days) => weekday(days, day));
    const rows = days.map((onDay) => ({ id: keyOf("visit meeting", town, onDay), onDay }));
    await tx
      .insert(committeeMeetings)
      .values(rows.map((one) => ({ ...one, committeeId, startTime: "17:00", source: "list", example: true })));
    meetings.set(town, rows);
  }
  return meetings;
}

type Plan = {
  town: string;
  /** Which of the host's meetings; none where no day is chosen. */
  meeting?: number;
  by: string;
  ago: number;
  words: string;
  topics: string[];
  who?: string;
  accepted?: boolean;
  agreed?: { place: string; item: string; contact: string; name: string };
  answers?: [who: string, worth: "yes" | "partly" | "no", asked: string, next: string][];
};

const plans: Plan[] = [
  {
    town: "Hvidovre",
    by: "kirstine.holmegrav@hvidovre.example",
    ago: 4,
    words: "Vi vil gerne høre, hvad en forstad får ud af det.",
    topics: ["børn", "økonomi"],
  },
  {
    town: "Egedal",
    meeting: 1,
    by: demo.guest,
    ago: 9,
    words: "Udvalget spørger, hvad børnene får ud af det.",
    topics: ["musik", "børn"],
    who: demo.kmp,
  },
  {
    town: "Herlev",
    by: "lotte.vibegaard@herlev.example",
    ago: 12,
    words: "Vores nye udvalg kender ikke aftalen.",
    topics: ["unge"],
    who: farid,
    accepted: true,
  },
  {
    town: "Gribskov",
    meeting: 1,
    by: demo.otherGuest,
    ago: 40,
    words: "Gerne én, der kan tale om penge.",
    topics: ["økonomi"],
    who: ingrid,
    accepted: true,
    agreed: {
      place: "Gribskov Rådhus, mødelokale 2",
      item: "Orientering: erfaringer fra Kulturmetropolen",
      contact: demo.otherGuest,
      name: "Morten Skovvang",
    },
  },
  {
    town: "Lyngby-Taarbæk",
    meeting: 0,
    by: ulla,
    ago: 60,
    words: "Vi vil gerne høre om de unge.",
    topics: ["unge"],
    who: anneMette,
    accepted: true,
    agreed: {
      place: "Lyngby Rådhus",
      item: "Besøg fra Halsnæs om Kulturmetropolen",
      contact: ulla,
      name: "Ulla Bredstrøm",
    },
    answers: [
      [ulla, "yes", "Hvor mange timer det koster forvaltningen.", "Send os regnestykket for vores egen kommune."],
      [anneMette, "yes", "De ville vide, om man kan komme ud igen.", "Ring til udvalgets næstformand."],
    ],
  },
];

async function writeVisit(
  tx: Writer,
  { ago }: Calendar,
  agreementId: string,
  meetings: Map<string, { id: string; onDay: string }[]>,
  plan: Plan,
) {
  const { town, by, words, topics, who, accepted, agreed, answers = [] } = plan;
  const meeting = plan.meeting === undefined ? undefined : meetings.get(town)?.[plan.meeting];
  const id = keyOf("visit", town);
  const slot = agreed &&
    meeting && { startsAt: moment(meeting.onDay, "17.15"), endsAt: moment(meeting.onDay, "17.45") };
  const common = { example: true, meetingId: meeting?.id ?? null };
  await happened(tx, ago(plan.ago), personId(by), () =>
    tx.insert(visits).values({
      ...{ ...common, id, agreementId, words, topics, wishedBy: personId(by), wishedAt: ago(plan.ago) },
      municipalityCode: codeOf(town),
      ...(slot && {
        ...slot,
        place: agreed.place,
        itemTitle: agreed.item,
        contactName: agreed.name,
        contactAddress: agreed.contact,
        agreedAt: ago(plan.ago - 12),
      }),
      askedAt: answers.length > 0 && meeting ? moment(dayAfter(meeting.onDay), "08.00") : null,
    }),
  );
  if (!who) return;
  await happened(tx, ago(plan.ago - 3), personId(demo.secretariat), () =>
    tx.insert(visitAmbassadors).values({
      ...{ ...common, id: keyOf("visit ambassador", town), visitId: id, personId: personId(who) },
      onDay: meeting?.onDay ?? null,
      proposedAt: ago(plan.ago - 3),
      acceptedAt: accepted ? ago(plan.ago - 5) : null,
    }),
  );
  for (const [person, worth, asked, next] of answers)
    await tx
      .insert(visitAnswers)
      .values({ visitId: id, personId: personId(person), worth, asked, next, at: ago(8), example: true });
}
