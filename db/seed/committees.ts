import { committeeMeetings, committees } from "../schema";
import type { Calendar } from "./calendar";
import { codeOf } from "./municipalities";
import { keyOf, type Writer } from "./writer";

type Form = {
  name: string;
  headings: string;
  recommender?: string;
  weekday: number;
  week: number;
  time: string;
  source: string;
};

/** The members' culture committees as their own pages had them; the meeting dates are invented after the rhythm seen there. */
const forms: Record<string, Form> = {
  Albertslund: {
    name: "Kultur- og Fritidsudvalget",
    headings: "Anledning|Sagsfremstilling|Økonomi|Indstilling|Beslutning|Bilag",
    recommender: "Direktøren for By, Kultur, Miljø & Beskæftigelse",
    ...{ weekday: 2, week: 1, time: "17:00", source: "albertslund.dk, dagsordener 2019" },
  },
  Køge: {
    name: "Kultur- og Idrætsudvalget",
    headings: "Indstilling|Baggrund og vurdering|Økonomi|Beslutning|Fraværende|Bilag",
    recommender: "Kultur- og Økonomiforvaltningen",
    ...{ weekday: 1, week: 1, time: "15:30", source: "koege.dk, referater 2018-2021" },
  },
  Rødovre: {
    name: "Kultur- og Fritidsudvalget",
    headings: "Beslutningskompetence|Sagens kerne|Indstilling|Beslutning|Sagsfremstilling|Bilag",
    recommender: "Børne- og Kulturforvaltningen",
    ...{ weekday: 2, week: 2, time: "17:00", source: "rk.dk, dagsordener 2019-2025" },
  },
  Roskilde: {
    name: "Kultur- og Idrætsudvalget",
    headings: "Resume|Indstilling|Beslutningskompetence|Sagsfremstilling|Økonomi|Beslutning",
    ...{ weekday: 3, week: 1, time: "18:00", source: "roskilde.dk, dagsorden 03-04-2019" },
  },
  Ishøj: {
    name: "Kultur- og Fritidsudvalget",
    headings: "Sagsfremstilling|Indstilling|Beslutning",
    ...{ weekday: 1, week: 2, time: "16:30", source: "ishoj.dk, dagsorden 15-02-2016" },
  },
  Furesø: {
    name: "Udvalget for Kultur, Fritid og Idræt",
    headings: "",
    ...{ weekday: 2, week: 3, time: "18:30", source: "furesoe.dk, udvalgets side 2023" },
  },
  Helsingør: {
    name: "Kultur- og Turismeudvalget",
    headings: "Sagen afgøres i|Bilag|Indledning/Baggrund|Indstilling|Beslutning",
    ...{ weekday: 1, week: 3, time: "17:00", source: "Referat 2014; navnet i dag er ikke efterprøvet" },
  },
};

const monthStart = (day: string, ahead: number) => {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + ahead, 1));
};

const nth = (first: Date, { weekday, week }: Form) => {
  const ahead = (weekday - first.getUTCDay() + 7) % 7;
  return new Date(first.getTime() + (ahead + 7 * (week - 1)) * 86_400_000).toISOString().slice(0, 10);
};

/** Half a year back and a year ahead of meetings for each, none in July. */
export async function writeCommittees(tx: Writer, { dayAt }: Calendar) {
  for (const [town, form] of Object.entries(forms)) {
    const { name, headings, recommender = "", time, source } = form;
    const id = keyOf("committee", town);
    await tx.insert(committees).values({
      ...{ id, name, recommender, source, body: "committee" as const },
      municipalityCode: codeOf(town),
      headings: headings ? headings.split("|") : [],
      example: true,
    });
    const starts = Array.from({ length: 19 }, (_, at) => monthStart(dayAt(0), at - 6)).filter(
      (day) => day.getUTCMonth() !== 6,
    );
    await tx.insert(committeeMeetings).values(
      starts.map((first) => ({
        committeeId: id,
        onDay: nth(first, form),
        startTime: time,
        source: "rule",
        example: true,
      })),
    );
  }
}
