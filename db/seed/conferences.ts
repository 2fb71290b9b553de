import { conferences } from "../schema";
import { type Calendar, dayAfter, moment, type Weekday } from "./calendar";
import { codeOf } from "./municipalities";
import { keyOf, type Writer } from "./writer";

export const conferenceId = (key: string) => keyOf("conference", key);

type Plan = Omit<typeof conferences.$inferInsert, "startsAt" | "endsAt"> & {
  key: string;
  days: number;
  weekday: Weekday;
  from: string;
  to: string;
  /** So many days ago sign-up opened. */
  opened: number;
};

const plans: Plan[] = [
  {
    key: "health",
    opened: 21,
    days: 66,
    weekday: 4,
    from: "09.30",
    to: "15.30",
    title: "Kultur på recept: hvad virker?",
    summary:
      "Kor, læsegrupper og værksteder som en del af behandlingen. Hør fra fem kommuner, der har prøvet, og tag en plan med hjem.",
    place: "Kulturværftet, Helsingør",
    hostMunicipalityCode: codeOf("Helsingør"),
    audience: "public",
    capacity: 120,
  },
  {
    key: "youth",
    opened: 7,
    days: 108,
    weekday: 4,
    from: "10.00",
    to: "16.00",
    title: "Ungekulturens Topmøde",
    summary: "Unge fra ni kommuner sætter dagsordenen og inviterer de voksne til at lytte. Kom med et spørgsmål.",
    place: "Ragnarock, Roskilde",
    hostMunicipalityCode: codeOf("Roskilde"),
    audience: "public",
    capacity: 200,
    guestPriceOre: 45_000,
  },
  {
    key: "rehearsal",
    opened: 30,
    days: 37,
    weekday: 2,
    from: "12.30",
    to: "16.00",
    title: "Fælles øver: erfaringsdag for musikskoler og spillesteder",
    summary:
      "Ni kommuner viser regnestykket bag de fælles øvelokaler. For medlemmer og de gæster, der er inviteret med.",
    place: "Køge Bibliotek",
    hostMunicipalityCode: codeOf("Køge"),
    audience: "members",
    capacity: 14,
    address: "Kirkestræde 18, 4600 Køge",
    guestPriceOre: 25_000,
  },
  {
    key: "volunteers",
    opened: 120,
    days: -53,
    weekday: 4,
    from: "10.00",
    to: "15.00",
    title: "Frivillige i kulturen",
    summary: "Hvordan siger man ja tak til frivillige og bliver ved med det? En dag om nøgler, kaffe og ansvar.",
    place: "Gjethuset, Frederiksværk",
    hostMunicipalityCode: codeOf("Halsnæs"),
    audience: "public",
    capacity: 90,
    guestPriceOre: 30_000,
  },
];

/** Conferences coming and held. */
export async function writeConferences(tx: Writer, { ago, weekday }: Calendar) {
  await tx.insert(conferences).values(
    plans.map(({ key, days, weekday: wanted, from, to, opened, ...conference }) => {
      const date = weekday(days, wanted);
      const period = { startsAt: moment(date, from), endsAt: moment(date, to) };
      const signUp = { signUpFrom: ago(opened, "09.00"), cancelBy: moment(dayAfter(date, -7), "12.00") };
      return { ...conference, ...period, ...signUp, id: conferenceId(key), example: true };
    }),
  );
}
