import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { importErrors, imports, projects } from "@/db/schema";
import { uuid } from "@/lib/input";
import { read, requireViewer } from "@/lib/viewer";

const columns = {
  id: imports.id,
  fileName: imports.fileName,
  state: imports.state,
  projectId: imports.projectId,
  project: projects.title,
  rowsTotal: imports.rowsTotal,
  rowsDone: imports.rowsDone,
  rowsNew: imports.rowsNew,
  rowsKnown: imports.rowsKnown,
  rowsWrong: imports.rowsWrong,
  createdAt: imports.createdAt,
};

/** One import, or not found where it is somebody else's. */
export const findImport = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) notFound();
  const [found] = await read((tx) =>
    tx
      .select({
        ...columns,
        personId: imports.personId,
        columns: imports.columns,
        sample: imports.sample,
        mapping: imports.mapping,
        published: imports.published,
        outside: imports.outside,
        failure: imports.failure,
      })
      .from(imports)
      .innerJoin(projects, eq(projects.id, imports.projectId))
      .where(eq(imports.id, id)),
  );
  return found ?? notFound();
});

export type FoundImport = Awaited<ReturnType<typeof findImport>>;

/** What is wrong with its rows, in their order. */
export const errorsOf = cache((id: string) =>
  read((tx) =>
    tx
      .select({
        row: importErrors.row,
        field: importErrors.field,
        problem: importErrors.problem,
        value: importErrors.value,
      })
      .from(importErrors)
      .where(eq(importErrors.importId, id))
      .orderBy(asc(importErrors.row)),
  ),
);

/** The viewer's own imports, the newest first. */
export const myImports = cache(async () => {
  const { id } = await requireViewer();
  return read((tx) =>
    tx
      .select(columns)
      .from(imports)
      .innerJoin(projects, eq(projects.id, imports.projectId))
      .where(eq(imports.personId, id))
      .orderBy(desc(imports.createdAt))
      .limit(20),
  );
});
