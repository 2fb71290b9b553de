import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { towns } from "./cast-keys";
import { committeesOf, statuses } from "./cast-results";
import { call, reads, refused, type Tx, writes } from "./rehearsal";

const make = (code: string) =>
  `insert into statuses (municipality_code, from_on, until_on, quote, post, body, draft) values ('${code}', app.today(), app.today(), 'q', 'p', 'b', '{}')`;
const approve = (id: string) => `update statuses set approved_at = now() where id = '${id}'`;

describe("a status", () => {
  onStage("is asked for by who sits for the municipality, and by nobody for another one", async (tx) => {
    expect(await writes(tx, person("kmp"), make(towns.home))).toBe(1);
    expect(await writes(tx, person("secretariat"), make(towns.other))).toBe(1);
    expect(await refused(tx, person("kmp"), make(towns.other))).toBe("42501");
    for (const role of ["guest", "project"] as const)
      expect(await refused(tx, person(role), make(towns.guest))).toBe("42501");
  });

  onStage("is approved by the secretariat alone, and published only when it is", async (tx) => {
    for (const role of ["kmk", "kmp", "project", "guest"] as const)
      expect(await writes(tx, person(role), approve(statuses.home))).toBe(0);
    const publish = `update statuses set published_at = now() where id = '${statuses.home}'`;
    expect(await refused(tx, person("secretariat"), publish)).toBe("23514");
    expect(await writes(tx, person("secretariat"), approve(statuses.home))).toBe(1);
    expect(await writes(tx, person("secretariat"), publish)).toBe(1);
  });

  onStage(
    "of another municipality is seen by no politician before it is published, by no guest, and by nobody once withdrawn",
    async (tx) => {
      const all = "select id::text as it from statuses order by 1";
      expect(await reads(tx, person("kmp"), all)).toEqual([statuses.home, statuses.published]);
      expect(await reads(tx, person("guest"), all)).toEqual([statuses.published]);
      expect(await reads(tx, null, all)).toEqual([statuses.published]);
      expect(await call(tx, null, `select app.is_withdrawn('${statuses.withdrawn}') as it`)).toBe(true);
    },
  );

  onStage("rests on what its own municipality had, and tells nobody else's", async (tx) => {
    const ground = (code: string) =>
      `select app.status_ground('${code}', app.today() - 30, app.today()) ->> 'name' as it`;
    expect(await call(tx, person("kmk"), ground(towns.home))).toBeTruthy();
    expect(await call(tx, person("secretariat"), ground(towns.other))).toBeTruthy();
    expect(await call(tx, person("kmk"), ground(towns.other))).toBeNull();
    expect(await call(tx, person("guest"), ground(towns.guest))).toBeNull();
  });
});

describe("a draft by the clock", () => {
  const due = (tx: Tx) =>
    tx<
      { meeting_id: string }[]
    >`select meeting_id from app.drafts_wanted(false) where municipality_code in (${towns.home}, ${towns.guest})`;
  const keep = `select app.keep_draft('${towns.home}', '${committeesOf.home}', app.today() - 30, '{"quote": "q", "post": "p", "body": "b", "draft": {}}')`;

  onStage("is made a fortnight before a member's meeting, once, and not for one that is cancelled", async (tx) => {
    expect(await due(tx)).toEqual([]);
    await tx`update committee_meetings set on_day = app.today() + 14 where id in (${committeesOf.home}, ${committeesOf.guest})`;
    expect((await due(tx)).map((row) => row.meeting_id)).toEqual([committeesOf.home]);
    await tx`update committee_meetings set cancelled_at = now() where id = ${committeesOf.home}`;
    expect(await due(tx)).toEqual([]);
    await tx`update committee_meetings set cancelled_at = null where id = ${committeesOf.home}`;
    await call(tx, "worker", keep);
    await call(tx, "worker", keep);
    expect(await due(tx)).toEqual([]);
    expect(await tx`select from statuses where meeting_id = ${committeesOf.home}`).toHaveLength(1);
  });
});
