import { encounters, eventGoers, events, eventTargets } from "../schema";
import { type Calendar, dayAfter, moment } from "./calendar";
import { codeOf } from "./municipalities";
import { demo, personId } from "./people";
import { keyOf, type Writer } from "./writer";

const bodil = "bodil.egemark@furesoe.example";
const ingrid = "ingrid.sommerlund@roskilde.example";

type Going = { who: string; canPresent?: boolean; travel?: string; shift?: string };
type Met = {
  town: string;
  by: string;
  time: string;
  name?: string;
  address?: string;
  note: string;
  followedBy?: "mail" | "invitation";
};
type Plan = { town: string; who: string; brief: string; taker?: string; at?: string; place?: string };
type Event = {
  key: string;
  title: string;
  /** Days from today to its first day, and how many it lasts. */
  in: number;
  days: number;
  place: string;
  note: string;
  proposer: string;
  answerIn?: number;
  going: Going[];
  plans: Plan[];
  met: Met[];
};

const list: Event[] = [
  {
    ...{ key: "kl", title: "KL’s Kultur- og Fritidskonference", in: 12, days: 2, place: "Vejle", answerIn: 5 },
    note: "Vores stand er ved indgangen. Plakater og foldere kommer med bilen fra Rødovre.",
    proposer: demo.secretariat,
    going: [
      { who: demo.chair, canPresent: true, travel: "Tog fra Høje Taastrup kl. 7.05", shift: "Første dag kl. 10-12" },
      { who: demo.kmk, travel: "Bil fra Rødovre kl. 6.45, plads til to", shift: "Første dag kl. 12-14" },
      { who: demo.kmp, travel: "Med i bilen fra Rødovre", shift: "Anden dag kl. 9-11" },
      { who: demo.secretariat, travel: "Bil fra Rødovre" },
    ],
    plans: [
      {
        ...{
          town: "Hvidovre",
          who: "kulturchefen og udvalgsformanden",
          taker: demo.kmk,
          at: "12.30",
          place: "vores stand",
        },
        brief: "Udvalget tager stilling til vinter.\nDe spørger, hvad børn og unge får ud af det.",
      },
      {
        ...{ town: "Gribskov", who: "Morten Skovvang, kultur- og fritidschef", taker: demo.chair },
        brief: "Har haft adgang som gæst.\nVil gerne høre om musiksamarbejdet.",
      },
      { town: "Lejre", who: "kulturchefen", brief: "Har været stille længe.\nKender os fra Roskilde." },
    ],
    met: [],
  },
  {
    ...{ key: "folk", title: "Folkemødet", in: 200, days: 3, place: "Allinge", answerIn: 120 },
    ...{ note: "Skal vi dele telt med andre kulturaftaler?", proposer: demo.kmp, going: [], plans: [], met: [] },
  },
  {
    ...{ key: "network", title: "Netværksdag for kulturudvalg", in: -1, days: 1, place: "Ringsted", note: "" },
    proposer: bodil,
    going: [{ who: bodil }, { who: ingrid }],
    plans: [{ town: "Holbæk", who: "den nye kulturchef", brief: "Ny kulturchef på vej.", taker: bodil }],
    met: [
      {
        town: "Holbæk",
        by: bodil,
        time: "10.20",
        name: "Den nye kulturchef",
        note: "Vil gerne se tal for musikskolerne.",
      },
      { town: "Holbæk", by: ingrid, time: "11.05", note: "Formanden spurgte, hvad det koster." },
    ],
  },
  {
    ...{ key: "culture", title: "Kulturmødet", in: -95, days: 3, place: "Nykøbing Mors", note: "" },
    proposer: demo.secretariat,
    going: [{ who: demo.kmp, canPresent: true }, { who: demo.secretariat }],
    plans: [
      { town: "Egedal", who: "kulturchefen", brief: "Kender os ikke endnu.", taker: demo.kmp },
      { town: "Solrød", who: "udvalgsformanden", brief: "Har læst om ungeindsatsen.", taker: demo.secretariat },
      { town: "Vallensbæk", who: "kulturchefen", brief: "Lille kommune: find eksempler, der ligner." },
    ],
    met: [
      {
        ...{ town: "Egedal", by: demo.kmp, time: "13.40", name: "Lise Overby", address: demo.guest },
        ...{ note: "Vil se et møde indefra.", followedBy: "invitation" },
      },
      {
        town: "Solrød",
        by: demo.secretariat,
        time: "15.10",
        note: "Vil tale med sit udvalg først.",
        followedBy: "mail",
      },
    ],
  },
];

/** Other people's events around today: one that is planned, one far off, one of yesterday to follow up, and one that led to something. */
export async function writeEvents(tx: Writer, { dayAt }: Calendar) {
  for (const event of list) await writeEvent(tx, event, dayAt);
}

async function writeEvent(tx: Writer, event: Event, dayAt: Calendar["dayAt"]) {
  const [eventId, startsOn] = [keyOf("event", event.key), dayAt(event.in)];
  const { title, place, note, answerIn } = event;
  const period = { startsOn, endsOn: dayAfter(startsOn, event.days - 1), answerBy: answerIn ? dayAt(answerIn) : null };
  const row = { id: eventId, title, place, note, ...period, proposedBy: personId(event.proposer), example: true };
  await tx.insert(events).values(row);
  for (const { who, ...going } of event.going)
    await tx.insert(eventGoers).values({ eventId, personId: personId(who), ...going });
  for (const { town, taker, at, place: meetPlace = "", who, brief } of event.plans) {
    const meeting = { personId: taker ? personId(taker) : null, meetAt: at ? moment(startsOn, at) : null, meetPlace };
    const target = { id: keyOf("target", event.key, town), eventId, municipalityCode: codeOf(town), who, brief };
    await tx.insert(eventTargets).values({ ...target, ...meeting });
  }
  for (const [place, met] of event.met.entries())
    await tx.insert(encounters).values({ ...metOf(met, startsOn), id: keyOf("met", event.key, place), eventId });
}

function metOf({ town, by, time, address = "", followedBy, ...words }: Met, on: string) {
  const followed = followedBy && { followedBy, followedAt: moment(dayAfter(on, 4), "09.15") };
  const who = { municipalityCode: codeOf(town), personId: personId(by), metAt: moment(on, time) };
  return { ...words, ...who, address, consented: address !== "", ...followed, example: true };
}
