import { expect } from "vitest";
import { onStage, person } from "./cast";
import { refused, writes } from "./rehearsal";

const measure = (key: string) =>
  `insert into measures (key, title, body, responsible, state, position, source) values ('${key}', 'T', '', '', 'planned', 1, '')`;

onStage("nothing new is begun of what the portal is not used for, and what there is can be changed", async (tx) => {
  const secretary = person("secretariat");
  await tx`insert into settings values ('features_off', 'tour measures') on conflict (key) do update set value = excluded.value`;
  expect(await refused(tx, secretary, measure("T3"))).toBe("featureOff");
  expect(await writes(tx, secretary, "update measures set title = 'mine' where key = 'T1'")).toBe(1);
  await tx`update settings set value = 'tour' where key = 'features_off'`;
  expect(await writes(tx, secretary, measure("T3"))).toBe(1);
});

onStage("what the portal is used for is the secretariat's to say", async (tx) => {
  const off = "insert into settings values ('features_off', 'tour')";
  for (const role of ["kmp", "kmk", "project", "guest"] as const)
    expect(await refused(tx, person(role), off)).toBe("42501");
  expect(await writes(tx, person("secretariat"), off)).toBe(1);
});
