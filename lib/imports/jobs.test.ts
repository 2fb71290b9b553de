import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectId } from "../../db/seed/efforts";
import { demo, personId } from "../../db/seed/people";
import { throwaway } from "../../scripts/database.mjs";
import { csv } from "../exports";
import { keepUpload } from "../files";

// A database of its own: what an import brings is there for all who read.
let database: Awaited<ReturnType<typeof throwaway>>;
let sql: postgres.Sql;
let runImport: typeof import("./jobs")["runImport"];
const project = projectId("rehearsal");
const head = ["Dato", "Titel", "Kommune", "Sted", "Deltagere", "Udgift, kr."];

/** A file on its way in, as its project leader sent it. */
async function upload(rows: string[][], id: string = randomUUID()) {
  await keepUpload(id, Buffer.from(csv({ name: "x", head, rows })));
  await sql`insert into imports (id, project_id, person_id, file_name, file_key, state)
    values (${id}, ${project}, ${personId(demo.projectLeader)}, 'x.csv', ${id}, 'reading') on conflict do nothing`;
  return id;
}
const rowOf = async (id: string) => (await sql`select * from imports where id = ${id}`)[0];
const state = (id: string, to: string) => sql`update imports set state = ${to} where id = ${id}`;
const steps = async (id: string, ...names: ("read" | "check" | "import" | "undo")[]) => {
  for (const name of names) {
    if (name === "import") await state(id, "importing");
    await runImport(id, name, true);
  }
};
const sums = async () => JSON.stringify(await sql`select * from account_sums where entries > 0 order by 1, 2, 3, 4, 5`);
const rows = (tag: string, count: number) =>
  Array.from({ length: count }, (_, at) => ["12-10-2026", `${tag} ${at}`, "Rødovre", "Viften", "10", "100"]);

beforeAll(async () => {
  database = await throwaway();
  const { FILES_DIR, DATABASE_OWNER_URL, DATABASE_WORKER_URL } = database.env;
  Object.assign(process.env, { FILES_DIR, DATABASE_URL: DATABASE_WORKER_URL });
  ({ runImport } = await import("./jobs"));
  sql = postgres(DATABASE_OWNER_URL, { max: 1, onnotice() {} });
}, 120_000);
afterAll(async () => {
  await sql.end();
  await database.stop();
});

test("right rows come in once, wrong ones are told of, and undoing leaves the sums as they were", async () => {
  const before = await sums();
  const given = [
    ...rows("Import", 2100),
    ["12-10-2026", "Import 7", "Rødovre", "VIFTEN", "9", ""],
    ["x", "", "Atlantis", "", "-1", ""],
  ];
  const id = await upload(given);
  await steps(id, "read", "check");
  expect(await rowOf(id)).toMatchObject({
    state: "checked",
    rows_total: 2102,
    rows_new: 2100,
    rows_known: 1,
    rows_wrong: 1,
  });
  const errors = await sql`select row, field, problem from import_errors where import_id = ${id}`;
  expect(errors.map(({ row, field }) => `${row} ${field}`).sort()).toEqual([
    "2103 date",
    "2103 municipalities",
    "2103 participants",
    "2103 title",
  ]);
  await steps(id, "import");
  expect(await rowOf(id)).toMatchObject({ state: "done", rows_new: 2100 });
  expect(await sums()).not.toBe(before);
  await steps(id, "undo");
  expect(await rowOf(id)).toMatchObject({ state: "undone" });
  expect(await sums()).toBe(before);
});

test("the same file again brings nothing, and a job that was killed half-way brings nothing twice", async () => {
  const first = await upload(rows("Twice", 30));
  await steps(first, "read", "check", "import");
  await steps(await upload(rows("Twice", 30), first), "import");
  expect(await rowOf(first)).toMatchObject({ state: "done", rows_new: 30 });
  const again = await upload(rows("Twice", 30));
  await steps(again, "read", "check", "import");
  expect(await rowOf(again)).toMatchObject({ rows_known: 30, rows_new: 0 });
});

test("what somebody has worked on since stays when the import is undone", async () => {
  const id = await upload(rows("Kept", 3));
  await steps(id, "read", "check", "import");
  await sql`update activities set title = 'Kept by hand', version = 2 where import_id = ${id} and title = 'Kept 1'`;
  await steps(id, "undo");
  const left = await sql`select title from activities where import_id = ${id}`;
  expect(left.map(({ title }) => title)).toEqual(["Kept by hand"]);
});

test("nothing comes in for somebody who no longer leads the project", async () => {
  const id = await upload(rows("Gone", 3));
  await steps(id, "read", "check");
  await sql`update imports set person_id = ${personId(demo.guest)} where id = ${id}`;
  await steps(id, "import");
  expect(await rowOf(id)).toMatchObject({ state: "failed" });
  expect(await sql`select 1 from activities where import_id = ${id}`).toHaveLength(0);
});

test("a file of another layout is read, and its columns are left to be chosen", async () => {
  const id = randomUUID();
  await keepUpload(id, Buffer.from("Spalte 1;Spalte 2\nKor;23.11.2026\n"));
  await sql`insert into imports (id, project_id, person_id, file_name, file_key, state)
    values (${id}, ${project}, ${personId(demo.projectLeader)}, 'x.csv', ${id}, 'reading')`;
  await steps(id, "read");
  expect(await rowOf(id)).toMatchObject({ state: "read", columns: ["Spalte 1", "Spalte 2"], mapping: {} });
});
