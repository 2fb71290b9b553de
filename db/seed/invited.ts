import type { invitationItems } from "../schema";
import { conferenceId } from "./conferences";
import { datasetId } from "./datasets";
import { itemId, meetingId, nextKmp } from "./meetings";
import { demo } from "./people";

type Item = Pick<typeof invitationItems.$inferInsert, "kind" | "subjectId" | "forum">;
export type Step =
  | "submitted"
  | "returned"
  | "sent"
  | "reminded"
  | "undelivered"
  | "accepted"
  | "declined"
  | "withdrawn";

export type Story = {
  municipality: string;
  kind?: "colleague";
  name: string;
  title: string;
  address: string;
  by: string;
  created: number;
  /** The last day, in days from today; without it the municipality's last decision. */
  until?: number;
  reason?: string;
  items?: Item[];
  /** What happened, and how many days ago. */
  steps: Partial<Record<Step, number>>;
};

const nanna = "nanna.vesterskov@kulturmetropolen.example";
const allOfKmk: Item = { kind: "forum", forum: "kmk" };
const dataset = (key: string): Item => ({ kind: "dataset", subjectId: datasetId(key) });
const conference = (key: string): Item => ({ kind: "conference", subjectId: conferenceId(key) });
const music: Item = { kind: "agenda_item", subjectId: itemId("kmp", nextKmp.days, nextKmp.music) };

/** Ready-made choices for the next inviter. */
export const presets = [
  { name: "Indslusning: KMK + analyser", items: [allOfKmk, { kind: "dataset", subjectId: null } as Item] },
  { name: "Første møde: ét punkt, ét datasæt", items: [music, dataset("habits")] },
];

