import { eq, sql } from "drizzle-orm";
import type { Writer } from "@/db";
import { datasetFiles, datasets, datasetVersions } from "@/db/schema";
import { the } from "@/lib/action";
import { uuid } from "@/lib/input";
import { Refused } from "@/lib/refused";
import type { Kept } from "@/lib/upload-route";

/** Has the worker read the CSV and Excel files among those that came. */
export async function readTables(tx: Writer, kept: Kept[]) {
  for (const { id, kind } of kept)
    if (kind === "csv" || kind === "xlsx") await tx.execute(sql`select app.read_data_table(${id})`);
}

/**
 * Hangs files on a dataset: as a new version with a note, or where `to` is "current" or the newest has none yet, on that.
 * Answers the path to go on to.
 */
export async function addToDataset(tx: Writer, id: string, kept: Kept[], { to, note = "" }: Record<string, string>) {
  if (!uuid.safeParse(id).success) throw new Refused("gone");
  // Whoever changes the row first has the number; another waits here.
  const touched = tx.update(datasets).set({ updatedAt: sql`now()` }).where(eq(datasets.id, id));
  const { version } = the(await touched.returning({ version: datasets.version }), "forbidden");
  const [newest] = await tx.execute<{ id: string; empty: boolean }>(sql`
    select v.id, not exists (select from dataset_files f where f.version_id = v.id) as empty
    from dataset_versions v where v.dataset_id = ${id} and v.number = ${version}`);
  const versionId =
    newest && (newest.empty || to === "current") ? newest.id : await newVersion(tx, id, version + 1, note);
  await tx.insert(datasetFiles).values(kept.map(({ id: fileId }) => ({ fileId, versionId })));
  await readTables(tx, kept);
  return `/datasets/${id}`;
}

async function newVersion(tx: Writer, datasetId: string, number: number, note: string) {
  the(
    await tx.update(datasets).set({ version: number }).where(eq(datasets.id, datasetId)).returning({ id: datasets.id }),
  );
  const values = { datasetId, number, note: note.trim().slice(0, 400), madeBy: sql`app.viewer_id()` };
  return the(await tx.insert(datasetVersions).values(values).returning({ id: datasetVersions.id })).id;
}
