import { measures, policies } from "../schema";
import { excluded, upsert, type Writer } from "./writer";

const source = "Notatet Mulige tiltag i processen mod 2021-24, bilag 1 til KMK-mødet 6. februar 2020 i Rødovre";

const list = [
  {
    key: "A1",
    title: "Indslusningsmodel",
    body: "En interesseret kommune kan være med i udvalgte møder, se udvalgte data og analyser og deltage i konferencer, før den beslutter sig. Invitationen skal ud hurtigst muligt.",
    responsible: "Sekretariatet",
    state: "running",
    nextStep: "Inviter de kommuner, der venter på svar",
    href: "/propose",
  },
  {
    key: "A2",
    title: "Tour-de-Kommune",
    body: "En politiker fra en kommune, der er med, besøger et udvalg i en anden kommune og fortæller som ambassadør, hvad egen kommune får ud af det. Kommunerne skal ligne hinanden, og besøget skal ligge før den lokale beslutning. Sekretariatet kan tage med.",
    responsible: "KMP",
    state: "planned",
    nextStep: "Find ambassadører til de udvalg, der beslutter sig først",
    href: null,
  },
  {
    key: "A3",
    title: "Netværk og KL",
    body: "Vi mødes med nye kommuner, hvor de alligevel er: KL’s Kultur- og Fritidskonference, Kulturmødet, Folkemødet og andre steder, som medlemmerne peger på.",
    responsible: "Formandskabet",
    state: "planned",
    nextStep: "Aftal, hvem der tager af sted til næste konference",
    href: null,
  },
  {
    key: "B1",
    title: "Citatboks",
    body: "En lille tekst om, hvad borgerne i den enkelte kommune har haft glæde af i måneden. Sekretariatet skriver den lige før et udvalgsmøde, og en politiker kan selv bede om den.",
    responsible: "Sekretariatet",
    state: "planned",
    nextStep: "Skriv den første tekst til Rødovre",
    href: null,
  },
  {
    key: "B2",
    title: "Udvalgsmøder",
    body: "Kulturmetropolen kommer på udvalgets dagsorden, for eksempel hver tredje måned, med den enkelte kommunes resultater: Hvad giver vi, hvad får vi, og har vi råd til at lade være?",
    responsible: "KMK",
    state: "planned",
    nextStep: "Saml udvalgenes mødeplaner for næste år",
    href: null,
  },
  {
    key: "B3",
    title: "Kontakt mellem kulturchefer og projektledere",
    body: "Projektlederne sender gode historier direkte til den kulturchef, de handler om. Kulturcheferne kan altid skrive tilbage eller selv begynde.",
    responsible: "Projektlederne",
    state: "planned",
    nextStep: "Bekræft navne og numre på alle kontakter",
    href: null,
  },
  {
    key: "B4",
    title: "Markedsføring",
    body: "Kommunerne viser, at det er Kulturmetropolen, der står bag. Politikerne deler på egne sider, og KMP og KMK får nyhedsbrevet og følger med på Instagram og Facebook.",
    responsible: "Medlemskommunerne",
    state: "planned",
    nextStep: "Saml logo og korte tekster ét sted",
    href: null,
  },
] as const;

const open = [
  {
    key: "invitation",
    measureKey: "A1",
    question: "Hvem skal invitere interesserede kommuner: sekretariatet, KMK eller KMP?",
  },
  { key: "payment", measureKey: "A1", question: "Skal interesserede kommuner betale for at deltage i aktiviteter?" },
  { key: "access_length", measureKey: "A1", question: "Hvor længe er der åbent for en interesseret kommune?" },
  { key: "colleagues", measureKey: "A1", question: "Hvor mange kolleger må en gæst tage med?" },
  { key: "networks", measureKey: "A3", question: "Er der andre oplagte netværksmuligheder?" },
  {
    key: "giving",
    measureKey: "B2",
    question: "Jo mere man giver, jo mere får man tilbage: hvordan skaber vi den holdning?",
  },
  { key: "status_rhythm", measureKey: "B2", question: "Hvor tit skal udvalget have en status på dagsordenen?" },
  { key: "status_approval", measureKey: "B1", question: "Hvor mange skal godkende en status, før den bruges?" },
] as const;

/** The memo's list and its open questions. State, responsible and next step are the secretariat's once they are there. */
export async function writeMeasures(tx: Writer) {
  await tx
    .insert(measures)
    .values(list.map((measure, position) => ({ ...measure, position, source })))
    .onConflictDoUpdate({ target: measures.key, set: excluded(["title", "body", "href", "position", "source"]) });
  await upsert(
    tx,
    policies,
    [policies.key],
    open.map((policy, position) => ({ ...policy, position, source })),
  );
}
