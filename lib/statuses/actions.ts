"use server";

import { and, eq, isNull, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Writer } from "@/db";
import { statuses, statusRequests } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { today } from "@/lib/dates";
import { Refused } from "@/lib/refused";
import { ownName } from "@/lib/sql";
import { requestInput, statusInput, statusStepInput } from "./input";
import { draftOf, type Ground, textsOf } from "./rules";

/** Drafts a status of what was held since the last one; the meeting's own where it has one already. */
async function drafted(tx: Writer, code: string, meetingId: string | null) {
  if (meetingId) {
    const [there] = await tx.select({ id: statuses.id }).from(statuses).where(eq(statuses.meetingId, meetingId));
    if (there) return there.id;
  }
  const day = today(new Date());
  const [{ since = day } = {}] = await tx.execute<{ since: string }>(
    sql`select app.status_since(${code})::text as since`,
  );
  const [{ ground, portal } = { ground: null, portal: "" }] = await tx.execute<{
    ground: Ground | null;
    portal: string;
  }>(sql`select app.status_ground(${code}, ${since}, ${day}) as ground, ${ownName} as portal`);
  if (!ground) throw new Refused("gone");
  const draft = draftOf(portal, ground, since, day);
  const row = { municipalityCode: code, meetingId, fromOn: since, untilOn: day, draft, ...textsOf(draft) };
  return the(await tx.insert(statuses).values(row).returning({ id: statuses.id })).id;
}

/** Asks for a status: its draft is there at once, and the secretariat sees what it is for and until when. */
export const askForStatus = formAction(
  requestInput,
  async (tx, { municipality, meeting, on, wish }) => {
    if (on && on < today(new Date())) throw new Refused("dayPast");
    const [found] = meeting
      ? await tx.execute<{ on: string }>(
          sql`select on_day as on from committee_meetings where id = ${meeting} and on_day > app.today()`,
        )
      : [];
    if (meeting && !found) throw new Refused("meetingPast");
    const id = await drafted(tx, municipality, meeting);
    const row = { statusId: id, municipalityCode: municipality, neededOn: found?.on ?? on ?? "", wish };
    await tx
      .insert(statusRequests)
      .values({ ...row, personId: sql`app.viewer_id()` })
      .onConflictDoNothing();
    return id;
  },
  (id) => {
    revalidatePath("/", "layout");
    redirect(`/statuses/${id}?asked=1` as Route);
  },
);

const own = (id: string, version: number) => and(eq(statuses.id, id), eq(statuses.version, version));
const key = { id: statuses.id };

/** Changes the words of a status that is not approved yet. */
export const editStatus = formAction(
  statusInput,
  async (tx, { id, version, ...words }) => {
    const changed = tx.update(statuses).set({ ...words, editedBy: sql`app.viewer_id()`, version: version + 1 });
    the(await changed.where(and(own(id, version), isNull(statuses.approvedAt))).returning(key), "changed");
  },
  reload,
);

const step = (set: (version: number) => Record<string, unknown>) =>
  formAction(
    statusStepInput,
    async (tx, { id, version }) => {
      const changed = tx.update(statuses).set({ ...set(version), version: version + 1 });
      the(await changed.where(own(id, version)).returning(key), "changed");
    },
    reload,
  );

/** The words and the figures stand: from now on they change only by a correction. */
export const approveStatus = formAction(
  statusStepInput,
  (tx, { id, version }) => tx.execute(sql`select app.approve_status(${id}, ${version})`),
  reload,
);

/** Shows an approved status to everybody. */
export const publishStatus = step(() => ({ publishedAt: sql`now()` }));

/** Lets a municipality outside the agreement read the approved text about itself, or no longer. */
export const shareWithMunicipality = step(() => ({ sharedAt: sql`case when shared_at is null then now() end` }));

/** Takes a published status back: its page and its links say that it is gone. */
export const withdrawStatus = step(() => ({ withdrawnAt: sql`now()` }));
