import { mostParticipants } from "@/lib/activities/input";
import { type ImportField, importFields } from "@/lib/imports/input";
import { link, parseKroner, whole } from "@/lib/input";

/** What each field is called in the spreadsheets that people keep; small letters. */
const heads: Record<ImportField, string[]> = {
  title: ["titel", "aktivitet", "navn", "title", "activity", "name", "overskrift"],
  date: ["dato", "startdato", "fra", "date", "start", "dag"],
  endDate: ["slutdato", "til", "end", "end date"],
  time: ["tid", "klokkeslæt", "kl.", "kl", "time"],
  place: ["sted", "adresse", "place", "venue", "lokation"],
  municipalities: ["kommune", "kommuner", "municipality", "municipalities"],
  participants: ["deltagere", "antal deltagere", "antal", "participants", "publikum"],
  counting: ["talt eller anslået", "optælling", "counting"],
  cost: ["udgift", "udgift, kr.", "pris", "cost", "cost, kr.", "kr.", "beløb", "udgifter"],
  targetGroup: ["målgruppe", "for hvem", "target group"],
  partners: ["partnere", "sammen med", "partners"],
  url: ["link", "url", "hjemmeside", "website"],
  body: ["beskrivelse", "tekst", "description", "text"],
};

export type Mapping = Partial<Record<ImportField, number>>;

/** Which column probably is which field, by its head; each column once. */
export function guessMapping(columns: string[]): Mapping {
  const names = columns.map((head) => head.trim().toLocaleLowerCase("da"));
  const found = importFields.map((field) => [field, names.findIndex((name) => heads[field].includes(name))] as const);
  return Object.fromEntries(found.filter(([, at]) => at >= 0));
}

export type Place = { code: string; name: string };
export type Joined = { code: string; fromOn: string; untilOn: string };
export type Ground = { today: string; places: Place[]; joined: Joined[]; outside: boolean };
export type ImportRow = {
  row: number;
  title: string;
  startsOn: string;
  endsOn: string;
  startTime: string | null;
  place: string;
  municipalityCodes: string[];
  participants: number | null;
  counting: "counted" | "estimated" | null;
  costOre: number | null;
  targetGroup: string;
  partners: string;
  url: string | null;
  body: string;
};
export type RowError = { row: number; field: ImportField; problem: string; value: string };

const pad = (part: string | undefined) => String(part).padStart(2, "0");

/** 2026-11-23, 23-11-2026, 23/11/2026 and 23.11.26, as "2026-11-23"; nothing for a day that is not in the calendar. */
export function parseDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  const danish = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : danish ? [danish[3], danish[2], danish[1]] : [];
  const written = `${String(year).length === 2 ? `20${year}` : year}-${pad(month)}-${pad(day)}`;
  const moment = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== written ? undefined : written;
}

const parseTime = (text: string) => {
  const [, hour, minute = "00"] = /^(?:kl\.? ?)?([01]?\d|2[0-3])(?:[.:](\d{2}))?$/i.exec(text) ?? [];
  return hour === undefined || Number(minute) > 59 ? undefined : `${pad(hour)}:${minute}`;
};

const plain = (name: string) => name.toLocaleLowerCase("da").replace(/ kommune$/, "");

/** One row as an activity, or all that is wrong with it. */
export function readRow(cells: string[], row: number, mapping: Mapping, ground: Ground): ImportRow | RowError[] {
  const errors: RowError[] = [];
  const cell = (field: ImportField) => (mapping[field] === undefined ? "" : (cells[mapping[field]] ?? "").trim());
  const wrong = (field: ImportField, problem: string) => {
    errors.push({ row, field, problem, value: cell(field).slice(0, 200) });
    return undefined;
  };
  const short = (field: ImportField, most: number) =>
    cell(field).length > most ? (wrong(field, "tooLong") ?? "") : cell(field);
  const title = short("title", 200) || (wrong("title", "title") ?? "");
  const startsOn = parseDay(cell("date")) ?? wrong("date", "date") ?? "";
  const endsOn = cell("endDate") ? (parseDay(cell("endDate")) ?? wrong("endDate", "date") ?? "") : startsOn;
  if (startsOn && endsOn && endsOn < startsOn) wrong("endDate", "endsBefore");
  const time = cell("time") ? (parseTime(cell("time")) ?? wrong("time", "time")) : undefined;
  const participants = whole(mostParticipants).safeParse(cell("participants"));
  if (!participants.success) wrong("participants", "number");
  else if (participants.data !== null && startsOn > ground.today) wrong("participants", "notHeldYet");
  const costOre = cell("cost") ? (parseKroner(cell("cost")) ?? wrong("cost", "kroner")) : undefined;
  const url = link.safeParse(cell("url"));
  if (!url.success) wrong("url", "link");
  const municipalityCodes = codesOf(cell("municipalities"), startsOn, ground, (problem) =>
    wrong("municipalities", problem),
  );
  const counted = participants.data ?? null;
  const kept: ImportRow = {
    ...{ row, title, startsOn, endsOn, municipalityCodes },
    startTime: time ?? null,
    place: short("place", 200),
    participants: counted,
    counting: counted === null ? null : /^(anslået|skøn|ca|est)/i.test(cell("counting")) ? "estimated" : "counted",
    costOre: costOre ?? null,
    targetGroup: short("targetGroup", 200),
    partners: short("partners", 400),
    url: url.data ?? null,
    body: short("body", 4000),
  };
  return errors.length > 0 ? errors : kept;
}

/** "Rødovre og Ishøj", "175, 183", "Køge Kommune" as codes; each must take part on the day, unless others are meant too. */
function codesOf(text: string, day: string, { places, joined, outside }: Ground, wrong: (problem: string) => void) {
  const names = text.split(/[,;/&+]| og | and /).flatMap((name) => (name.trim() ? [plain(name.trim())] : []));
  const codes = names.map((name) => places.find((one) => one.code === name || plain(one.name) === name)?.code);
  const found = codes.filter((code) => code !== undefined);
  if (found.length === 0 || found.length < codes.length) wrong("municipality");
  const joins = (code: string) => joined.some((j) => j.code === code && j.fromOn <= day && day <= j.untilOn);
  if (!outside && day && found.some((code) => !joins(code))) wrong("outsideRow");
  return [...new Set(found)];
}

/** What makes two rows the same activity. */
export const sameness = ({ startsOn, title, place }: ImportRow) =>
  `${startsOn}|${title}|${place}`.toLocaleLowerCase("da");
