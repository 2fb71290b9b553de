import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast, key, towns } from "./cast-keys";
import { activities, projects } from "./cast-results";
import { reads, refusal, refused, type Tx, writes } from "./rehearsal";

/** The sums as they would be counted from the rows themselves; what came to nothing is no sum. */
const recounted = `select code, project_id, kind, month, open, sum(n)::int as entries, sum(quantity)::float8 as quantity,
    sum(estimated)::float8 as estimated, sum(ore)::float8 as ore from (
  select m.code, a.project_id, 'activity' as kind, date_trunc('month', a.starts_on)::date as month, a.published_at is not null as open, 1 as n,
    coalesce(a.participants / cardinality(a.municipality_codes) + (m.place <= a.participants % cardinality(a.municipality_codes))::int, 0) as quantity,
    case when a.counting = 'estimated' then coalesce(a.participants / cardinality(a.municipality_codes) + (m.place <= a.participants % cardinality(a.municipality_codes))::int, 0) else 0 end as estimated,
    coalesce(a.cost_ore / cardinality(a.municipality_codes) + (m.place <= a.cost_ore % cardinality(a.municipality_codes))::int, 0) as ore
  from activities a, unnest(a.municipality_codes) with ordinality m(code, place) where a.registered_at is not null and a.starts_on <= app.today()
  union all
  select municipality_code, project_id, kind::text, date_trunc('month', on_day)::date, open, 1, coalesce(quantity, 0), 0, amount_ore from ledger_entries
) r group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;
const kept = `select municipality_code as code, project_id, kind::text, month, open, entries, quantity::float8, estimated::float8, amount_ore::float8 as ore
  from account_sums where entries <> 0 or quantity <> 0 or amount_ore <> 0 order by 1, 2, 3, 4, 5`;
const wholeProjects = `select project_id, sum(activities)::int as activities, sum(participants)::float8 as people, sum(cost_ore)::float8 as ore from project_sums group by 1
  having sum(activities) > 0 order by 1`;
const recountedProjects = `select project_id, count(*)::int as activities, coalesce(sum(participants), 0)::float8 as people, coalesce(sum(cost_ore), 0)::float8 as ore
  from activities where registered_at is not null and starts_on <= app.today() group by 1 order by 1`;

const agree = async (tx: Tx) => {
  expect([...(await tx.unsafe(kept))]).toEqual([...(await tx.unsafe(recounted))]);
  expect([...(await tx.unsafe(wholeProjects))]).toEqual([...(await tx.unsafe(recountedProjects))]);
};

/** Numbers that look random and are the same in every run. */
const numbers = (seed: number) => {
  let state = seed;
  return (most: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * most);
  };
};

describe("sums", () => {
  for (const seed of [1, 2, 3])
    onStage(`equal the truth after any mixture of writes (${seed})`, async (tx) => {
      const pick = numbers(seed);
      const codes = [towns.home, towns.other, towns.guest];
      for (let turn = 0; turn < 60; turn++) {
        const [days, people, ore] = [pick(500), pick(200), pick(100_000)];
        const chosen = codes.filter(() => pick(2));
        const id = key(40 + seed, turn + 1);
        const own = tx`id = (select id from activities where project_id = ${projects.other} order by id offset ${pick(8)} limit 1)`;
        const kinds = [
          () => tx`insert into activities (id, project_id, title, starts_on, ends_on, municipality_codes, participants, counting, cost_ore, registered_at, published_at)
            values (${id}, ${projects.other}, ${id}, app.today() - ${days}::int, app.today() - ${days}::int, ${chosen.length ? chosen : codes}, ${people},
              ${pick(2) ? "counted" : "estimated"}, ${ore}, ${pick(4) ? new Date() : null}, ${pick(2) ? new Date() : null})`,
          () =>
            tx`update activities set participants = ${people}, municipality_codes = ${codes}, cost_ore = null where ${own}`,
          () =>
            tx`update activities set starts_on = starts_on - ${days}::int, published_at = case when published_at is null then now() end where ${own}`,
          () => tx`delete from activities where ${own}`,
          () => tx`insert into ledger_entries (municipality_code, project_id, kind, on_day, quantity, amount_ore, source, open, entered_by)
            values (${codes[pick(3)]!}, ${pick(2) ? projects.led : null}, ${pick(2) ? "hours" : "rooms"}, app.today() - ${days}::int, ${pick(9)}, ${ore}, 'test', ${!!pick(2)}, ${cast.secretariat})`,
          () => tx`delete from ledger_entries where id = (select id from ledger_entries order by id limit 1)`,
        ];
        await kinds[pick(kinds.length)]!();
      }
      await agree(tx);
    });

  onStage("share participants and cost to the last one and the last øre", async (tx) => {
    const shares = await tx`select municipality_code as code, participants, cost_ore::int as ore from activity_shares
      where activity_id = ${activities.registered} order by 1`;
    expect([...shares]).toEqual([
      { code: towns.home, participants: 6, ore: 501 },
      { code: towns.other, participants: 5, ore: 500 },
    ]);
  });

  onStage("never count what has not happened; its day brings it in", async (tx) => {
    const held = `select held_at is not null as it from activities where id = '${activities.coming}'`;
    expect((await tx.unsafe(held))[0]?.it).toBe(false);
    await agree(tx);
    await tx`update activities set starts_on = app.today(), ends_on = app.today() where id = ${activities.coming}`;
    expect((await tx.unsafe(held))[0]?.it).toBe(true);
    await agree(tx);
  });

  onStage("can be typed by nobody", async (tx) => {
    for (const table of ["account_sums", "project_sums", "activity_shares"])
      expect(await refused(tx, person("secretariat"), `delete from ${table}`)).toBe("42501");
  });
});

describe("an activity", () => {
  const insert = (project: string, days: number, people: string) =>
    `insert into activities (project_id, title, starts_on, ends_on, municipality_codes, participants, counting, created_by, registered_at)
      values ('${project}', 'x', app.today() + ${days}, app.today() + ${days}, array['${towns.home}'], ${people}, 'counted', app.viewer_id(), now())`;

  onStage("is registered by who leads its project, and by nobody else but the secretariat", async (tx) => {
    expect(await writes(tx, person("project"), insert(projects.led, 0, "3"))).toBe(1);
    expect(await writes(tx, person("secretariat"), insert(projects.other, 0, "3"))).toBe(1);
    expect(await refused(tx, person("project"), insert(projects.other, 0, "3"))).toBe("42501");
    for (const role of ["kmp", "kmk", "guest"] as const)
      expect(await refused(tx, person(role), insert(projects.led, 0, "3"))).toBe("42501");
  });

  onStage("has no participants before its day, and never −3 or a thousand million", async (tx) => {
    expect(await refused(tx, person("project"), insert(projects.led, 1, "3"))).toBe("notHeldYet");
    expect(await writes(tx, person("project"), insert(projects.led, 1, "null"))).toBe(1);
    for (const people of ["-3", "1000000000"])
      expect(await refused(tx, person("project"), insert(projects.led, 0, people))).toBe("23514");
  });

  onStage("as a draft is never seen in another municipality", async (tx) => {
    const drafts = "select id as it from activities where registered_at is null";
    expect(await reads(tx, person("kmk"), drafts)).toEqual([activities.draft]);
    expect(await reads(tx, person("guest"), drafts)).toEqual([]);
    expect(await reads(tx, null, drafts)).toEqual([]);
  });

  onStage("gives no entry before its day", async (tx) => {
    const entry = tx`insert into ledger_entries (municipality_code, kind, on_day, amount_ore, source, entered_by)
      values (${towns.home}, 'hours', app.today() + 1, 1, 'x', ${cast.secretariat})`;
    expect(await refusal(entry)).toBe("futureDay");
  });
});
