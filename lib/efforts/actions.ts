"use server";

import { and, eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { effortAreas, participations, projectLeaders, projects, resultTargets } from "@/db/schema";
import { formAction, the } from "@/lib/action";
import {
  areaInput,
  leaderInput,
  partInput,
  participationEndInput,
  participationInput,
  projectInput,
  targetInput,
} from "./input";

const kept = (_: unknown, { projectId }: { projectId: string }) => {
  revalidatePath(`/efforts/${projectId}`, "layout");
  return { done: true };
};

/** Keeps an effort area, a new one last in its agreement. */
export const saveArea = formAction(
  areaInput,
  async (tx, { id, ...area }) => {
    const own = id && eq(effortAreas.id, id);
    if (own) return the(await tx.update(effortAreas).set(area).where(own).returning({ id: effortAreas.id }));
    const position = sql`(select coalesce(max(position), 0) + 1 from effort_areas where agreement_id = ${area.agreementId})`;
    const added = tx.insert(effortAreas).values({ ...area, position });
    return the(await added.onConflictDoNothing().returning({ id: effortAreas.id }), "nameTaken");
  },
  () => redirect("/efforts" as Route),
);

export const saveProject = formAction(
  projectInput,
  async (tx, { id, ...project }) => {
    const own = id && eq(projects.id, id);
    if (own) return the(await tx.update(projects).set(project).where(own).returning({ id: projects.id }));
    return the(await tx.insert(projects).values(project).returning({ id: projects.id }));
  },
  ({ id }) => redirect(`/efforts/${id}/edit?saved=1` as Route),
);

/** A municipality joins a project; the same again with other days corrects the last day. */
export const addParticipation = formAction(
  participationInput,
  async (tx, { projectId, municipality: municipalityCode, startsOn: fromOn, endsOn: untilOn }) => {
    const added = tx.insert(participations).values({ projectId, municipalityCode, fromOn, untilOn });
    const target = [participations.projectId, participations.municipalityCode, participations.fromOn];
    the(await added.onConflictDoUpdate({ target, set: { untilOn } }).returning({ id: participations.id }));
  },
  kept,
);

/** The last day of a municipality in a project; before its first day it was never in. */
export const endParticipation = formAction(
  participationEndInput,
  async (tx, { id, endsOn }) => {
    const own = eq(participations.id, id);
    const never = and(own, sql`${participations.fromOn} > ${endsOn}`);
    const gone = await tx.delete(participations).where(never).returning({ id: participations.id });
    if (gone.length > 0) return;
    the(await tx.update(participations).set({ untilOn: endsOn }).where(own).returning({ id: participations.id }));
  },
  kept,
);

export const addLeader = formAction(
  leaderInput,
  async (tx, { projectId, person: personId }) => {
    const leader = { projectId, personId, since: sql`app.today()` };
    await tx.insert(projectLeaders).values(leader).onConflictDoNothing().returning({ id: projectLeaders.personId });
  },
  kept,
);

export const removeLeader = formAction(
  leaderInput,
  async (tx, { projectId, person }) => {
    const own = and(eq(projectLeaders.projectId, projectId), eq(projectLeaders.personId, person));
    the(await tx.delete(projectLeaders).where(own).returning({ id: projectLeaders.personId }));
  },
  kept,
);

/** A result target, or a new measure of one. */
export const saveTarget = formAction(
  targetInput,
  async (tx, { id, ...target }) => {
    const own = id && eq(resultTargets.id, id);
    if (own) return the(await tx.update(resultTargets).set(target).where(own).returning({ id: resultTargets.id }));
    return the(await tx.insert(resultTargets).values(target).returning({ id: resultTargets.id }));
  },
  kept,
);

export const removeTarget = formAction(
  partInput,
  async (tx, { id }) =>
    the(await tx.delete(resultTargets).where(eq(resultTargets.id, id)).returning({ id: resultTargets.id })),
  kept,
);
