import { expect } from "vitest";
import { datasets, grants, onStage, person, requests } from "./cast";
import { cast, key, towns } from "./cast-keys";
import { call, reads, refused, type Tx, writes } from "./rehearsal";

const forbidden = "42501";
const dataset = (owner: string, visibility = "members", by = "kmp") =>
  `insert into datasets (title, description, source, visibility, owner_code, created_by)
   values ('T', '', 's', '${visibility}', ${owner}, '${cast[by as "kmp"]}')`;
const home = `'${towns.home}'`;

onStage("who sits for a municipality shares its data, and the secretariat everybody's", async (tx) => {
  expect(await writes(tx, person("kmp"), dataset(home))).toBe(1);
  expect(await refused(tx, person("kmp"), dataset(`'${towns.other}'`))).toBe(forbidden);
  expect(await refused(tx, person("kmp"), dataset("null"))).toBe(forbidden);
  expect(await refused(tx, person("kmp"), dataset(home, "members", "kmk"))).toBe(forbidden);
  expect(await writes(tx, person("secretariat"), dataset("null", "public", "secretariat"))).toBe(1);
});

onStage("a project leader and a guest cannot share a dataset", async (tx) => {
  expect(await refused(tx, person("project"), dataset("null", "members", "project"))).toBe(forbidden);
  expect(await refused(tx, person("guest"), dataset(`'${towns.guest}'`, "members", "guest"))).toBe(forbidden);
});

onStage("only the secretariat makes a dataset public, or changes a public one", async (tx) => {
  expect(await refused(tx, person("kmp"), dataset(home, "public"))).toBe(forbidden);
  expect(
    await refused(tx, person("kmp"), `update datasets set visibility = 'public' where id = '${datasets.kept}'`),
  ).toBe(forbidden);
  await tx`update datasets set visibility = 'public' where id = ${datasets.kept}`;
  const rename = `update datasets set title = 'x' where id = '${datasets.kept}'`;
  expect(await writes(tx, person("kmp"), rename)).toBe(0);
  expect(await writes(tx, person("secretariat"), rename)).toBe(1);
});

onStage("nobody changes another municipality's dataset, its versions, files or figures", async (tx) => {
  const { shared } = datasets;
  expect(await writes(tx, person("kmp"), `update datasets set title = 'x' where id = '${shared}'`)).toBe(0);
  const version = (of: string) =>
    `insert into dataset_versions (dataset_id, number, made_by) values ('${of}', 9, '${cast.kmp}')`;
  expect(await refused(tx, person("kmp"), version(shared))).toBe(forbidden);
  expect(await writes(tx, person("kmp"), version(datasets.kept))).toBe(1);
  const file = `insert into files (id, key, name, content_type, bytes, added_by) values ('${key(9, 90)}', '${key(9, 90)}', 'n', 'text/csv', 1, '${cast.kmp}')`;
  expect(await writes(tx, person("kmp"), file)).toBe(1);
  const hang = (on: string, id = key(9, 90)) => `insert into dataset_files values ('${id}', '${on}')`;
  expect(await refused(tx, person("kmp"), hang(shared))).toBe(forbidden);
  expect(await refused(tx, person("kmp"), hang(datasets.kept, key(9, 1)))).toBe(forbidden);
  expect(await writes(tx, person("kmp"), hang(datasets.kept))).toBe(1);
  const figure = (of: string) => `insert into figures values ('${of}', '${towns.home}', 2020, 1)`;
  expect(await refused(tx, person("kmp"), figure(shared))).toBe(forbidden);
  expect(await writes(tx, person("kmp"), figure(datasets.kept))).toBe(1);
});

onStage("a guest's dataset and its file are gone with the grant, at once", async (tx) => {
  const seen = () => reads(tx, person("guest"), `select id::text as it from files where id = '${datasets.shared}'`);
  expect(await seen()).toEqual([datasets.shared]);
  await tx`update grants set revoked_at = now() where id = ${grants.dataset}`;
  expect(await seen()).toEqual([]);
});

onStage("a grant on all datasets opens none that is for members only", async (tx) => {
  await tx`update grants set subject_id = null where id = ${grants.dataset}`;
  const seen = await reads(tx, person("guest"), "select id::text as it from datasets");
  expect(seen.sort()).toEqual([datasets.shared, datasets.open].sort());
  expect(await call(tx, person("kmp"), `select app.may_open('dataset', '${datasets.inner}', null) as it`)).toBe(false);
});

