const day = 86_400_000;
const parse = (date: string) => new Date(`${date}T12:00:00Z`);
const write = (moment: Date) => moment.toISOString().slice(0, 10);
const clock = new Intl.DateTimeFormat("da-DK", { timeZone: "Europe/Copenhagen", hour: "2-digit", minute: "2-digit" });
const long = new Intl.DateTimeFormat("da-DK", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });

/** The next day, or the one so many days later. */
export const dayAfter = (date: string, days = 1) => write(new Date(parse(date).getTime() + days * day));

/** 10. december 2026 */
export const inWords = (date: string) => long.format(parse(date));

/** The moment when Copenhagen's clocks show this time: "2026-12-10", "16.30". */
export function moment(date: string, time: string): Date {
  const at = ["+01:00", "+02:00"].map((zone) => new Date(`${date}T${time.replace(".", ":")}:00${zone}`));
  return at.find((candidate) => clock.format(candidate) === time) ?? at[0]!;
}

export type Weekday = 1 | 2 | 3 | 4 | 5;

/** Days counted from today, moved to days on which people in a town hall are at work. */
export function calendarFrom(today: string) {
  const dayAt = (days: number) => dayAfter(today, days);
  return {
    today,
    year: Number(today.slice(0, 4)),
    dayAt,
    /** A moment so many days ago. */
    ago: (days: number, time = "10.15") => moment(dayAt(-days), time),
    /** Such a weekday (1 = Monday) that many days away or further off, past or coming: no holiday, no July. */
    weekday(days: number, wanted: Weekday, from = today) {
      const onward = days < 0 ? -1 : 1;
      let date = dayAfter(from, days);
      while (parse(date).getUTCDay() !== wanted) date = dayAfter(date, onward);
      while (isClosed(date)) date = dayAfter(date, 7 * onward);
      return date;
    },
  };
}

export type Calendar = ReturnType<typeof calendarFrom>;

function isClosed(date: string) {
  const fixed = ["01-01", "06-05", "12-24", "12-25", "12-26", "12-31"];
  const sunday = easter(Number(date.slice(0, 4)));
  const movable = [-3, -2, 1, 39, 40, 50].map((days) => dayAfter(sunday, days));
  return date.slice(5, 7) === "07" || fixed.includes(date.slice(5)) || movable.includes(date);
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number) {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  const offset = full - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  const date = offset + 28 - 31 * Math.floor(month / 4);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
