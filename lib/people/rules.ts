import { address } from "@/lib/input";
import { type Seat, type SeatForum, seatState, type seatTitles } from "@/lib/seats/rules";

export const personStates = ["seated", "coming", "guest", "past", "none", "off"] as const;
export type PersonState = (typeof personStates)[number];

/** Where a person stands: shut out, seated, soon to be, a guest by what is open for the municipality, without a seat any more, or never with one. */
export function personState(
  { off, guest, seats }: { off: boolean; guest: boolean; seats: Pick<Seat, "fromOn" | "untilOn">[] },
  today: string,
): PersonState {
  if (off) return "off";
  const states = new Set(seats.map((seat) => seatState(seat, today)));
  if (states.has("running")) return "seated";
  if (states.has("coming")) return "coming";
  return guest ? "guest" : states.has("ended") ? "past" : "none";
}

/** What each column of a list of people may be called, in small letters. */
const heads = {
  name: ["navn", "name"],
  address: ["mail", "e-mail", "email", "mailadresse", "adresse", "address"],
  municipality: ["kommune", "municipality"],
  jobTitle: ["stilling", "titel", "title", "job title"],
  forum: ["forum", "plads", "seat"],
  rank: ["rolle", "role"],
  fromOn: ["fra", "from"],
  untilOn: ["til", "until", "to"],
} as const;

const forumWords: Record<string, SeatForum> = {
  kmp: "kmp",
  kmk: "kmk",
  formandskab: "chairmanship",
  formandskabet: "chairmanship",
  chairmanship: "chairmanship",
  projekt: "project",
  projektleder: "project",
  project: "project",
};
const rankWords: Record<string, (typeof seatTitles)[number]> = {
  "": "member",
  medlem: "member",
  member: "member",
  formand: "chair",
  chair: "chair",
  næstformand: "deputy_chair",
  "deputy chair": "deputy_chair",
  suppleant: "substitute",
  stedfortræder: "substitute",
  substitute: "substitute",
  observatør: "observer",
  observer: "observer",
};

export type RosterRow = {
  name: string;
  address: string;
  code: string | null;
  jobTitle: string;
  forum: SeatForum | null;
  rank: (typeof seatTitles)[number];
  fromOn: string;
  untilOn: string | null;
};
/** Why a line cannot be used: the column that is wrong, or an address that stands twice. */
export type RosterFault = { line: number; why: keyof typeof heads | "twice" };

const small = (text = "") => text.trim().toLocaleLowerCase("da");

/** A day as people write it: 2026-01-01 or 1.1.2026; empty where there is none, nothing where it is no day. */
export function readDay(text: string) {
  const [, day, month, year] = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/.exec(text.trim()) ?? [];
  const iso = year ? `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}` : text.trim();
  if (iso === "") return "";
  const moment = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) && iso.length === 10 ? iso : undefined;
}

/**
 * People and their seats out of a table whose first line names the columns. Columns that are missing count as empty, where name and
 * address must be there. `codes` finds a municipality by its small name or its number; lines count from the file's first, 1.
 */
export function readRoster([first = [], ...lines]: string[][], codes: Map<string, string>, today: string) {
  const at = Object.fromEntries(
    Object.entries(heads).map(([key, names]) => [
      key,
      first.findIndex((head) => (names as readonly string[]).includes(small(head))),
    ]),
  ) as Record<keyof typeof heads, number>;
  const [rows, wrong, seen]: [RosterRow[], RosterFault[], Set<string>] = [[], [], new Set()];
  for (const [number, cells] of lines.entries()) {
    const cell = (key: keyof typeof heads) => (cells[at[key]] ?? "").trim();
    const fail = (why: RosterFault["why"]) => wrong.push({ line: number + 2, why });
    const mail = address.safeParse(cell("address"));
    const [code, rank] = [codes.get(small(cell("municipality"))) ?? null, rankWords[small(cell("rank"))]];
    const forum = forumWords[small(cell("forum"))] ?? null;
    const [fromOn, untilOn] = [readDay(cell("fromOn")), readDay(cell("untilOn"))];
    if (!cell("name") || cell("name").length > 200) fail("name");
    else if (!mail.success) fail("address");
    else if (cell("municipality") && !code) fail("municipality");
    else if (cell("forum") && (!forum || (!code && forum !== "project"))) fail(forum ? "municipality" : "forum");
    else if (!rank) fail("rank");
    else if (fromOn === undefined) fail("fromOn");
    else if (untilOn === undefined || (untilOn && untilOn < (fromOn || today))) fail("untilOn");
    else if (seen.has(`${mail.data} ${forum}`)) fail("twice");
    else {
      seen.add(`${mail.data} ${forum}`);
      const seat = { forum, rank, fromOn: fromOn || today, untilOn: untilOn || null };
      rows.push({ name: cell("name"), address: mail.data, code, jobTitle: cell("jobTitle").slice(0, 200), ...seat });
    }
  }
  return { rows, wrong };
}
