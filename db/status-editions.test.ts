import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast } from "./cast-keys";
import { activities, statuses } from "./cast-results";
import { call, reads, refused, writes } from "./rehearsal";

const ask = (work: string) => `select ${work} as it`;

describe("an approval", () => {
  const approve = ask(`app.approve_status('${statuses.home}', 1)`);

  onStage("where two are asked for is not the last writer's", async (tx) => {
    await tx`update statuses set edited_by = ${cast.secretariat}, version = 1 where id = ${statuses.home}`;
    await tx`insert into policy_decisions (policy_key, value, valid_from, basis) values ('status_approval', '{"people": "2"}', app.today(), 'b')`;
    expect(await refused(tx, person("secretariat"), approve)).toBe("sameAuthor");
    await tx`update statuses set edited_by = null, version = 1 where id = ${statuses.home}`;
    await call(tx, person("secretariat"), approve);
  });

  onStage("is the secretariat's alone, and of the words that were seen", async (tx) => {
    for (const role of ["kmk", "kmp", "project", "guest"] as const)
      expect(await refused(tx, person(role), approve)).toBe("42501");
    await tx`update statuses set version = 4 where id = ${statuses.home}`;
    expect(await refused(tx, person("secretariat"), approve)).toBe("changed");
  });

  onStage("freezes what was held; an activity that is deleted later is told of, and still counted", async (tx) => {
    await call(tx, person("secretariat"), approve);
    const count = `select jsonb_array_length(figures -> 'activities') as it from statuses where id = '${statuses.home}'`;
    const before = await call(tx, person("kmk"), count);
    expect(before).toBeGreaterThan(0);
    await tx`delete from activities where id = ${activities.published}`;
    expect(await call(tx, person("kmk"), count)).toBe(before);
    expect(await call(tx, person("kmk"), ask(`app.lost_activities('${statuses.home}')`))).toBe(1);
  });
});

describe("a correction", () => {
  const write = `insert into status_editions (status_id, edition, quote, post, body, reason, written_by)
    values ('${statuses.published}', 3, 'new', 'p', 'b', 'A number was wrong', '${cast.secretariat}') returning id as it`;

  onStage(
    "is written by the secretariat, replaces the words when it is approved, and is told to who shared them",
    async (tx) => {
      for (const role of ["kmk", "kmp", "project", "guest"] as const)
        expect(await refused(tx, person(role), write)).toBe("42501");
      await tx`delete from status_editions where approved_at is null`;
      const id = await call(tx, person("secretariat"), write);
      const words = `select quote as it from statuses where id = '${statuses.published}'`;
      expect(await call(tx, null, words)).toBe("published");
      expect(
        await reads(tx, person("kmp"), `select status_id::text as it from status_editions where quote = 'new'`),
      ).toEqual([]);
      expect(await refused(tx, person("kmk"), ask(`app.approve_correction('${id}')`))).toBe("42501");
      await call(tx, person("secretariat"), ask(`app.approve_correction('${id}')`));
      expect(await call(tx, null, words)).toBe("new");
      const told = await tx`select address from mails where kind = 'status_corrected'`;
      expect(told).toHaveLength(1);
      expect(await refused(tx, person("secretariat"), ask(`app.approve_correction('${id}')`))).toBe("changed");
    },
  );
});

describe("a suggestion", () => {
  const suggest = (who: string) =>
    `insert into status_suggestions (status_id, person_id, variant, words) values ('${statuses.home}', '${who}', 'body', 'w')`;

  onStage("is a project leader's, of what is not approved yet, and settled by the secretariat", async (tx) => {
    expect(await writes(tx, person("project"), suggest(cast.project))).toBe(1);
    for (const role of ["kmk", "kmp", "guest"] as const)
      expect(await refused(tx, person(role), suggest(cast[role]))).toBe("42501");
    const settle = `update status_suggestions set settled_at = now() where status_id = '${statuses.home}' and variant = 'body'`;
    expect(await writes(tx, person("project"), settle)).toBe(0);
    expect(await writes(tx, person("secretariat"), settle)).toBe(1);
    await tx`update statuses set approved_at = now() where id = ${statuses.home}`;
    expect(await refused(tx, person("project"), suggest(cast.project))).toBe("42501");
  });
});
