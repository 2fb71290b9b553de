import { dateFormat } from "@/lib/formats";
import type { Locale } from "@/lib/messages";
import { formatKroner, formatNumber, formatOre } from "@/lib/money";

export const givenKinds = ["co_financing", "hours", "rooms", "hosting"] as const;
export const gotKinds = ["activity", "courses", "visits"] as const;
/** Told beside the account: what they paid for is in the activities already, so adding them would count it twice. */
export const besideKinds = ["state_grant", "foundation_grant", "artist_fees"] as const;
export type AccountKind = (typeof givenKinds)[number] | (typeof gotKinds)[number] | (typeof besideKinds)[number];

/** Months from and until and including, each as its first day. */
export type Period = { from: string; until: string };
export type PeriodKey = "months" | "agreement" | `${number}`;

const month = (day: string, months = 0) => {
  const [year = 0, number = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 10);
};

/** The months of a period up to today: the last twelve, a calendar year, or the running agreement so far. */
export function periodOf(key: PeriodKey, today: string, agreementStartsOn: string | undefined): Period {
  const now = month(today);
  if (key === "months") return { from: month(today, -11), until: now };
  if (key === "agreement") return { from: month(agreementStartsOn ?? today), until: now };
  const last = `${key}-12-01`;
  return { from: `${key}-01-01`, until: last < now ? last : now };
}

/** The months of a period in words: december 2025 – november 2026. */
export const spanOf = ({ from, until }: Period, locale: Locale) =>
  dateFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" })
    .formatRange(new Date(from), new Date(until))
    .replaceAll("\u2009", "\u2060");

/** The last day of a month that is written as its first. */
const lastOf = (month: string) => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** What narrows the lists of activities and entries to those behind a sum. */
export const behind = (code: string, { from, until }: Period, project?: string | null) =>
  `municipality=${code}&from=${from}&until=${lastOf(until)}${project ? `&project=${project}` : ""}`;

/** What an agreement costs: its rate in øre per inhabitant and year, and who lived there on its population date. */
export type FeeGround = { startsOn: string; endsOn: string; rateOre: number | null; inhabitants: number | null };

/**
 * The agreement fee of some months, in øre: rate × inhabitants for a year, a twelfth of it for each month. Null where a
 * month's rate or inhabitants are not known; nothing for months outside every agreement.
 */
export function feeOf(grounds: FeeGround[], { from, until }: Period): number | null {
  let ore = 0;
  for (let at = from; at <= until; at = month(at, 1)) {
    const ground = grounds.find(({ startsOn, endsOn }) => startsOn <= at && at <= endsOn);
    if (!ground) continue;
    if (ground.rateOre === null || !ground.inhabitants) return null;
    ore += (ground.rateOre * ground.inhabitants) / 12;
  }
  return Math.round(ore);
}

export type Line = { kind: AccountKind; entries: number; quantity: number; estimated: number; amountOre: number };

export type Account = {
  feeOre: number | null;
  /** Fee and co-financing; hours, rooms and hosting; activities; courses and visits. All in øre. */
  cashOre: number;
  kindOre: number;
  activitiesOre: number;
  knowledgeOre: number;
  givesOre: number;
  getsOre: number;
  activities: number;
  participants: number;
  estimated: number;
};

/** What a municipality gives and gets in a period, from the sums of its entries. */
export function accountOf(lines: Line[], feeOre: number | null): Account {
  const ore = (...kinds: AccountKind[]) =>
    lines.reduce((sum, line) => sum + (kinds.includes(line.kind) ? line.amountOre : 0), 0);
  const held = lines.find(({ kind }) => kind === "activity");
  const [cashOre, kindOre] = [(feeOre ?? 0) + ore("co_financing"), ore("hours", "rooms", "hosting")];
  const [activitiesOre, knowledgeOre] = [ore("activity"), ore("courses", "visits")];
  return {
    ...{ feeOre, cashOre, kindOre, activitiesOre, knowledgeOre },
    givesOre: cashOre + kindOre,
    getsOre: activitiesOre + knowledgeOre,
    activities: held?.entries ?? 0,
    participants: held?.quantity ?? 0,
    estimated: held?.estimated ?? 0,
  };
}

type Sums = { lines: (Line & { code: string })[]; fees: (FeeGround & { code: string })[] };

/** One municipality's account of a period, out of the sums of all. */
export function accountIn({ lines, fees }: Sums, code: string, period: Period): Account {
  const of = <Row extends { code: string }>(rows: Row[]) => rows.filter((one) => one.code === code);
  return accountOf(of(lines), feeOf(of(fees), period));
}

