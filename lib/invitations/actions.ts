"use server";

import { and, eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Writer } from "@/db";
import { invitationItems, invitations, packageItems, packages } from "@/db/schema";
import { formAction, the } from "@/lib/action";
import { addDays } from "@/lib/dates";
import { startPreview } from "@/lib/preview/actions";
import { Refused } from "@/lib/refused";
import { invitationInput, invitationStepInput, packageInput, presetInput, returnInput } from "./input";
import { defaultEnd, itemOf } from "./rules";

type Ground = { today: string; last_step: string | null; days: number | null; most_days: number | null };

const groundOf = async (tx: Writer, municipality: string) => {
  const [ground] = await tx.execute<Ground>(sql`
    select app.today()::text as today, (select max(decides_on)::text from decision_steps
      where municipality_code = ${municipality} and agreement_id = app.next_agreement()) as last_step,
      (app.policy('access_length') ->> 'days')::int as days, (app.policy('access_length') ->> 'mostDays')::int as most_days`);
  if (!ground) throw new Refused("gone");
  return ground;
};

/** Opens a draft, ending at the municipality's last decision step or as the policy says. */
export const createInvitation = formAction(
  invitationInput,
  async (tx, { municipality, ...who }) => {
    const { today, last_step, days, most_days } = await groundOf(tx, municipality);
    const untilOn = defaultEnd(today, last_step, days ?? 90, most_days ?? 365);
    const values = { ...who, municipalityCode: municipality, invitedBy: sql`app.viewer_id()`, fromOn: today, untilOn };
    return the(await tx.insert(invitations).values(values).returning({ id: invitations.id }));
  },
  ({ id }) => redirect(`/invitations/${id}/package` as Route),
);

/** Keeps the chosen package. Refused when somebody else changed the draft since the form was opened. */
export const savePackage = formAction(
  packageInput,
  async (tx, { id, version, items, endsOn, reason }) => {
    const changed = { untilOn: endsOn, reason, version: version + 1 };
    const [draft] = await tx
      .select({ code: invitations.municipalityCode, fromOn: invitations.fromOn })
      .from(invitations)
      .where(eq(invitations.id, id));
    if (!draft) throw new Refused("gone");
    if (endsOn < draft.fromOn) throw new Refused("endsInPast");
    const { today, most_days } = await groundOf(tx, draft.code);
    if (endsOn > addDays(today, most_days ?? 365)) throw new Refused("tooLongAccess");
    the(
      await tx
        .update(invitations)
        .set(changed)
        .where(and(eq(invitations.id, id), eq(invitations.version, version)))
        .returning({ id: invitations.id }),
      "changed",
    );
    await tx.delete(invitationItems).where(eq(invitationItems.invitationId, id)).returning();
    const chosen = items.map((item) => ({ invitationId: id, ...itemOf(item) }));
    if (chosen.length > 0) await tx.insert(invitationItems).values(chosen).returning();
  },
  async (_, { id, next }) => {
    revalidatePath(`/invitations/${id}`);
    if (next === "preview") {
      const eyes = new FormData();
      eyes.set("value", id);
      await startPreview(eyes);
    }
    redirect(`/invitations/${id}${next === "save" ? "/package?saved=1" : ""}` as Route);
  },
);

/** A step that a function of the database takes, with its own authorisation. */
const step = (call: (id: string, version: number) => ReturnType<typeof sql>) =>
  formAction(
    invitationStepInput,
    (tx, { id, version }) => tx.execute(call(id, version ?? 0)),
    (_, { id }) => {
      revalidatePath(`/invitations/${id}`);
      return { done: true };
    },
  );

export const submitInvitation = step((id, version) => sql`select app.submit_invitation(${id}, ${version})`);
export const approveInvitation = step((id, version) => sql`select app.approve_invitation(${id}, ${version})`);
export const resendInvitation = step((id) => sql`select app.resend_invitation(${id})`);
export const withdrawInvitation = step((id) => sql`select app.withdraw_invitation(${id})`);

export const returnInvitation = formAction(
  returnInput,
  (tx, { id, why }) => tx.execute(sql`select app.return_invitation(${id}, ${why})`),
  (_, { id }) => {
    revalidatePath(`/invitations/${id}`);
    return { done: true };
  },
);

/** Throws a draft away; one that was sent stays. */
export const deleteDraft = formAction(
  invitationStepInput,
  async (tx, { id }) =>
    the(await tx.delete(invitations).where(eq(invitations.id, id)).returning({ id: invitations.id })),
  () => redirect("/invitations" as Route),
);

/** Keeps the items of an invitation under a name, for the next one to start from. */
export const savePreset = formAction(
  presetInput,
  async (tx, { id, name }) => {
    const items = await tx.select().from(invitationItems).where(eq(invitationItems.invitationId, id));
    if (items.length === 0) throw new Refused("emptyPackage");
    const preset = the(
      await tx.insert(packages).values({ name }).onConflictDoNothing().returning({ id: packages.id }),
      "nameTaken",
    );
    const copied = items.map(({ kind, subjectId, forum }) => ({ packageId: preset.id, kind, subjectId, forum }));
    await tx.insert(packageItems).values(copied).returning();
  },
  (_, { id }) => {
    revalidatePath(`/invitations/${id}`);
    return { done: true };
  },
);
