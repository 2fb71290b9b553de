import { eq } from "drizzle-orm";
import { conferenceQuestions, conferenceSessions, conferences, signUps } from "../schema";
import { type Calendar, moment } from "./calendar";
import { conferenceId } from "./conferences";
import { codeOf } from "./municipalities";
import { demo, personId, roster } from "./people";
import { keyOf, type Writer } from "./writer";

/** From, to, title, who, room and track of what happens at a conference. */
const programmes: Record<
  string,
  [from: string, to: string, title: string, speaker: string, room: string, track: string][]
> = {
  health: [
    ["09.30", "10.15", "Hvad siger forskningen?", "Adjunkt Signe Bølgebjerg", "Store sal", ""],
    ["10.30", "11.45", "Læsegrupper, der holder", "Bibliotekar Ove Lundgren", "Lille sal", "Ord"],
    ["10.30", "11.45", "Kor for lungerne", "Dirigent Ditte Falkholm", "Scenen", "Musik"],
    ["12.45", "15.00", "Din egen plan", "Bordværter fra fem kommuner", "Store sal", ""],
  ],
  rehearsal: [
    ["12.30", "14.00", "Regnestykket bag øvelokalerne", "Projektleder Jonas Tellerup", "Salen", ""],
    ["14.15", "16.00", "Besøg i tre øverum", "", "Vi mødes i foyeren", ""],
  ],
};

/** Programmes, a question, and people on the way: one conference nearly empty, one full with a list, one held. */
export async function writeSignUps(tx: Writer, { ago }: Calendar) {
  for (const [key, parts] of Object.entries(programmes)) {
    const id = conferenceId(key);
    const [held] = await tx.select({ startsAt: conferences.startsAt }).from(conferences).where(eq(conferences.id, id));
    const date = held?.startsAt.toISOString().slice(0, 10) ?? "";
    await tx.insert(conferenceSessions).values(
      parts.map(([from, to, title, speaker, room, track]) => ({
        id: keyOf("session", key, title),
        conferenceId: id,
        ...{ title, speaker, room, track, startsAt: moment(date, from), endsAt: moment(date, to) },
        capacity: track ? 8 : null,
      })),
    );
    const question = { kind: "diet" as const, label: "Er der noget, du ikke kan spise?", keepDays: 7 };
    await tx.insert(conferenceQuestions).values({ ...question, id: keyOf("question", key), conferenceId: id });
  }
  const come = (key: string, first: number, many: number, seats: number, here = false) =>
    tx.insert(signUps).values(
      comers.slice(first, first + many).map(({ address, name, title, municipality, locale }, at) => ({
        id: keyOf("sign-up", key, address),
        conferenceId: conferenceId(key),
        partyId: keyOf("party", key, address),
        ...{ address, name, title, locale: locale === "en" ? ("en" as const) : ("da" as const) },
        municipalityCode: municipality ? codeOf(municipality) : null,
        personId: personId(address),
        signedUpBy: personId(address),
        signedUpAt: ago(here ? 80 : 6, `${10 + (at % 8)}.15`),
        provedAt: ago(here ? 80 : 6, `${10 + (at % 8)}.15`),
        confirmedAt: at < seats ? ago(here ? 80 : 6, "18.15") : null,
        listed: at % 3 !== 0,
        checkedInAt: here && at % 6 !== 0 ? ago(53, "09.45") : null,
        example: true,
      })),
    );
  await come("health", 4, 9, 9);
  await come("rehearsal", 0, 17, 14);
  await come("volunteers", 2, 16, 16, true);
  await tx.insert(signUps).values({
    id: keyOf("sign-up", "volunteers", "walk-in"),
    conferenceId: conferenceId("volunteers"),
    partyId: keyOf("party", "volunteers", "walk-in"),
    ...{ name: "Torben Enggaard", title: "Frivilligcenter Halsnæs", example: true },
    ...{ signedUpAt: ago(53, "10.05"), provedAt: ago(53, "10.05"), confirmedAt: ago(53, "10.05") },
    checkedInAt: ago(53, "10.05"),
  });
}

/** People of the town halls, but for those whom one signs in as. */
const comers = roster.filter(
  ({ address, seats, ended }) =>
    seats && !ended && !seats.startsWith("-") && !(Object.values(demo) as string[]).includes(address),
);
