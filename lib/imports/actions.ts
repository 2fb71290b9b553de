"use server";

import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { imports } from "@/db/schema";
import { formAction, signedAction, the } from "@/lib/action";
import { keepUpload } from "@/lib/files";
import { requireForum, write } from "@/lib/viewer";
import { importInput, importStepInput, mappingInput } from "./input";

const pageOf = (id: string) => `/activities/import/${id}` as Route;

/** Takes a file in and has it read. */
export const startImport = signedAction(
  importInput,
  async ({ projectId, file }) => {
    const viewer = await requireForum("project", "secretariat");
    const fileKey = randomUUID();
    await keepUpload(fileKey, new Uint8Array(await file.arrayBuffer()));
    return write(viewer, async (tx) => {
      const given = { projectId, fileKey, fileName: file.name.slice(0, 200), personId: sql`app.viewer_id()` };
      const { id } = the(await tx.insert(imports).values(given).returning({ id: imports.id }));
      await tx.execute(sql`select app.step_import(${id}, 'read')`);
      return id;
    });
  },
  (id) => redirect(pageOf(id)),
);

/** Says which column is which, and has every row checked. */
export const mapImport = formAction(
  mappingInput,
  async (tx, { id, ...given }) => {
    the(await tx.update(imports).set(given).where(eq(imports.id, id)).returning({ id: imports.id }));
    await tx.execute(sql`select app.step_import(${id}, 'check')`);
  },
  (_, { id }) => redirect(pageOf(id)),
);

/** Brings the right rows in, or takes them away again. */
export const stepImport = formAction(
  importStepInput,
  (tx, { id, step }) => tx.execute(sql`select app.step_import(${id}, ${step})`),
  (_, { id }) => {
    revalidatePath("/", "layout");
    redirect(pageOf(id));
  },
);
