import { type QueuedMail, queuedMail } from "@/lib/mails/mail";
import type { Locale } from "@/lib/messages";
import type { MailKind } from "./rules";

/** What a mail may tell, as it could be; the words that only some kinds know are below. */
const sample = {
  da: {
    ...{ name: "Lise Overby", inviter: "Karen Lindegaard", author: "Jonas Tellerup", signer: "Bente Holm" },
    ...{
      address: "lise.overby@egedal.example",
      event: "KMP-møde i december",
      place: "Viften i Rødovre",
      host: "Egedal",
    },
    ...{ who: "Karen Lindegaard, Rødovre", others: "Egedal, Køge", committee: "Kultur- og Idrætsudvalget" },
    ...{ lead: "Tredive mødte op til kor på plejehjemmet. Nu må aftensmaden vente.", items: "Fælles billetsystem" },
    ...{ list: "Køge 8.12., Rødovre 9.12.", count: "2", number: "2027-0012", ore: "45000", missing: "no" },
    ...{ startsAt: "2027-12-08T15:30:00Z", endsAt: "2027-12-08T17:30:00Z", offerUntil: "2027-12-01T11:00:00Z" },
    ...{ until: "2027-12-20", answerBy: "2027-12-02", on: "2027-12-08" },
  },
  en: { place: "Viften in Rødovre", event: "KMP meeting in December", lead: "Thirty came to sing at the care home." },
};

const titles = {
  da: {
    story: "Koret, der blev for stort",
    data: "Udgifter til kultur pr. indbygger",
    item: "Fælles billetsystem",
    suggestion: "Fælles billetsystem",
    visit: "Orientering: det fik vi ud af det",
    login: "Egedal Kommune",
    sender: "Kor for livet",
    ...{
      sign: "Kultur og sundhed",
      seat: "Kultur og sundhed",
      conference: "Kultur og sundhed",
      invoice: "Kultur og sundhed",
    },
    other: "KMP-møde",
  },
  en: {
    story: "The choir that grew too large",
    data: "Spending on culture per inhabitant",
    item: "A shared ticket system",
    suggestion: "A shared ticket system",
    visit: "Briefing: what we got out of it",
    login: "Egedal Municipality",
    sender: "A choir for life",
    ...{
      sign: "Culture and health",
      seat: "Culture and health",
      conference: "Culture and health",
      invoice: "Culture and health",
    },
    other: "KMP meeting",
  },
};

/** The choices that say most, where a kind knows several, and what people wrote. */
const told = {
  da: {
    access_wanted: { wish: "Vi vil gerne se, hvordan I gør med billetter." },
    access_answered: { outcome: "granted", answer: "Nu kan I se punktet om billetter." },
    invitation_returned: { why: "Vælg færre møder." },
    status_corrected: { because: "Antallet af deltagere var forkert." },
    visit_wished: { wish: "Vi vil gerne høre om koret." },
    suggestion_answered: { outcome: "accepted" },
    seat_given: { kind: "kmk" },
  },
  en: {
    access_wanted: { wish: "We would like to see what you do about tickets." },
    access_answered: { answer: "You can now see the item about tickets." },
    invitation_returned: { why: "Choose fewer meetings." },
    status_corrected: { because: "The number of participants was wrong." },
    visit_wished: { wish: "We would like to hear about the choir." },
  },
} as const;

/** What a mail of such a name is about, as its link asks for it. */
const subjects: Record<string, "meeting" | "signUp" | "subscriber"> = {
  ...{ meeting: "meeting", agenda: "meeting", minutes: "meeting", item: "meeting", suggestion: "meeting" },
  ...{ sign: "signUp", seat: "signUp", conference: "signUp", subscription: "subscriber" },
};
const id = "example";
const ids = { status: id, poll: id, visit: id, activity: id, invoice: id, request: id };

/** A mail with somebody's made-up names and days in it, drawn as it is sent. */
export function previewMail(portal: string, kind: MailKind, locale: Locale, own: QueuedMail["own"], dark: boolean) {
  const [word = ""] = kind.split("_");
  const title = titles[locale][word as "other"] ?? titles[locale].other;
  const subject = subjects[word];
  const texts: Record<Locale, Partial<Record<MailKind, Partial<Record<string, string>>>>> = told;
  const data = {
    ...sample.da,
    ...ids,
    ...(subject && { [subject]: id }),
    title,
    ...texts.da[kind],
    ...(locale === "en" && { ...sample.en, ...texts.en[kind] }),
  };
  const about = { municipality: "Egedal", municipalityCode: "240", invitationId: id, storyId: id, conversationId: id };
  return queuedMail(
    portal,
    { ...about, kind, locale, data: data as Record<string, string>, own: own ?? null },
    id,
    dark,
  );
}
