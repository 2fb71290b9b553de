import { agendaItems, meetings } from "../schema";
import { type Agenda, agendaOf } from "./agendas";
import type { DemoAgreements } from "./agreements";
import { type Calendar, dayAfter, moment, type Weekday } from "./calendar";
import { codeOf } from "./municipalities";
import { writePapers } from "./papers";
import { demo, personId } from "./people";
import { happened, keyOf, type Writer } from "./writer";

const places = {
  viften: ["Kulturhuset Viften, Rødovre", "Rødovre Parkvej 130, 2610 Rødovre", "Rødovre"],
  vaerftet: ["Kulturværftet, Helsingør", "Allegade 2, 3000 Helsingør", "Helsingør"],
  ragnarock: ["Ragnarock, Roskilde", "Rabalderstræde 16, 4000 Roskilde", "Roskilde"],
  gjethuset: ["Gjethuset, Frederiksværk", "Gjethusgade 5, 3300 Frederiksværk", "Halsnæs"],
  galaksen: ["Galaksen, Værløse", "Bymidten 48, 3500 Værløse", "Furesø"],
  kulturium: ["Ishøj Kulturium", "Ishøj Store Torv 1, 2635 Ishøj", "Ishøj"],
  library: ["Køge Bibliotek", "Kirkestræde 18, 4600 Køge", "Køge"],
  herlev: ["Herlev Bibliotek", "Herlev Bygade 70, 2730 Herlev", "Herlev"],
  online: ["Online", "", null],
} as const;

type Forum = "kmp" | "kmk" | "chairmanship" | "project";
type Plan = [days: number, weekday: Weekday, place: keyof typeof places, agenda: Agenda];

/** Days from today, weekday, place and agenda of each meeting, oldest first. */
const plans: Record<Forum, Plan[]> = {
  kmp: [
    [-347, 4, "kulturium", "kmpYear"],
    [-249, 4, "library", "kmpSummer"],
    [-165, 4, "gjethuset", "kmpYear"],
    [-74, 4, "ragnarock", "kmpPlans"],
    [17, 4, "viften", "kmpDecides"],
    [108, 4, "vaerftet", "kmpPlans"],
    [199, 4, "galaksen", "kmpSummer"],
    [290, 4, "kulturium", "kmpYear"],
  ],
  kmk: [
    [-270, 5, "herlev", "kmkLearns"],
    [-179, 4, "galaksen", "kmkReviews"],
    [-81, 4, "vaerftet", "kmkLearns"],
    [-18, 4, "library", "kmkReviews"],
    [3, 4, "viften", "kmkPrepares"],
    [73, 4, "herlev", "kmkLearns"],
    [136, 4, "online", "kmkReviews"],
    [206, 4, "ragnarock", "kmkPrepares"],
  ],
  chairmanship: [
    [-46, 3, "online", "chairs"],
    [9, 3, "kulturium", "chairs"],
  ],
  project: [
    [-34, 2, "ragnarock", "projects"],
    [15, 2, "library", "projects"],
  ],
};

const habits = {
  kmp: { name: "KMP-møde", from: "16.30", to: "18.30", chair: demo.chair },
  kmk: { name: "KMK-møde", from: "09.00", to: "12.00", chair: demo.kmk },
  chairmanship: { name: "Formandskabsmøde", from: "15.00", to: "16.30", chair: demo.chair },
  project: { name: "Projektledermøde", from: "13.00", to: "15.00", chair: demo.secretariat },
};

/** The meeting that the guests' stories are about. */
export const nextKmp = { days: 17, music: 4 };

export const meetingId = (forum: Forum, days: number) => keyOf("meeting", forum, days);
export const itemId = (forum: Forum, days: number, number: number) => keyOf("item", forum, days, number);

/** Meetings past and coming with their agendas and papers. */
export async function writeMeetings(tx: Writer, calendar: Calendar, { next }: DemoAgreements) {
  const all = (Object.entries(plans) as [Forum, Plan[]][]).flatMap(([forum, list]) =>
    list.map((plan) => ({ forum, plan, items: itemsOf(forum, plan, next.name) })),
  );
  const items = all.flatMap((meeting) => meeting.items);
  await tx.insert(meetings).values(all.map(({ forum, plan }) => meetingOf(forum, plan, calendar)));
  await happened(tx, calendar.ago(29), personId(demo.secretariat), () =>
    tx.insert(agendaItems).values(items.map(({ papers: _, ...item }) => item)),
  );
  const papers = items.map((item) => ({ itemId: item.id, papers: item.papers }));
  await writePapers(tx, papers, next.name.replace("-", "–"));
}

const itemsOf = (forum: Forum, [days, , , agenda]: Plan, next: string) =>
  agendaOf(agenda, next).map(({ presenter, papers = [], ...item }, place) => ({
    ...item,
    papers,
    id: itemId(forum, days, place + 1),
    meetingId: meetingId(forum, days),
    number: place + 1,
    presenterId: presenter ? personId(presenter) : null,
    forwardedFrom:
      meetingId(forum, days) === meetingId("kmp", nextKmp.days) && place + 1 === nextKmp.music
        ? itemId("kmk", -81, 4)
        : null,
    example: true,
  }));

function meetingOf(forum: Forum, [days, wanted, at]: Plan, { weekday, ago }: Calendar) {
  const [place, address, host] = places[at];
  const { name, from, to, chair } = habits[forum];
  const date = weekday(days, wanted);
  return {
    id: meetingId(forum, days),
    forum,
    title: host ? `${name} i ${host}` : `${name} online`,
    startsAt: moment(date, from),
    endsAt: moment(date, to),
    place,
    address,
    onlineUrl: host ? null : `https://moede.kulturmetropolen.example/${forum}${days}`,
    hostMunicipalityCode: host ? codeOf(host) : null,
    chairId: personId(chair),
    answerBy: dayAfter(date, -7),
    itemsBy: dayAfter(date, -14),
    calledAt: days < 120 ? ago(Math.max(60, 30 - days)) : null,
    agendaSentAt: days < 8 ? moment(dayAfter(date, -8), "12.00") : null,
    minutesSentAt: days < -14 ? moment(dayAfter(date, 7), "14.00") : null,
    source: "Eksempel",
    example: true,
  };
}
