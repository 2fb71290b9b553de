"use server";

import { sql } from "drizzle-orm";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { meetings } from "@/db/schema";
import { signedAction } from "@/lib/action";
import { datesIn, daysByRule } from "@/lib/committees/rules";
import { addDays, parseLocal } from "@/lib/dates";
import { Refused } from "@/lib/refused";
import { texts } from "@/lib/sql";
import { requireForum, write } from "@/lib/viewer";
import { seriesInput } from "./input";

const allMonths = Array.from({ length: 12 }, (_, at) => at + 1);

/** Plans a year's meetings of a forum. A rule's day on a holiday moves a week on; a day that the forum has already is left alone. */
export const planSeries = signedAction(
  seriesInput,
  async ({ year, list, week, weekday, months, answerDays, itemDays, from, to, ...occasion }) => {
    const viewer = await requireForum("secretariat");
    const { days: listed, unread } = datesIn(list, year);
    const without = allMonths.filter((month) => !months.includes(month));
    const ruled = week ? daysByRule(year, { week, weekday, without }) : [];
    const seriesId = crypto.randomUUID();
    const added = await write(viewer, async (tx) => {
      const taken = await tx.execute<{
        day: string;
      }>(sql`select (starts_at at time zone 'Europe/Copenhagen')::date::text as day
        from meetings where forum = ${occasion.forum} and cancelled_at is null`);
      const free = await tx.execute<{
        day: string;
      }>(sql`select (case when app.is_working_day(d) then d else d + 7 end)::text as day
        from unnest(${texts(ruled, "date")}) d`);
      const wanted = new Set([...listed.map(({ onDay }) => onDay), ...free.map(({ day }) => day)]);
      const days = [...wanted.difference(new Set(taken.map(({ day }) => day)))].toSorted();
      if (days.length === 0) return [];
      return tx
        .insert(meetings)
        .values(
          days.map((day) => ({
            ...occasion,
            seriesId,
            startsAt: parseLocal(`${day}T${from}`),
            endsAt: parseLocal(`${day}T${to}`),
            answerBy: addDays(day, -answerDays),
            itemsBy: addDays(day, -itemDays),
          })),
        )
        .returning({ id: meetings.id });
    });
    if (added.length === 0 && unread.length === 0) throw new Refused("noDates");
    return { added: added.length, unread };
  },
  async ({ added, unread }) => {
    revalidatePath("/", "layout");
    const t = await getTranslations("meetings.plan");
    const message = t("added", { count: added });
    if (unread.length === 0) return { done: true, message };
    return { message, errors: { list: [t("unread", { lines: unread.slice(0, 5).join(" · ") })] } };
  },
);