/** An amount shared among the inhabitants, in øre; nothing where nobody lives or nobody was counted. */
export const perInhabitant = (ore: number, inhabitants: number | null) =>
  inhabitants ? Math.round(ore / inhabitants) : null;

/** The members as one, for the average per inhabitant. */
export const together = (accounts: Account[]): Account =>
  accounts.reduce((sum, one) => ({
    feeOre: sum.feeOre === null || one.feeOre === null ? null : sum.feeOre + one.feeOre,
    cashOre: sum.cashOre + one.cashOre,
    kindOre: sum.kindOre + one.kindOre,
    activitiesOre: sum.activitiesOre + one.activitiesOre,
    knowledgeOre: sum.knowledgeOre + one.knowledgeOre,
    givesOre: sum.givesOre + one.givesOre,
    getsOre: sum.getsOre + one.getsOre,
    activities: sum.activities + one.activities,
    participants: sum.participants + one.participants,
    estimated: sum.estimated + one.estimated,
  }));

/** What everybody who is in the sums gave and got together. */
export const accountOfAll = (sums: Sums, period: Period): Account => {
  const codes = new Set([...sums.lines, ...sums.fees].map(({ code }) => code));
  return together([accountOf([], 0), ...[...codes].map((code) => accountIn(sums, code, period))]);
};

const proudKinds = ["activity", "participants", "artist_fees", "state_grant", "foundation_grant", "courses"] as const;
export type BestFigure = { kind: (typeof proudKinds)[number]; amount: number; times: number };

type Told = Line & { code: string };

/**
 * The three figures of a member that stand out most, as times the members' average per inhabitant, the largest first; nothing
 * that is zero. `amount` is a count, or øre for fees and grants.
 */
export function bestFigures(
  code: string,
  lines: Told[],
  members: { code: string; inhabitants: number | null }[],
): BestFigure[] {
  const lived = new Map(members.map((one) => [one.code, one.inhabitants ?? 0])); // a member of two agreements lives once
  const own = lived.get(code) ?? 0;
  const all = [...lived.values()].reduce((sum, inhabitants) => sum + inhabitants, 0);
  if (own === 0) return [];
  const sum = (kind: BestFigure["kind"], codes: (one: string) => boolean) =>
    lines.reduce((total, line) => (codes(line.code) ? total + amountIn(kind, line) : total), 0);
  return proudKinds
    .map((kind) => ({ kind, amount: sum(kind, (one) => one === code), whole: sum(kind, (one) => lived.has(one)) }))
    .filter(({ amount }) => amount > 0)
    .map(({ kind, amount, whole }) => ({ kind, amount, times: (amount * all) / (own * whole) }))
    .toSorted((a, b) => b.times - a.times)
    .slice(0, 3);
}

function amountIn(kind: BestFigure["kind"], line: Line) {
  if (kind === "participants") return line.kind === "activity" ? line.quantity : 0;
  if (line.kind !== kind) return 0;
  return kind === "activity" || kind === "courses" ? line.entries : line.amountOre;
}

/** What a committee asks about the co-operation; words and answers are in messages/…/debate.json. */
export const debateKeys = ["afford", "gets", "gives", "reach", "others", "leave"] as const;

/** The figures that answer those questions for one member, as they are said; "none" where one cannot be known. */
export function debateFigures(sums: Sums, code: string, period: Period, locale: Locale) {
  const living = (of: string) => sums.fees.find((fee) => fee.code === of)?.inhabitants ?? 0;
  const codes = [...new Set(sums.fees.map((fee) => fee.code))];
  const own = accountIn(sums, code, period);
  const all = codes.map((of) => accountIn(sums, of, period)).reduce((sum, one) => sum + one.getsOre, 0);
  const inhabitants = codes.reduce((sum, of) => sum + living(of), 0);
  const each = (ore: number | null, among: number) => {
    const amount = ore === null ? null : perInhabitant(ore, among);
    return amount === null ? "none" : formatOre(amount, locale);
  };
  return {
    fee: own.feeOre === null || !living(code) ? "none" : formatKroner(own.feeOre, locale),
    feeEach: each(own.feeOre, living(code)),
    gets: formatKroner(own.getsOre, locale),
    getsEach: each(own.getsOre, living(code)),
    averageEach: each(all, inhabitants),
    kind: formatKroner(own.kindOre, locale),
    gives: formatKroner(own.givesOre, locale),
    activities: own.activities,
    participants: formatNumber(own.participants, locale),
    estimated: formatNumber(own.estimated, locale),
    times: own.cashOre > 0 ? formatNumber(own.getsOre / own.cashOre, locale, 1) : "none",
  };
}
