"use server";

import { and, eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { committeeMeetings, committees } from "@/db/schema";
import { formAction, reload, signedAction, the } from "@/lib/action";
import { Refused } from "@/lib/refused";
import { requireForum, write } from "@/lib/viewer";
import { meetingsOf } from "./import";
import { committeeInput, confirmInput, datesInput, meetingInput, meetingStepInput } from "./input";
import { datesIn, daysByRule, type MeetingDay } from "./rules";

/** Writes down a committee as the municipality's own page has it; there is one of each body. */
export const saveCommittee = formAction(
  committeeInput,
  async (tx, { municipality, version, ...committee }) => {
    if (version === undefined) {
      const row = { ...committee, municipalityCode: municipality };
      return the(
        await tx.insert(committees).values(row).onConflictDoNothing().returning({ id: committees.id }),
        "changed",
      );
    }
    const own = and(
      eq(committees.municipalityCode, municipality),
      eq(committees.body, committee.body),
      eq(committees.version, version),
    );
    const changed = tx.update(committees).set({ ...committee, version: version + 1 });
    return the(await changed.where(own).returning({ id: committees.id }), "changed");
  },
  (_, { municipality }) => {
    revalidatePath("/", "layout");
    redirect(`/committees/${municipality}?saved=1` as Route);
  },
);

type Dates = z.output<typeof datesInput>;

/** The days that a list, a file and a rule name together, each once; and the lines that could not be read. */
async function daysOf({ list, file, week, weekday, without, time, year }: Dates) {
  const pasted = datesIn(list, year);
  const text = file ? new TextDecoder().decode(await file.arrayBuffer()) : "";
  const filed = text.startsWith("BEGIN:VCALENDAR") ? { days: meetingsOf(text, year), unread: [] } : datesIn(text, year);
  if (!filed.days) throw new Refused("noCalendar");
  const ruled = week ? daysByRule(year, { week, weekday, without }) : [];
  const days = new Map<string, MeetingDay & { source: "list" | "file" | "rule" }>();
  for (const onDay of ruled) days.set(onDay, { onDay, startTime: null, source: "rule" });
  for (const day of filed.days) days.set(day.onDay, { ...day, source: "file" });
  for (const day of pasted.days) days.set(day.onDay, { ...day, source: "list" });
  const found = [...days.values()].map((day) => ({ ...day, startTime: day.startTime ?? (time || null) }));
  return { found, unread: [...pasted.unread, ...filed.unread] };
}

/** Puts a year's meetings in: those that are there already stay, moved ones too; a rule's day on a holiday moves a week on. */
export const addDates = signedAction(
  datesInput,
  async (data) => {
    const viewer = await requireForum("secretariat", "kmk");
    const { found, unread } = await daysOf(data);
    if (found.length === 0) throw new Refused("noDates");
    const added = await write(viewer, async (tx) => {
      const rows = sql.join(
        found.map(({ onDay, startTime, source }) => sql`(${onDay}::date, ${startTime}::time, ${source}::text)`),
        sql`, `,
      );
      return tx.execute(sql`insert into committee_meetings (committee_id, on_day, start_time, source, example)
        select c.id, case when d.source = 'rule' and not app.is_working_day(on_day) then on_day + 7 else on_day end, start_time, d.source, c.example
        from (values ${rows}) d (on_day, start_time, source), committees c where c.id = ${data.id}
        and not exists (select from committee_meetings k where k.committee_id = c.id and k.moved_from = d.on_day)
        on conflict do nothing returning id`);
    });
    return { added: added.length, unread };
  },
  async ({ added, unread }) => {
    revalidatePath("/", "layout");
    const t = await getTranslations("committees.dates");
    const message = t("added", { count: added });
    if (unread.length === 0) return { done: true, message };
    return { message, errors: { list: [t("unread", { lines: unread.slice(0, 5).join(" · ") })] } };
  },
);

const one = (id: string) => eq(committeeMeetings.id, id);
const moved = { id: committeeMeetings.id };

/** The meeting is held on another day. */
export const moveMeeting = formAction(
  meetingInput,
  async (tx, { id, on }) =>
    the(
      await tx
        .update(committeeMeetings)
        .set({ onDay: on, movedFrom: committeeMeetings.onDay })
        .where(one(id))
        .returning(moved),
    ),
  reload,
);

/** The meeting is not held, or is held after all. */
export const cancelMeeting = formAction(
  meetingStepInput,
  async (tx, { id }) => {
    const cancelledAt = sql`case when cancelled_at is null then now() end`;
    the(await tx.update(committeeMeetings).set({ cancelledAt }).where(one(id)).returning(moved));
  },
  reload,
);

/** The dates of the coming year are right: somebody says so each December. */
export const confirmDates = formAction(
  confirmInput,
  async (tx, { id }) => {
    const confirmedOn = sql`app.today()`;
    the(await tx.update(committees).set({ confirmedOn }).where(eq(committees.id, id)).returning({ id: committees.id }));
  },
  reload,
);
