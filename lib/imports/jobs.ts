import { eq, sql } from "drizzle-orm";
import { as, readAs } from "@/db";
import { importErrors, imports } from "@/db/schema";
import { dropFile, uploadOf } from "@/lib/files";
import { readTable, type Table } from "./import";
import { type Ground, guessMapping, type ImportRow, type Joined, type Place, readRow, sameness } from "./rules";

export type ImportStep = "read" | "check" | "import" | "undo";
type Import = typeof imports.$inferSelect;
type Change = Partial<typeof imports.$inferInsert>;

const batchSize = 1000;
/** More wrong rows than this are counted, not listed. */
const mostErrors = 500;

/** One step of an import. Each may be tried again from its beginning: what an earlier try did is found, not repeated. */
export async function runImport(id: string, step: ImportStep, last: boolean) {
  const [found] = await readAs("worker", (tx) => tx.select().from(imports).where(eq(imports.id, id)));
  if (!found) return;
  try {
    await steps[step](found);
  } catch (error) {
    console.error(error);
    if (!last) throw error;
    await change(id, { state: "failed", failure: "unreadable" });
  }
}

const change = (id: string, values: Change) =>
  as("worker", (tx) => tx.update(imports).set(values).where(eq(imports.id, id)));

const steps: Record<ImportStep, (found: Import) => Promise<unknown>> = {
  async read({ id, fileKey }) {
    const table = await readTable(await uploadOf(fileKey));
    if (typeof table === "string") return change(id, { state: "failed", failure: table });
    const [columns = [], ...rows] = table;
    const mapping = guessMapping(columns);
    await change(id, { state: "read", columns, sample: rows.slice(0, 4), mapping, rowsTotal: rows.length });
  },

  async check(found) {
    const { id } = found;
    const counts = { rowsNew: 0, rowsKnown: 0, rowsWrong: 0 };
    await as("worker", (tx) => tx.delete(importErrors).where(eq(importErrors.importId, id)));
    let listed = 0;
    await everyBatch(found, async ({ right, wrong, repeated, done }) => {
      await as("worker", async (tx) => {
        const known = await tx.execute(sql`select app.known_rows(${id}, ${JSON.stringify(right)}::jsonb)`);
        counts.rowsKnown += known.length + repeated;
        counts.rowsNew += right.length - known.length;
        counts.rowsWrong += wrong.length;
        const errors = wrong.flat().slice(0, mostErrors - listed);
        listed += errors.length;
        if (errors.length > 0)
          await tx.insert(importErrors).values(errors.map((error) => ({ ...error, importId: id })));
        await tx.update(imports).set({ rowsDone: done }).where(eq(imports.id, id));
      });
    });
    await change(id, { state: "checked", ...counts });
  },

  async import(found) {
    const { id, fileKey } = found;
    await everyBatch(found, async ({ right, done }) => {
      await as("worker", async (tx) => {
        await tx.execute(sql`select app.import_rows(${id}, ${JSON.stringify(right)}::jsonb)`);
        await tx.update(imports).set({ rowsDone: done }).where(eq(imports.id, id));
      });
    });
    await as("worker", (tx) => tx.execute(sql`select app.finish_import(${id})`));
    await dropFile(fileKey);
  },

  async undo({ id }) {
    const removed = () => as("worker", (tx) => tx.execute<{ n: number }>(sql`select app.undo_import(${id}) as n`));
    while ((await removed())[0]?.n);
    await change(id, { state: "undone", undoneAt: new Date() });
  },
};

type Batch = {
  right: ImportRow[];
  wrong: Exclude<ReturnType<typeof readRow>, ImportRow>[];
  repeated: number;
  done: number;
};

/** The file's rows a thousand at a time: the right ones each once, the wrong ones with their errors. */
async function everyBatch(found: Import, work: (batch: Batch) => Promise<void>) {
  const table = await readTable(await uploadOf(found.fileKey));
  if (typeof table === "string") throw new Error(`The file of import ${found.id} is ${table}`);
  const ground = await groundOf(found);
  const seen = new Set<string>();
  for (let from = 1; from < table.length; from += batchSize) await work(batchOf(table, from, found, ground, seen));
}

function batchOf(table: Table, from: number, found: Import, ground: Ground, seen: Set<string>): Batch {
  const rows = table.slice(from, from + batchSize);
  const batch: Batch = { right: [], wrong: [], repeated: 0, done: from - 1 + rows.length };
  rows.forEach((cells, at) => {
    const row = readRow(cells, from + at + 1, found.mapping ?? {}, ground);
    if (Array.isArray(row)) batch.wrong.push(row);
    else if (seen.has(sameness(row))) batch.repeated++;
    else {
      seen.add(sameness(row));
      batch.right.push(row);
    }
  });
  return batch;
}

async function groundOf({ projectId, outside }: Import): Promise<Ground> {
  return readAs("worker", async (tx) => {
    const places = await tx.execute<Place>(sql`select code, name from municipalities`);
    const joined =
      await tx.execute<Joined>(sql`select municipality_code as code, from_on::text as "fromOn", until_on::text as "untilOn"
      from participations where project_id = ${projectId}`);
    const [now] = await tx.execute<{ today: string }>(sql`select app.today()::text as today`);
    return { today: now!.today, places: [...places], joined: [...joined], outside };
  });
}
