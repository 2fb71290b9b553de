import { eq } from "drizzle-orm";
import { measures, policies } from "../schema";
import type { Calendar } from "./calendar";
import { demo, personId } from "./people";
import { upsert, type Writer } from "./writer";

const source = "Notatet Mulige tiltag i processen mod 2021-24, bilag 1 til KMK-mødet 6. februar 2020 i Rødovre";

const list = [
  {
    key: "A1",
    title: "Indslusningsmodel",
    purpose: "At flere kommuner lærer os at kende, før de skal beslutte sig.",
    counts: ["invited", "guests", "datasets"],
    body: "En interesseret kommune kan være med i udvalgte møder, se udvalgte data og analyser og deltage i konferencer, før den beslutter sig. Invitationen skal ud hurtigst muligt.",
    responsible: "Sekretariatet",
    state: "running",
    nextStep: "Inviter de kommuner, der venter på svar",
  },
  {
    key: "A2",
    title: "Tour-de-Kommune",
    purpose: "At udvalgene hører om aftalen fra nogen, der ligner dem selv, i tide til deres beslutning.",
    counts: ["ambassadors", "visits"],
    body: "En politiker fra en kommune, der er med, besøger et udvalg i en anden kommune og fortæller som ambassadør, hvad egen kommune får ud af det. Kommunerne skal ligne hinanden, og besøget skal ligge før den lokale beslutning. Sekretariatet kan tage med.",
    responsible: "KMP",
    state: "planned",
    nextStep: "Find ambassadører til de udvalg, der beslutter sig først",
  },
  {
    key: "A3",
    title: "Netværk og KL",
    purpose: "At vi taler med nye kommuner, hvor de alligevel er.",
    counts: ["events", "met"],
    body: "Vi mødes med nye kommuner, hvor de alligevel er: KL’s Kultur- og Fritidskonference, Kulturmødet, Folkemødet og andre steder, som medlemmerne peger på.",
    responsible: "Formandskabet",
    state: "planned",
    nextStep: "Aftal, hvem der tager af sted til næste konference",
  },
  {
    key: "B1",
    title: "Citatboks",
    purpose: "At hver kommune kan se og vise, hvad dens borgere har haft glæde af.",
    counts: ["statuses", "shares"],
    body: "En lille tekst om, hvad borgerne i den enkelte kommune har haft glæde af i måneden. Sekretariatet skriver den lige før et udvalgsmøde, og en politiker kan selv bede om den.",
    responsible: "Sekretariatet",
    state: "planned",
    nextStep: "Skriv den første tekst til Rødovre",
  },
  {
    key: "B2",
    title: "Udvalgsmøder",
    purpose: "At hvert udvalg kender sin kommunes resultater, før det skal tage stilling.",
    counts: ["treatments"],
    body: "Kulturmetropolen kommer på udvalgets dagsorden, for eksempel hver tredje måned, med den enkelte kommunes resultater: Hvad giver vi, hvad får vi, og har vi råd til at lade være?",
    responsible: "KMK",
    state: "planned",
    nextStep: "Saml udvalgenes mødeplaner for næste år",
  },
  {
    key: "B3",
    title: "Kontakt mellem kulturchefer og projektledere",
    purpose: "At gode historier når frem til dem, de handler om.",
    counts: ["stories", "conversations"],
    body: "Projektlederne sender gode historier direkte til den kulturchef, de handler om. Kulturcheferne kan altid skrive tilbage eller selv begynde.",
    responsible: "Projektlederne",
    state: "planned",
    nextStep: "Bekræft navne og numre på alle kontakter",
  },
  {
    key: "B4",
    title: "Markedsføring",
    purpose: "At det kan ses, at det er Kulturmetropolen, der står bag.",
    counts: ["activities", "stories"],
    body: "Kommunerne viser, at det er Kulturmetropolen, der står bag. Politikerne deler på egne sider, og KMP og KMK får nyhedsbrevet og følger med på Instagram og Facebook.",
    responsible: "Medlemskommunerne",
    state: "planned",
    nextStep: "Saml logo og korte tekster ét sted",
  },
] satisfies Omit<typeof measures.$inferInsert, "position" | "source">[];

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
  {
    key: "participants",
    measureKey: "A1",
    question: "Hvor længe gemmer vi navne og mailadresser på dem, der var med på en konference?",
    source: "Databeskyttelsesforordningen, artikel 5, stk. 1, litra e",
  },
  { key: "newsletter_approval", measureKey: "B4", question: "Hvor mange skal se et nyhedsbrev, før det sendes?" },
  {
    key: "second_factor",
    measureKey: "A1",
    question: "Skal sekretariatet bruge en kode fra en app, når det logger ind?",
    source: "Databeskyttelsesforordningen, artikel 32",
  },
] as const;

/** The memo's list and its open questions. Once a measure is there it is the secretariat's. */
export async function writeMeasures(tx: Writer) {
  await tx
    .insert(measures)
    .values(list.map((measure, at) => ({ ...measure, groupName: measure.key.charAt(0), position: at + 1, source })))
    .onConflictDoNothing();
  await upsert(
    tx,
    policies,
    [policies.key],
    open.map((policy, position) => ({ source, ...policy, position })),
  );
}

type Progress = Partial<typeof measures.$inferInsert> & { due: number };

/** How far the demo's people are with it, around today. */
const progress: Record<string, Progress> = {
  A1: { state: "running", responsibleId: personId(demo.secretariat), due: 6 },
  A2: { state: "running", responsibleId: personId(demo.kmp), due: -3 },
  A3: { responsibleId: personId(demo.chair), due: 20 },
  B1: {
    state: "running",
    responsibleId: personId(demo.secretariat),
    nextStep: "Godkend de sidste statusser til møderne i denne måned",
    due: 4,
  },
  B2: {
    state: "running",
    responsibleId: personId(demo.kmk),
    nextStep: "Bekræft udvalgenes mødedatoer for næste år",
    due: 12,
  },
  B3: { state: "running", nextStep: "Svar på de samtaler, der venter", due: 9 },
  B4: { nextStep: "Saml logo og korte tekster ét sted", due: 30 },
};

/** The demo's progress, and what is proposed on a question that nobody has decided. */
export async function writeProgress(tx: Writer, { dayAt }: Calendar) {
  for (const [key, { due, ...rest }] of Object.entries(progress))
    await tx
      .update(measures)
      .set({ ...rest, nextStepOn: dayAt(due) })
      .where(eq(measures.key, key));
  const proposal = "Hver kommune får sit regnskab over, hvad den giver og får, før det første udvalgsmøde om aftalen.";
  await tx.update(policies).set({ proposal }).where(eq(policies.key, "giving"));
}
