import { dateFormat } from "@/lib/formats";
import type { Locale } from "@/lib/messages";

/** An instant, or a calendar day written YYYY-MM-DD. */
export type Moment = Date | string;

const ZONE = "Europe/Copenhagen";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NBSP = "\u00a0";
const JOINER = "\u2060";
const tags: Record<Locale, string> = { da: "da-DK", en: "en-GB" };

const clock = dateFormat("en-GB", {
  timeZone: ZONE,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

const isDay = (moment: Moment): moment is string => typeof moment === "string" && /^\d{4}-\d{2}-\d{2}$/.test(moment);

const offsets = new Map<number, number>();

/** How far Copenhagen's clock is ahead of UTC, in ms. It changes at whole hours only, and asking `Intl` is dear: each hour is asked for once. */
const offsetAt = (instant: number) => {
  const hour = Math.floor(instant / HOUR) * HOUR;
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const part = Object.fromEntries(clock.formatToParts(hour).map(({ type, value }) => [type, value]));
  const offset =
    Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`) - hour;
  if (offsets.size > 10_000) offsets.clear();
  offsets.set(hour, offset);
  return offset;
};

/** What the clock in Copenhagen shows, as if it were UTC: calendar arithmetic on it knows no summer time. */
const wall = (moment: Moment): Date => {
  if (isDay(moment)) return new Date(`${moment}T00:00:00Z`);
  const instant = new Date(moment).getTime();
  return new Date(instant + offsetAt(instant));
};

const midnight = (moment: Moment) => Math.floor(wall(moment).getTime() / DAY) * DAY;

const word = (moment: Moment, locale: Locale, options: Intl.DateTimeFormatOptions) =>
  dateFormat(tags[locale], { timeZone: "UTC", ...options }).format(wall(moment));

/** 6. februar 2020 · 6 February 2020 (never broken over two lines). */
export const formatDay = (moment: Moment, locale: Locale) =>
  word(moment, locale, { day: "numeric", month: "long", year: "numeric" }).replaceAll(" ", NBSP);

/** torsdag den 6. februar 2020 · Thursday 6 February 2020. */
export const formatDate = (moment: Moment, locale: Locale) => {
  const day = locale === "da" ? `den ${formatDay(moment, locale)}` : formatDay(moment, locale);
  return `${word(moment, locale, { weekday: "long" })} ${day}`;
};

/** 16.30 · 16:30. */
export const formatTime = (moment: Moment, locale: Locale) => {
  const at = wall(moment);
  const minute = String(at.getUTCMinutes()).padStart(2, "0");
  return `${at.getUTCHours()}${locale === "da" ? "." : ":"}${minute}`;
};

const at = (locale: Locale) => (locale === "da" ? `kl.${NBSP}` : `at${NBSP}`);

/** torsdag den 6. februar 2020 kl. 16.30 · Thursday 6 February 2020 at 16:30. */
export const formatDateTime = (moment: Moment, locale: Locale) =>
  `${formatDate(moment, locale)} ${at(locale)}${formatTime(moment, locale)}`;

/** kl. 16.30–18.30 · at 16:30–18:30. */
export const formatTimeRange = (from: Moment, until: Moment, locale: Locale) =>
  `${at(locale)}${formatTime(from, locale)}${JOINER}–${JOINER}${formatTime(until, locale)}`;

/** The calendar day in Copenhagen, YYYY-MM-DD. */
export const today = (now: Moment) => wall(now).toISOString().slice(0, 10);

/** Whole Copenhagen days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Moment, to: Moment) => (midnight(to) - midnight(from)) / DAY;

/** A day so many days later. */
export const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (moment: Moment) => ((new Date(midnight(moment)).getUTCDay() + 6) % 7) + 1;

/** The ISO 8601 week: Monday first, week 1 holds the first Thursday. */
export const isoWeek = (moment: Moment) => {
  const thursday = new Date(midnight(moment) + (4 - weekday(moment)) * DAY);
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY));
};

/** "7.–8. december 2026", of two days. */
export const formatDays = (from: string, until: string, locale: Locale) =>
  dateFormat(tags[locale], {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).formatRange(new Date(`${from}T00:00:00Z`), new Date(`${until}T00:00:00Z`));

/** What a `datetime-local` field shows of a moment: Copenhagen's wall time, 2026-11-23T16:30. */
export const localOf = (moment: Moment) => wall(moment).toISOString().slice(0, 16);

/** The instant of a Copenhagen wall time such as 2026-11-23T16:30 (what `datetime-local` sends). */
export const parseLocal = (local: string) => {
  const shown = Date.parse(`${local}${/T\d{2}:\d{2}$/.test(local) ? ":00" : ""}Z`);
  const offset = (instant: number) => wall(new Date(instant)).getTime() - instant;
  const [before, after] = [shown - offset(shown - DAY), shown - offset(shown + DAY)] as const;
  // Where the clocks change: an hour that is skipped moves on, an hour that is repeated is the first one.
  return new Date([before, after].find((instant) => instant + offset(instant) === shown) ?? before);
};
