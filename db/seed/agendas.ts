import type { agendaItems } from "../schema";
import { demo } from "./people";

type Item = {
  title: string;
  minutes: number;
  visibility?: NonNullable<(typeof agendaItems.$inferInsert)["visibility"]>;
  kind?: NonNullable<(typeof agendaItems.$inferInsert)["kind"]>;
  body?: string;
  recommendation?: string;
  presenter?: string;
  measureKey?: string;
  policyKey?: NonNullable<(typeof agendaItems.$inferInsert)["policyKey"]>;
  /** Texts in the folder papers. */
  papers?: string[];
};

export type Agenda = keyof typeof agendas;

const welcome: Item = { title: "Godkendelse af dagsorden", kind: "decision", minutes: 2 };
const news: Item = {
  title: "Meddelelser",
  kind: "orientation",
  minutes: 8,
  body: "Kort nyt fra formanden, sekretariatet og bordet rundt.",
};
const rest: Item = { title: "Eventuelt", kind: "orientation", minutes: 10 };
const finance: Item = {
  title: "Økonomi: status og forventet forbrug",
  minutes: 15,
  visibility: "members",
  body: "Sekretariatet gennemgår forbruget i forhold til budgettet.",
  recommendation: "at status tages til efterretning.",
  kind: "orientation",
  papers: ["economy"],
};
const guests: Item = {
  title: "Gæster i Kulturmetropolen: status og rammer",
  measureKey: "A1",
  policyKey: "payment",
  minutes: 15,
  visibility: "members",
  body: "Hvem inviterer, hvor længe er der åbent, og skal gæster betale?",
  presenter: demo.secretariat,
};
const project = "jonas.tellerup@roskilde.example";
const youth = "amalie.skyttebro@koege.example";
const health = "fiona.galbraith-lund@helsingoer.example";

