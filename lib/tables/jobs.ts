import { fork } from "node:child_process";
import { stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { eq, sql } from "drizzle-orm";
import { as, readAs } from "@/db";
import { dataRows, dataTables, municipalities } from "@/db/schema";
import { withPath } from "@/lib/files";
import { isWorkbook, type Source, sourceOf, Unreadable } from "./import";
import {
  add,
  type Cell,
  cellAs,
  headsOf,
  nothing,
  type Place,
  placesBy,
  readingOf,
  see,
  summaryOf,
  unseen,
} from "./rules";

/** What reading a file may cost: one that wants more ends alone, and the portal goes on. */
const memoryMb = 400;
const deadline = 10 * 60_000;
const batchSize = 5000;

/** A text of so few bytes cannot take much, so no process is started for it. */
const small = 1_000_000;
const isSmall = async (file: string) => {
  const { size } = await stat(file);
  return size < small && !(await isWorkbook(file));
};

/** Has a queued file read; what it could not be read for is written down, or at the last try that it could not be had. */
export async function readQueuedTable(id: string, last = true) {
  const [found] = await readAs("worker", (tx) => tx.select().from(dataTables).where(eq(dataTables.fileId, id)));
  if (!found) return;
  await withPath(found.fileKey, (file) => readAlone(id, file)).catch(async (error) => {
    if (!last) throw error;
    console.error(error);
    await change(id, { state: "failed", failure: "unreadable", finishedAt: new Date() });
  });
}

/** A large file is read by a process of its own. */
async function readAlone(id: string, file: string) {
  if (await isSmall(file).catch(() => false)) return readTableInto(id, file);
  const child = fork(fileURLToPath(import.meta.url), [id, file], {
    execArgv: ["--import", "tsx", `--max-old-space-size=${memoryMb}`],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), deadline);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  clearTimeout(timer);
  if (code !== 0) await change(id, { state: "failed", failure: "tooMuch", finishedAt: new Date() });
}

type Change = Partial<typeof dataTables.$inferInsert>;
const change = (id: string, values: Change) =>
  as("worker", (tx) => tx.update(dataTables).set(values).where(eq(dataTables.fileId, id)));

/** Reads a file twice: what its columns hold, then its rows into the database. May be begun again after it was killed. */
export async function readTableInto(id: string, file: string) {
  const [found] = await readAs("worker", (tx) => tx.select().from(dataTables).where(eq(dataTables.fileId, id)));
  if (!found || found.state === "done") return;
  try {
    await change(id, { state: "reading", progress: 0, failure: null, failedRow: null, failedColumn: null });
    await clear(id);
    const source = await sourceOf(file);
    await change(id, {
      ...(await bringIn(id, source)),
      memoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
      state: "done",
      progress: 100,
      encoding: source.encoding,
      finishedAt: new Date(),
    });
  } catch (error) {
    const { message, row = null, column = null } = error instanceof Unreadable ? error : { message: "unreadable" };
    if (!(error instanceof Unreadable)) console.error(error);
    await clear(id);
    await change(id, {
      state: "failed",
      failure: message,
      failedRow: row,
      failedColumn: column,
      finishedAt: new Date(),
    });
  }
}

/** Takes away what an earlier try brought, a part at a time. */
async function clear(id: string) {
  const part = sql`delete from ${dataRows} where file_id = ${id} and number in
    (select number from ${dataRows} where file_id = ${id} limit 20000) returning 1`;
  while ((await as("worker", (tx) => tx.execute(part))).length > 0);
}

/** Tells how far it is, at most once a second. */
function teller(id: string) {
  let told = Date.now();
  return async (part: number) => {
    if (Date.now() - told < 1000) return;
    told = Date.now();
    await change(id, { progress: Math.min(99, Math.floor(part * 100)) });
  };
}

async function bringIn(id: string, source: Source): Promise<Change> {
  const all = await readAs("worker", (tx) =>
    tx
      .select({ code: municipalities.code, name: municipalities.name, officialName: municipalities.officialName })
      .from(municipalities),
  );
  const places = placesBy(all);
  const tell = teller(id);
  const { heads, readings } = await lookThrough(source, places, tell);
  const sums = heads.map(nothing);
  const where = readings.findIndex(({ type }) => type === "municipality");
  const byPlace = sumsBy(all, where);
  const writer = rowWriter(id);
  try {
    let head = true;
    for await (const row of source.rows()) {
      if (head) {
        head = false;
        continue;
      }
      const cells = readings.map((reading, at) => cellAs(row[at] ?? null, reading, places));
      cells.forEach((cell, at) => void add(sums[at]!, cell));
      byPlace.add(cells);
      if (await writer.add(cells)) await tell(0.4 + source.done() * 0.6);
    }
  } finally {
    await writer.end();
  }
  const columns = heads.map((name, at) => summaryOf(name, readings[at]!, sums[at]!));
  return { rows: writer.count(), columns, sums: byPlace.sums };
}

/** Writes rows in batches; the next ones are read while the last ones are on their way. */
function rowWriter(id: string) {
  let count = 0;
  let batch: Cell[][] = [];
  let under: Promise<unknown> = Promise.resolve();
  const write = async () => {
    const [from, rows] = [count - batch.length, JSON.stringify(batch)];
    batch = [];
    await under;
    under = as("worker", (tx) =>
      tx.execute(sql`insert into data_rows (file_id, number, cells)
        select ${id}::uuid, ${from}::int + n, cells from jsonb_array_elements(${rows}::jsonb) with ordinality as r (cells, n)`),
    );
    under.catch(() => {}); // told by whoever waits for it
  };
  return {
    count: () => count,
    /** True where a batch has just been sent off. */
    async add(cells: Cell[]) {
      batch.push(cells);
      count++;
      if (batch.length < batchSize) return false;
      await write();
      return true;
    },
    async end() {
      if (batch.length > 0) await write();
      await under;
    },
  };
}

/** The first way through: heads and what each column holds. */
async function lookThrough(source: Source, places: Map<string, Place>, tell: (part: number) => Promise<void>) {
  let heads: string[] | undefined;
  let count = 0;
  const seen: ReturnType<typeof unseen>[] = [];
  for await (const row of source.rows()) {
    if (!heads) {
      heads = headsOf(row, "Kolonne");
      seen.push(...heads.map(unseen));
      continue;
    }
    if (row.length > heads.length) throw new Unreadable("tooManyCells", count + 2, heads.length + 1);
    row.forEach((cell, at) => void see(seen[at]!, cell, places));
    if (++count % batchSize === 0) await tell(source.done() * 0.4);
  }
  if (!heads || count === 0) throw new Unreadable("empty");
  return { heads, readings: heads.map((head, at) => readingOf(seen[at]!, head)) };
}

/** What each municipality's numbers come to, by the place of their column; nothing where no column names municipalities. */
function sumsBy(all: Place[], where: number) {
  const codes = new Map(all.map(({ code, name }) => [name, code]));
  const sums: Record<string, Record<string, [number, number]>> = {};
  return {
    sums,
    add(cells: Cell[]) {
      const code = codes.get(String(cells[where] ?? ""));
      if (!code) return;
      sums[code] ??= {};
      const own = sums[code];
      cells.forEach((cell, at) => {
        if (typeof cell !== "number") return;
        const [total, count] = own[at] ?? [0, 0];
        own[at] = [total + cell, count + 1];
      });
    },
  };
}

if (path.resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  await readTableInto(process.argv[2] ?? "", process.argv[3] ?? "");
  process.exit();
}