onStage("what an indicator covers is counted as its figures come and go", async (tx) => {
  const covers = async () =>
    (await tx`select municipalities, first_year, last_year from indicators where id = ${datasets.shared}`)[0];
  expect(await covers()).toEqual({ municipalities: 1, first_year: 2026, last_year: 2026 });
  await tx`insert into figures values (${datasets.shared}, ${towns.other}, 2019, 1)`;
  expect(await covers()).toEqual({ municipalities: 2, first_year: 2019, last_year: 2026 });
  await tx`delete from figures where indicator_id = ${datasets.shared}`;
  expect(await covers()).toEqual({ municipalities: 0, first_year: null, last_year: null });
});

const answer = async (
  tx: Tx,
  role: "guest" | "neighbour" | "kmp" | "project",
  code: string,
  request = requests.asked,
) => {
  const file = key(9, 91);
  const send = `with f as (insert into files (id, key, name, content_type, bytes, added_by)
    values ('${file}', gen_random_uuid(), 'n', 'text/csv', 1, '${cast[role]}')) select`;
  const sent = await refused(tx, person(role), send);
  if (sent !== "nothing was refused") return sent;
  return refused(
    tx,
    person(role),
    `insert into data_answers (file_id, request_id, municipality_code, person_id) values ('${file}', '${request}', '${code}', '${cast[role]}')`,
  );
};

onStage("a guest who is asked for data answers for the own municipality", async (tx) => {
  expect(await answer(tx, "guest", towns.guest)).toBe("nothing was refused");
});
onStage("a guest who is not asked cannot send a file", async (tx) => {
  expect(await answer(tx, "neighbour", towns.neighbour)).toBe(forbidden);
});
onStage("nobody answers for another municipality, to another's request, or after it is closed", async (tx) => {
  expect(await answer(tx, "kmp", towns.guest)).toBe(forbidden);
  await tx`delete from files where id = ${key(9, 91)}`;
  expect(await answer(tx, "kmp", towns.home, requests.elsewhere)).toBe(forbidden);
  await tx`delete from files where id = ${key(9, 91)}`;
  await tx`update data_requests set closed_at = now()`;
  expect(await answer(tx, "kmp", towns.home)).toBe(forbidden);
});

onStage("only the secretariat asks for data and reminds; each municipality is told once a day", async (tx) => {
  const ask = `select app.ask_for_data('${requests.asked}', array['${towns.guest}', '${towns.neighbour}'])`;
  const remind = `select app.remind_data('${requests.asked}') as it`;
  for (const role of ["kmp", "guest"] as const) {
    expect(await refused(tx, person(role), ask)).toBe(forbidden);
    expect(await refused(tx, person(role), remind)).toBe(forbidden);
  }
  await tx`delete from mails`;
  expect(await refused(tx, person("secretariat"), ask)).toBe("nothing was refused");
  expect(await tx`select kind, address from mails`).toEqual([
    { kind: "data_wanted", address: "neighbour@stage.example" },
  ]);
  expect(await call(tx, person("secretariat"), remind)).toBe(2);
  expect(await call(tx, person("secretariat"), remind)).toBe(0);
  const told = await tx`select address from mails where kind = 'data_reminder' order by 1`;
  expect(told.map(({ address }) => address)).toEqual(["kmk@stage.example", "neighbour@stage.example"]);
});

onStage("the clock reminds once, three days before", async (tx) => {
  expect(await call(tx, "worker", "select app.remind_due_data() as it")).toBe(0);
  await tx`update data_requests set due_on = app.today() + 3 where id = ${requests.asked}`;
  expect(await call(tx, "worker", "select app.remind_due_data() as it")).toBe(1);
  expect(await call(tx, "worker", "select app.remind_due_data() as it")).toBe(0);
});

onStage("a table is read for who sent its file, and for nobody else", async (tx) => {
  await tx`update files set added_by = ${cast.kmp} where id = ${datasets.kept}`;
  const ask = `select app.read_data_table('${datasets.kept}')`;
  expect(await refused(tx, person("kmk"), ask)).toBe(forbidden);
  expect(await refused(tx, person("kmp"), ask)).toBe("nothing was refused");
  expect(await refused(tx, person("kmp"), `insert into data_rows values ('${datasets.kept}', 2, '[]')`)).toBe(
    forbidden,
  );
});