/** Agendas by meeting. In the texts, {next} is the next agreement. */
const agendas = {
  kmpDecides: [
    welcome,
    news,
    {
      title: "Status på kommunernes tilsagn til {next}",
      minutes: 20,
      visibility: "members",
      body: "To af de ni medlemmer har givet tilsagn. Vi ser på, hvem der mangler, og hvem der kan tage en snak med hvem.",
      recommendation: "at KMP drøfter status og fordeler opgaverne.",
      kind: "discussion",
      presenter: demo.secretariat,
      papers: ["commitments"],
    },
    {
      title: "Musikindsatsen: det lærte vi på tre år",
      minutes: 25,
      body: "Ni musikskoler og spillesteder har prøvet at dele øvere, scener og publikum. Hvad virkede, hvad gjorde ikke, og hvad skal med videre?\n\nPunktet er forberedt af KMK.",
      recommendation: "at erfaringerne bruges i arbejdet med den nye aftale.",
      kind: "decision",
      presenter: demo.kmp,
      papers: ["music", "music-figures"],
    },
    {
      title: "Udkast til aftaletekst {next}",
      minutes: 40,
      visibility: "members",
      body: "Anden læsning. Ændringer siden sidst er markeret i udkastet.",
      recommendation: "at udkastet sendes til kommunernes udvalg.",
      kind: "decision",
      presenter: demo.chair,
      papers: ["agreement"],
    },
    {
      title: "Ansættelse af projektleder",
      minutes: 15,
      visibility: "closed",
      body: "Personsag. Punktet behandles for lukkede døre.",
      presenter: demo.secretariat,
      papers: ["hiring"],
    },
    rest,
  ],
  kmpPlans: [
    welcome,
    news,
    {
      title: "Besøg i kommuner, der overvejer at være med",
      measureKey: "A2",
      minutes: 20,
      body: "Hvem kan tage ud til hvilket udvalg, og hvad skal de have med?",
      recommendation: "at KMP udpeger ambassadører.",
      kind: "decision",
    },
    { title: "Ungekulturens Topmøde: program og værter", minutes: 20, presenter: youth },
    guests,
    finance,
    { title: "Forhandling med Kulturministeriet", minutes: 20, visibility: "closed", body: "Formandens mandat." },
    rest,
  ],
  kmpYear: [
    welcome,
    news,
    {
      title: "Årets resultater i de tre indsatser",
      minutes: 30,
      body: "Projektlederne fortæller, og KMP vælger tre historier, som alle kan bruge derhjemme.",
      presenter: project,
      papers: ["results"],
    },
    guests,
    finance,
    { title: "Mødeplan for næste år", minutes: 10, papers: ["plan"] },
    rest,
  ],
  kmpSummer: [
    welcome,
    news,
    { title: "Kultur og sundhed: besøg i et kor", minutes: 30, presenter: health },
    guests,
    {
      title: "Principper for bidraget i {next}",
      minutes: 30,
      visibility: "members",
      body: "Skal bidraget fortsat være et beløb pr. indbygger?",
    },
    rest,
  ],
  kmkPrepares: [
    welcome,
    news,
    {
      title: "Udkast til dagsorden for KMP",
      minutes: 15,
      body: "KMK gør punkterne klar og peger på, hvem der fremlægger.",
      presenter: demo.kmk,
      papers: ["draft-agenda"],
    },
    {
      title: "Kulturvaner i hovedstadsområdet: hvad siger tallene?",
      minutes: 30,
      body: "Første gennemgang af de nye tal for 46 kommuner. Hver kulturchef tager et tal med hjem.",
      presenter: "henrik.oestervang@roskilde.example",
      papers: ["habits"],
    },
    {
      title: "Vejledning til kommunernes egen beslutning",
      minutes: 20,
      presenter: demo.secretariat,
      papers: ["guide"],
    },
    {
      title: "Hvad siger udvalgene derhjemme?",
      minutes: 20,
      visibility: "members",
      body: "Fortrolig runde: hvad spørger jeres udvalg om, og hvad mangler I for at kunne svare?",
    },
    rest,
  ],
  kmkLearns: [
    welcome,
    news,
    { title: "Data, vi mangler", minutes: 20, body: "Hvilke tal ville gøre det lettere at svare udvalget?" },
    {
      title: "Fælles øver og fælles publikum: to forsøg",
      minutes: 30,
      presenter: project,
    },
    { title: "Gæster i KMK: hvad har vi lært?", minutes: 15, presenter: demo.secretariat },
    { title: "Lønforhold i projekterne", minutes: 10, visibility: "closed" },
    { title: "Frivillige i kulturen: hvem gør hvad?", minutes: 20 },
    rest,
  ],
  kmkReviews: [
    welcome,
    news,
    { title: "Ungeindsatsen: evaluering", minutes: 30, presenter: youth, papers: ["youth"] },
    { title: "Proces- og mødeplan", minutes: 20, papers: ["process"] },
    finance,
    rest,
  ],
  chairs: [
    {
      title: "Mulige tiltag i processen mod {next}",
      minutes: 40,
      body: "Formandskabet prioriterer listen fra KMP.",
      papers: ["measures"],
    },
    { title: "Forberedelse af KMP-mødet", minutes: 20 },
    { title: "Samtale med Køges borgmester", minutes: 15, visibility: "closed" },
    { title: "Eventuelt", minutes: 5 },
  ],
  projects: [
    { title: "Fælles plan for fortællinger", measureKey: "B3", minutes: 30, presenter: health, papers: ["stories"] },
    { title: "Registrering af aktiviteter: sådan gør vi", minutes: 20, presenter: project },
    { title: "Budget pr. indsats", minutes: 20, visibility: "members" },
    { title: "Eventuelt", kind: "orientation", minutes: 10 },
  ],
} satisfies Record<string, Item[]>;

/** The items of an agenda, the next agreement named. */
export const agendaOf = (key: Agenda, next: string): Item[] =>
  agendas[key].map((item: Item) => ({ ...item, title: item.title.replace("{next}", next.replace("-", "–")) }));
