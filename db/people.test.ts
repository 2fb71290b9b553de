import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast, towns } from "./cast-keys";
import { call, refused } from "./rehearsal";
import { inSession } from "./second-factor-kit";

const list = JSON.stringify([
  {
    name: "Ny",
    address: "ny@stage.example",
    code: towns.home,
    jobTitle: "",
    forum: "kmp",
    rank: "member",
    fromOn: "2020-01-01",
    untilOn: null,
  },
  {
    name: "Andet navn",
    address: "kmk@stage.example",
    code: towns.home,
    jobTitle: "",
    forum: "kmk",
    rank: "member",
    fromOn: "2020-01-01",
    untilOn: null,
  },
  {
    name: "Vogter",
    address: "vogter@stage.example",
    code: null,
    jobTitle: "",
    forum: null,
    rank: "member",
    fromOn: "2020-01-01",
    untilOn: null,
  },
]);
const take = (really: boolean) => `select to_json(i) as it from app.import_people('${list}', ${really}, true) i`;

describe("a list of people", () => {
  onStage(
    "gives what it says, leaves out a seat that is taken, keeps the name of who is known, and mails who got one",
    async (tx) => {
      const secretary = person("secretariat");
      const told = await call(tx, secretary, take(false));
      expect(told).toEqual({ added: 2, given: 1 });
      expect(await tx`select from emails where address like '%ny@stage.example'`).toHaveLength(0);
      const done = await call(tx, secretary, take(true));
      expect(done).toEqual({ added: 2, given: 1 });
      const [kept] = await tx`select name from people where id = ${cast.kmk}`;
      expect(kept?.name).toBe("kmk");
      const mails = await tx`select address from mails where kind = 'seat_given'`;
      expect(mails.map(({ address }) => address)).toEqual(["ny@stage.example"]);
      const again = await call(tx, secretary, take(true));
      expect(again).toEqual({ added: 0, given: 0 });
    },
  );

  for (const role of ["kmp", "kmk", "project", "guest"] as const)
    onStage(`is not taken from ${role}`, async (tx) => {
      expect(await refused(tx, person(role), take(true))).toBe("42501");
      expect(await refused(tx, person(role), `select app.tell_seat((select id from seats limit 1))`)).toBe("42501");
    });
});

describe("the last of the secretariat", () => {
  const away = [
    `update people set deactivated_at = now() where id = '${cast.secretariat}'`,
    `update seats set until_on = app.today() where person_id = '${cast.secretariat}'`,
    `delete from seats where person_id = '${cast.secretariat}'`,
  ];
  for (const change of away)
    onStage(`stays: ${change.slice(0, 30)}`, async (tx) => {
      await tx`delete from seats where forum = 'secretariat' and person_id <> ${cast.secretariat}`;
      const secretary = await inSession(tx, "secretariat");
      expect(await refused(tx, secretary, change)).toBe("onlySecretary");
      await tx`insert into seats (person_id, forum, from_on) values (${cast.kmk}, 'secretariat', app.today())`;
      await call(tx, secretary, change);
    });
});

describe("two rows of one person", () => {
  const merge = (keep: string, gone: string | null) =>
    `select app.merge_people('${keep}', ${gone ? `'${gone}'` : "null"})`;

  onStage(
    "become one by the secretariat who just showed who they are: seats and projects come along, the other is shut out",
    async (tx) => {
      const secretary = await inSession(tx, "secretariat");
      await tx`insert into sessions (person_id, token_hash) values (${cast.project}, sha256('other'))`;
      await call(tx, secretary, merge(cast.kmk, cast.project));
      const seats = await tx`select forum from seats where person_id = ${cast.kmk} order by forum`;
      expect(seats.map(({ forum }) => forum)).toEqual(["kmk", "project"]);
      expect(await tx`select from project_leaders where person_id = ${cast.project}`).toHaveLength(0);
      expect(await tx`select from sessions where person_id = ${cast.project}`).toHaveLength(0);
      const [gone] = await tx`select deactivated_at from people where id = ${cast.project}`;
      expect(gone?.deactivated_at).not.toBeNull();
    },
  );

  onStage("stay two where anybody else asks, nobody has shown who they are, or it is oneself", async (tx) => {
    const secretary = await inSession(tx, "secretariat");
    expect(await refused(tx, await inSession(tx, "kmp"), merge(cast.kmk, cast.project))).toBe("42501");
    expect(await refused(tx, person("secretariat"), merge(cast.kmk, cast.project))).toBe("confirmFirst");
    expect(await refused(tx, secretary, merge(cast.kmk, cast.kmk))).toBe("samePerson");
    expect(await refused(tx, secretary, merge(cast.kmk, cast.secretariat))).toBe("samePerson");
    expect(await refused(tx, secretary, merge(cast.kmk, null))).toBe("noSuchAddress");
    expect(await refused(tx, secretary, merge(cast.kmk, cast.deactivated))).toBe("noSuchAddress");
  });
});
