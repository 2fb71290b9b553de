import { randomUUID } from "node:crypto";
import { createWriteStream, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { fileStore } from "@/db/files";
import { startBucket } from "../../scripts/bucket.mjs";
import { throwaway } from "../../scripts/database.mjs";

// A database of its own: what is read is there for all who look.
let database: Awaited<ReturnType<typeof throwaway>>;
let sql: postgres.Sql;
let jobs: typeof import("./jobs");

beforeAll(async () => {
  database = await throwaway();
  const { FILES_DIR, DATABASE_OWNER_URL, DATABASE_WORKER_URL } = database.env;
  Object.assign(process.env, { FILES_DIR, DATABASE_URL: DATABASE_WORKER_URL });
  mkdirSync(FILES_DIR ?? "", { recursive: true });
  jobs = await import("./jobs");
  sql = postgres(DATABASE_OWNER_URL, { max: 1, onnotice() {} });
}, 120_000);
afterAll(async () => {
  await sql.end();
  await database.stop();
});

const place = (id: string) => path.join(process.env.FILES_DIR ?? "", id);
async function queued(id: string = randomUUID()) {
  await sql`insert into files (id, key, name, content_type, bytes) values (${id}, ${id}, 'x.csv', 'text/csv', 1)`;
  await sql`insert into data_tables (file_id, file_key) values (${id}, ${id})`;
  return id;
}
const rowOf = async (id: string) => (await sql`select * from data_tables where file_id = ${id}`)[0]!;
const rowsOf = (id: string) => sql`select number, cells from data_rows where file_id = ${id} order by number limit 5`;

async function reading(content: string | Uint8Array) {
  const id = await queued();
  writeFileSync(place(id), content);
  await jobs.readTableInto(id, place(id));
  return id;
}

test("reads a table into rows, columns and what each municipality comes to", async () => {
  const id = await reading("Kommune;Dato;Besøg\nRødovre;1-2-2026;1.200,5\nKøge Kommune;2-2-2026;\nRødovre;;10\n");
  expect(await rowOf(id)).toMatchObject({
    ...{ state: "done", progress: 100, rows: 3, encoding: "utf-8" },
    columns: [
      { name: "Kommune", type: "municipality", filled: 3, frequent: [["Rødovre", 2]] },
      { name: "Dato", type: "date", filled: 2, min: "2026-02-01", max: "2026-02-02" },
      { name: "Besøg", type: "number", filled: 2, min: 10, max: 1200.5, mean: 605.25 },
    ],
    sums: { "175": { "2": [1210.5, 2] } },
  });
  expect(await rowsOf(id)).toEqual([
    { number: 1, cells: ["Rødovre", "2026-02-01", 1200.5] },
    { number: 2, cells: ["Køge", "2026-02-02", null] },
    { number: 3, cells: ["Rødovre", null, 10] },
  ]);
});

test("a file that breaks leaves no rows, and says where", async () => {
  const id = await reading(`a;b\n${"1;2\n".repeat(6000)}1;2;3\n`);
  expect(await rowOf(id)).toMatchObject({
    state: "failed",
    failure: "tooManyCells",
    failed_row: "6002",
    failed_column: 3,
  });
  expect(await rowsOf(id)).toEqual([]);
  expect(await rowOf(await reading("a;b\n"))).toMatchObject({ state: "failed", failure: "empty" });
});

test("a reading that was killed is begun again, and brings nothing twice", async () => {
  const id = await queued();
  writeFileSync(place(id), `a;b\n${"1;2\n".repeat(6000)}`);
  await sql`insert into data_rows (file_id, number, cells) select ${id}, n, '[9, 9]' from generate_series(1, 7000) n`;
  await sql`update data_tables set state = 'reading' where file_id = ${id}`;
  await jobs.readTableInto(id, place(id));
  expect(await rowOf(id)).toMatchObject({ state: "done", rows: 6000 });
  const [count] =
    await sql`select count(*)::int as n, max((cells ->> 0)::int) as most from data_rows where file_id = ${id}`;
  expect(count).toEqual({ n: 6000, most: 1 });
});

test("a table in a bucket is read by a copy that does not stay; one that has gone is told at the last try", async () => {
  const bucket = await startBucket();
  Object.assign(process.env, bucket.env);
  onTestFinished(async () => {
    for (const name of Object.keys(bucket.env)) delete process.env[name];
    await bucket.stop();
  });
  const [id, gone] = [await queued(), await queued()];
  await (await fileStore()).driver.put(id, "a;b\n1;2\n");
  await jobs.readQueuedTable(id);
  expect(await rowOf(id)).toMatchObject({ state: "done", rows: 1 });
  await expect(jobs.readQueuedTable(gone, false)).rejects.toThrow();
  expect(await rowOf(gone)).toMatchObject({ state: "waiting" });
  await jobs.readQueuedTable(gone);
  expect(await rowOf(gone)).toMatchObject({ state: "failed", failure: "unreadable" });
  expect(readdirSync(`${process.env.FILES_DIR}.incoming`)).toEqual([]);
});

/** Reads a table of so many rows in the process of its own; how long it took, in ms, and the most memory it had. */
async function measured(rows: number) {
  const id = await queued();
  const names = ["Rødovre", "Køge", "Ishøj", "Roskilde"];
  const lines = function* () {
    yield "Kommune;Dato;Sted;Besøg\n";
    for (let n = 0; n < rows; n++) yield `${names[n % 4]};${1 + (n % 28)}-3-2026;Sted ${n % 9000};${n % 1000},5\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(place(id)));
  const began = performance.now();
  await jobs.readQueuedTable(id);
  const found = await rowOf(id);
  expect(found).toMatchObject({ state: "done", rows });
  return { time: performance.now() - began, memory: Number(found.memory_mb) };
}

test("ten times the rows take ten times as long and no more memory to speak of", { timeout: 180_000 }, async () => {
  const [few, many] = [await measured(20_000), await measured(200_000)];
  expect(many.time / few.time).toBeLessThan(15);
  expect(many.memory).toBeLessThan(512);
  expect(many.memory / few.memory).toBeLessThan(2);
});
