import { expect } from "vitest";
import { items, onStage, person } from "./cast";
import { cast } from "./cast-keys";
import { playing, refused, writes } from "./rehearsal";

const changes = [
  "update measures set title = 'mine' where key = 'T1'",
  "update measures set retired_at = now() where key = 'T1'",
  "update policies set proposal = 'mine' where key = 'invitation'",
];
const added = `insert into measures (key, title, body, responsible, state, position, source) values ('T2', 'T', '', '', 'planned', 1, '')`;
const decided = (by: string, item = items.kmpOpen) =>
  `insert into policy_decisions (policy_key, value, valid_from, basis, item_id, decided_by) values ('colleagues', '{"most": 2}', app.today(), 'b', '${item}', '${by}')`;

onStage("members cannot add, change or retire a measure, nor propose or decide; a guest cannot either", async (tx) => {
  for (const role of ["kmp", "kmk", "project", "guest"] as const) {
    for (const change of changes) expect(await writes(tx, person(role), change)).toBe(0);
    expect(await refused(tx, person(role), added)).toBe("42501");
    expect(await refused(tx, person(role), decided(cast[role]))).toBe("42501");
  }
});

onStage("the secretariat keeps the list and deletes nothing of it", async (tx) => {
  for (const change of changes) expect(await writes(tx, person("secretariat"), change)).toBe(1);
  expect(await writes(tx, person("secretariat"), added)).toBe(1);
  expect(await writes(tx, person("secretariat"), decided(cast.secretariat))).toBe(1);
  expect(await refused(tx, person("secretariat"), decided(cast.kmp))).toBe("42501");
  for (const table of ["measures", "policy_decisions"])
    expect(await writes(tx, person("secretariat"), `delete from ${table}`)).toBe(0);
  for (const change of ["delete from policies", "update policies set question = 'mine'"])
    expect(await refused(tx, person("secretariat"), change)).toBe("42501");
});

onStage("a decision outlives the item it rests on, and says in words what that was", async (tx) => {
  await playing(tx, person("secretariat"), (as) => as.unsafe(decided(cast.secretariat, items.kmkClosed)));
  await tx`delete from agenda_items where id = ${items.kmkClosed}`;
  const [kept] = await tx`select basis, item_id from policy_decisions where value = '{"most": 2}'`;
  expect(kept).toEqual({ basis: "b", item_id: null });
});
