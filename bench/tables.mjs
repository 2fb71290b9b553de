// npm run bench:tables [rows]: a million rows as CSV and as a workbook, read by the worker's process for it: seconds and memory.
import { randomUUID } from "node:crypto";
import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeXlsxStream } from "hucre/xlsx";
import postgres from "postgres";
import { throwaway } from "../scripts/database.mjs";
import { ready } from "../scripts/packages.mjs";
import { finish, main } from "../scripts/processes.mjs";
import { step } from "../scripts/steps.mjs";

const rows = Number(process.argv[2] ?? 1_000_000);
const most = { seconds: 60, megabytes: 512 };
const places = ["Rødovre", "Køge", "Gladsaxe", "Egedal", "Roskilde", "Høje-Taastrup", "Frederiksberg", "København"];

function* table() {
  yield ["Kommune", "Dato", "Besøg", "Sted"];
  for (let row = 0; row < rows; row++) {
    const day = new Date(Date.UTC(2020, 0, 1 + (row % 2000)));
    yield [places[row % places.length], day, (row % 9973) / 4, `Bibliotek ${row % 500}`];
  }
}

const danish = (cell) =>
  cell instanceof Date
    ? cell.toISOString().slice(0, 10).split("-").reverse().join("-")
    : String(cell).replace(".", ",");
function* lines() {
  for (const row of table()) yield `${row.map(danish).join(";")}\n`;
}

const files = {
  csv: () => Readable.from(lines()),
  xlsx: () => Readable.fromWeb(writeXlsxStream(table(), { name: "Besøg" })),
};

await main(async () => {
  await ready();
  const { env } = await step("Database", () => throwaway());
  Object.assign(process.env, env, { DATABASE_URL: env.DATABASE_WORKER_URL });
  mkdirSync(env.FILES_DIR, { recursive: true });
  (await import("tsx/esm/api")).register();
  const { readQueuedTable } = await import("../lib/tables/jobs.ts");
  const sql = postgres(env.DATABASE_OWNER_URL, { max: 1, onnotice() {} });
  let kept = true;
  for (const [kind, content] of Object.entries(files)) {
    const id = randomUUID();
    await sql`insert into files (id, key, name, content_type, bytes) values (${id}, ${id}, ${kind}, 'text/csv', 1)`;
    await sql`insert into data_tables (file_id, file_key) values (${id}, ${id})`;
    await step(`${rows} rows as ${kind}`, () =>
      pipeline(content(), createWriteStream(path.join(env.FILES_DIR, id), { flags: "wx" })),
    );
    const began = performance.now();
    await step("Reading", () => readQueuedTable(id));
    const seconds = (performance.now() - began) / 1000;
    const [read] =
      await sql`select state, failure, rows::int as rows, memory_mb as megabytes from data_tables where file_id = ${id}`;
    console.log(`${kind}: ${read.state}, ${read.rows} rows, ${seconds.toFixed(1)} s, ${read.megabytes} MB`);
    kept &&= read.rows === rows && seconds <= most.seconds && read.megabytes <= most.megabytes;
  }
  await sql.end();
  await finish(kept ? 0 : 1);
});