/** Every state that an invitation can be in, told by municipality. */
export const stories: Story[] = [
  {
    municipality: "Egedal",
    name: "Lise Overby",
    title: "Kulturchef",
    address: demo.guest,
    by: demo.kmp,
    created: 30,
    reason: "Byrådet beslutter sig til maj. De vil gerne høre om musik, og jeg fremlægger selv.",
    items: [music, dataset("habits"), conference("health"), conference("rehearsal")],
    steps: { submitted: 29, sent: 28, accepted: 26 },
  },
  ...[
    { name: "Mads Engholt", title: "Kulturkonsulent", address: "mads.engholt@egedal.example", sent: 21, accepted: 20 },
    { name: "Rikke Damsbo", title: "Bibliotekschef", address: "rikke.damsbo@egedal.example", sent: 14, accepted: 12 },
    { name: "Ebbe Toftholm", title: "Musikskoleleder", address: "ebbe.toftholm@egedal.example", sent: 2 },
  ].map(({ sent, accepted, ...person }): Story => {
    const steps = accepted ? { sent, accepted } : { sent };
    return { ...person, municipality: "Egedal", kind: "colleague", by: demo.guest, created: sent, steps };
  }),
  {
    municipality: "Gribskov",
    name: "Morten Skovvang",
    title: "Kultur- og fritidschef",
    address: demo.otherGuest,
    by: nanna,
    created: 86,
    until: 8,
    reason: "Vil gerne opleve KMK, før de taler med deres udvalg.",
    items: [allOfKmk, dataset("venues")],
    steps: { submitted: 84, sent: 84, accepted: 80 },
  },
  {
    municipality: "Gribskov",
    kind: "colleague",
    name: "Tine Havgård",
    title: "Udviklingskonsulent",
    address: "tine.havgaard@gribskov.example",
    by: demo.otherGuest,
    created: 73,
    until: 8,
    steps: { sent: 73, accepted: 71 },
  },
  {
    municipality: "Hvidovre",
    name: "Kirstine Holmegrav",
    title: "Kulturchef",
    address: "kirstine.holmegrav@hvidovre.example",
    by: demo.secretariat,
    created: 165,
    reason: "Udvalget skal bruge tal og et indtryk af samarbejdet.",
    items: [allOfKmk, { kind: "dataset", subjectId: null }, conference("rehearsal")],
    steps: { submitted: 163, sent: 163, accepted: 160 },
  },
  {
    municipality: "Lyngby-Taarbæk",
    name: "Ulla Bredstrøm",
    title: "Kultur- og fritidschef",
    address: "ulla.bredstroem@lyngby-taarbaek.example",
    by: nanna,
    created: 148,
    reason: "Skal sammenligne sig med naboerne.",
    items: [dataset("fee"), dataset("habits"), conference("youth")],
    steps: { submitted: 148, sent: 148, accepted: 145 },
  },
  {
    municipality: "Hvidovre",
    kind: "colleague",
    name: "Anders Plovmand",
    title: "Konsulent",
    address: "anders.plovmand@hvidovre.example",
    by: "kirstine.holmegrav@hvidovre.example",
    created: 142,
    steps: { sent: 142, accepted: 141 },
  },
  {
    municipality: "Lyngby-Taarbæk",
    kind: "colleague",
    name: "Simon Løvkær",
    title: "Kulturkonsulent",
    address: "simon.loevkaer@lyngby-taarbaek.example",
    by: "ulla.bredstroem@lyngby-taarbaek.example",
    created: 133,
    steps: { sent: 133, accepted: 130 },
  },
  {
    municipality: "Solrød",
    name: "Agnete Strandbæk",
    title: "Kulturchef",
    address: "agnete.strandbaek@solroed.example",
    by: nanna,
    created: 28,
    reason: "Udvalgsformanden bad om tal for unge efter KL’s Kultur- og Fritidskonference.",
    items: [music, dataset("habits"), dataset("venues"), conference("health")],
    steps: { submitted: 27, sent: 27, reminded: 20, undelivered: 13 },
  },
  {
    municipality: "Lejre",
    name: "Palle Hvalsø-Berg",
    title: "Kulturchef",
    address: "palle.hvalsoeberg@lejre.example",
    by: nanna,
    created: 35,
    reason: "Foreslået af Roskilde.",
    items: [allOfKmk, dataset("habits")],
    steps: { submitted: 34, sent: 34, reminded: 27 },
  },
  {
    municipality: "Ballerup",
    name: "Conny Skovlunde",
    title: "Kultur- og ungechef",
    address: "conny.skovlunde@ballerup.example",
    by: demo.kmk,
    created: 63,
    reason: "De har et stærkt ungemiljø, og vi har brug for deres erfaringer.",
    items: [allOfKmk, { kind: "dataset", subjectId: null }, conference("youth"), conference("rehearsal")],
    steps: { submitted: 62 },
  },
  {
    municipality: "Vallensbæk",
    name: "Stine Tranekær",
    title: "Fritidskonsulent",
    address: "stine.tranekaer@vallensbaek.example",
    by: demo.secretariat,
    created: 71,
    items: [dataset("fee")],
    steps: {},
  },
  {
    municipality: "Fredensborg",
    name: "Bjørn Kelleris",
    title: "Kulturkonsulent",
    address: "kultur@fredensborg.example",
    by: demo.kmp,
    created: 46,
    items: [music],
    steps: { submitted: 45, returned: 44 },
  },
  {
    municipality: "Holbæk",
    name: "Thea Tuse",
    title: "Kulturkonsulent",
    address: "thea.tuse@holbaek.example",
    by: nanna,
    created: 127,
    until: 60,
    items: [allOfKmk],
    steps: { submitted: 126, sent: 126, withdrawn: 122 },
  },
  {
    municipality: "Holbæk",
    name: "Peter Fjordager",
    title: "Kulturchef",
    address: demo.revokedGuest,
    by: nanna,
    created: 122,
    reason: "Vil overvære et møde, før han foreslår noget derhjemme.",
    items: [{ kind: "meeting", subjectId: meetingId("kmk", 73) }, dataset("habits")],
    steps: { submitted: 121, sent: 121, accepted: 118 },
  },
  {
    municipality: "Stevns",
    name: "Hanne Klintholt",
    title: "Kultur- og fritidschef",
    address: demo.expiredGuest,
    by: demo.secretariat,
    created: 220,
    until: -38,
    reason: "Kultur og sundhed i ét udvalg.",
    items: [allOfKmk, dataset("habits")],
    steps: { submitted: 219, sent: 219, accepted: 214 },
  },
  {
    municipality: "Stevns",
    kind: "colleague",
    name: "Bo Rødklint",
    title: "Konsulent",
    address: "bo.roedklint@stevns.example",
    by: demo.expiredGuest,
    created: 200,
    until: -38,
    steps: { sent: 200, accepted: 198 },
  },
  {
    municipality: "Gentofte",
    name: "Mads Holtegård",
    title: "Kultursekretær",
    address: "mads.holtegaard@gentofte.example",
    by: demo.secretariat,
    created: 155,
    until: 60,
    items: [conference("volunteers")],
    steps: { submitted: 154, sent: 154, reminded: 147, declined: 140 },
  },
];
