import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { towns } from "./cast-keys";
import { committeesOf } from "./cast-results";
import { refused, writes } from "./rehearsal";

const make = (code: string) =>
  `insert into committees (municipality_code, body, name) values ('${code}', 'council', 'Council')`;
const meet = (id: string) => `insert into committee_meetings (committee_id, on_day) values ('${id}', app.today() + 5)`;
const rename = (id: string) => `update committees set name = 'Other' where id = '${id}'`;
const cancel = (id: string) => `update committee_meetings set cancelled_at = now() where id = '${id}'`;

describe("a committee and its dates", () => {
  onStage("are kept by the secretariat, and by a culture head in the own municipality", async (tx) => {
    for (const query of [
      make(towns.home),
      meet(committeesOf.home),
      rename(committeesOf.home),
      cancel(committeesOf.home),
    ])
      expect(await writes(tx, person("kmk"), query)).toBe(1);
    for (const query of [make(towns.other), meet(committeesOf.other), rename(committeesOf.other)])
      expect(await writes(tx, person("secretariat"), query)).toBe(1);
  });

  onStage("of another municipality are changed by no culture head", async (tx) => {
    expect(await refused(tx, person("kmk"), make(towns.other))).toBe("42501");
    expect(await refused(tx, person("kmk"), meet(committeesOf.other))).toBe("42501");
    expect(await writes(tx, person("kmk"), rename(committeesOf.other))).toBe(0);
    expect(await writes(tx, person("kmk"), cancel(committeesOf.other))).toBe(0);
  });

  onStage("are changed by no politician, project leader or guest", async (tx) => {
    for (const role of ["kmp", "project", "guest"] as const) {
      expect(await refused(tx, person(role), make(towns.home))).toBe("42501");
      expect(await refused(tx, person(role), meet(committeesOf.home))).toBe("42501");
      expect(await writes(tx, person(role), rename(committeesOf.home))).toBe(0);
      expect(await writes(tx, person(role), cancel(committeesOf.home))).toBe(0);
    }
  });
});
