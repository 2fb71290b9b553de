import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast, key, next, towns } from "./cast-keys";
import { committeesOf } from "./cast-results";
import { visits } from "./cast-visits";
import { call, playing, refused, type Tx, writes } from "./rehearsal";

const secretariat = person("secretariat");
const propose = (visit: string, who: string, meeting: string | null = null) =>
  `select app.propose_visit('${visit}', '${who}', ${meeting ? `'${meeting}'` : "null"}, null, 'by hand') as it`;
const block = (tx: Tx, visit = visits.guest, meeting: string = committeesOf.guest) =>
  refused(tx, secretariat, propose(visit, cast.kmp, meeting));
const flagged = async (tx: Tx) => (await tx`select flagged_at from visits where id = ${visits.guest}`)[0]?.flagged_at;
const told = (tx: Tx, kind: string) =>
  tx<
    { address: string; what: string }[]
  >`select address, data ->> 'kind' as what from mails where kind = ${kind} and data ->> 'visit' = ${visits.guest} and address like '%@stage.example' order by 1`;

/** The guest's visit is wished for and nobody is asked yet. */
const alone = (name: string, work: (tx: Tx) => Promise<unknown>) =>
  onStage(name, async (tx) => {
    await tx`delete from visit_ambassadors where visit_id = ${visits.guest}`;
    await work(tx);
  });

describe("a hard rule is broken by nobody, the secretariat neither", () => {
  alone("only the secretariat asks an ambassador, and reads why one cannot", async (tx) => {
    for (const role of ["kmp", "kmk", "guest"] as const)
      expect(await refused(tx, person(role), propose(visits.guest, cast.kmp))).toBe("42501");
    const why = `select app.visit_block('${visits.guest}', '${cast.kmp}', null) as it`;
    expect(await call(tx, person("kmp"), why)).toBe("forbidden");
    expect(await call(tx, secretariat, why)).toBeNull();
  });

  alone("nobody who is no ambassador, pauses or has no seat", async (tx) => {
    expect(await refused(tx, secretariat, propose(visits.guest, cast.kmk))).toBe("visitNoAmbassador");
    expect(await refused(tx, secretariat, propose(visits.guest, cast.left))).toBe("visitNoAmbassador");
    await tx`update ambassadors set paused_at = now() where person_id = ${cast.kmp}`;
    expect(await block(tx)).toBe("visitNoAmbassador");
  });

  alone("neither home nor where a conflict is named, whoever named it", async (tx) => {
    expect(await block(tx, visits.home, committeesOf.home)).toBe("visitOwn");
    expect(await refused(tx, secretariat, propose(visits.neighbour, cast.kmp))).toBe("visitConflict");
    await tx`update ambassador_conflicts set municipality_code = ${towns.guest} where named_by = ${cast.kmp}`;
    expect(await block(tx)).toBe("visitConflict");
  });

  alone(
    "not the same two twice, nor more than was offered, nor two on one evening or a day that is taken",
    async (tx) => {
      const [again] =
        await tx`insert into visits (agreement_id, municipality_code, wished_by, example) values (${next}, ${towns.guest}, ${cast.guest}, true) returning id`;
      await tx`insert into visit_ambassadors (visit_id, person_id) values (${again?.id}, ${cast.kmp})`;
      expect(await block(tx)).toBe("visitMet");
      await tx`update visits set municipality_code = ${towns.shut} where id = ${again?.id}`;
      await tx`update ambassadors set most_visits = 1 where person_id = ${cast.kmp}`;
      expect(await block(tx)).toBe("visitCapacity");
      await tx`update ambassadors set most_visits = 2 where person_id = ${cast.kmp}`;
      await tx`update visit_ambassadors set on_day = app.today() + 30 where visit_id = ${again?.id}`;
      expect(await block(tx)).toBe("visitBusy");
      await tx`update visit_ambassadors set on_day = null where visit_id = ${again?.id}`;
      await tx`update ambassador_days set free = false where person_id = ${cast.kmp}`;
      expect(await block(tx)).toBe("visitBusy");
      await tx`update ambassador_days set free = true where person_id = ${cast.kmp}`;
      expect(await block(tx)).toBe("nothing was refused");
    },
  );

  alone("no second for the one place, no other committee's meeting, no cancelled one, no other evening", async (tx) => {
    expect(await block(tx, visits.guest, committeesOf.other)).toBe("visitMeeting");
    await tx`insert into visit_ambassadors (visit_id, person_id) values (${visits.guest}, ${cast.left})`;
    expect(await block(tx)).toBe("visitTaken");
    await tx`update visits set people = 2 where id = ${visits.guest}`;
    await tx`insert into committee_meetings (id, committee_id, on_day) values (${key(41)}, ${committeesOf.guest}, app.today() + 20)`;
    expect(await block(tx, visits.guest, key(41))).toBe("visitOtherDay");
    await tx`update committee_meetings set cancelled_at = now() where id = ${committeesOf.guest}`;
    expect(await block(tx)).toBe("visitMeeting");
  });
});

describe("the last possible day", () => {
  alone(
    "is the paper deadline of the first decision; a later one is refused, a host without dates has none",
    async (tx) => {
      const last = `select (last_day - app.today())::int as it from app.visit_plan('${towns.guest}', '${next}')`;
      expect(await call(tx, secretariat, last)).toBe(52);
      await tx`update committees set paper_days = 31 where id = ${committeesOf.guest}`;
      expect(await call(tx, secretariat, last)).toBe(29);
      expect(await block(tx)).toBe("visitTooLate");
      await tx`delete from decision_steps where municipality_code = ${towns.guest}`;
      expect(await call(tx, secretariat, last)).toBeUndefined();
      expect(await block(tx)).toBe("nothing was refused");
    },
  );

  onStage("is followed by nobody's wish either, nor by what is agreed with the host", async (tx) => {
    await tx`delete from visits where municipality_code = ${towns.guest}`;
    await tx`update committees set paper_days = 31 where id = ${committeesOf.guest}`;
    const wish = (meeting: string) =>
      `insert into visits (agreement_id, municipality_code, wished_by, meeting_id) values ('${next}', '${towns.guest}', '${cast.guest}', '${meeting}')`;
    expect(await refused(tx, person("guest"), wish(committeesOf.guest))).toBe("visitTooLate");
    expect(await refused(tx, person("guest"), wish(committeesOf.other))).toBe("visitMeeting");
    const agree = `update visits set starts_at = now() + interval '53 days', ends_at = now() + interval '54 days' where id = '${visits.home}'`;
    expect(await refused(tx, secretariat, agree)).toBe("visitTooLate");
  });
});

describe("a day that moves", () => {
  onStage("a decision that moves before a visit marks it once, and tells those it concerns", async (tx) => {
    const move = (days: number) =>
      `update decision_steps set decides_on = app.today() + ${days} where municipality_code = '${towns.guest}'`;
    await writes(tx, secretariat, move(50));
    expect(await flagged(tx)).toBeNull();
    await writes(tx, secretariat, move(20));
    await writes(tx, secretariat, move(21));
    expect(await flagged(tx)).not.toBeNull();
    expect(await told(tx, "visit_flagged")).toEqual([
      { address: "kmp@stage.example", what: "late" },
      { address: "secretariat@stage.example", what: "late" },
    ]);
    await tx`insert into committee_meetings (id, committee_id, on_day) values (${key(41)}, ${committeesOf.guest}, app.today() + 10)`;
    await writes(tx, secretariat, `update visits set meeting_id = '${key(41)}' where id = '${visits.guest}'`);
    expect(await flagged(tx)).toBeNull();
    const [row] =
      await tx`select (on_day - app.today())::int as days from visit_ambassadors where visit_id = ${visits.guest}`;
    expect(row?.days).toBe(10);
  });

  onStage("a committee meeting that moves or is called off marks its visit", async (tx) => {
    await writes(
      tx,
      secretariat,
      `update committee_meetings set on_day = on_day + 1 where id = '${committeesOf.guest}'`,
    );
    expect((await told(tx, "visit_flagged")).map(({ what }) => what)).toEqual(["moved", "moved"]);
    await tx`update visits set flagged_at = null where id = ${visits.guest}`;
    await writes(
      tx,
      secretariat,
      `update committee_meetings set cancelled_at = now() where id = '${committeesOf.guest}'`,
    );
    expect(await flagged(tx)).not.toBeNull();
    expect(await told(tx, "visit_flagged")).toHaveLength(4);
  });

  onStage("a day that passed without an agreement marks its visit, on the clock", async (tx) => {
    await tx`update visits set example = false where id = ${visits.guest}`;
    await tx`update committee_meetings set on_day = app.today() - 1 where id = ${committeesOf.guest}`;
    await tx`update visits set flagged_at = null where id = ${visits.guest}`;
    await playing(tx, "worker", (as) => as`select app.pass_visits()`);
    expect(await flagged(tx)).not.toBeNull();
  });
});

describe("an ambassador whose seat ends", () => {
  onStage("goes nowhere: the visit is set back and the secretariat told, once", async (tx) => {
    await playing(tx, "worker", (as) => as`select app.pass_visits()`);
    expect(await told(tx, "visit_declined")).toEqual([]);
    await tx`update seats set from_on = app.today() - 9, until_on = app.today() - 1 where person_id = ${cast.kmp}`;
    for (let turn = 0; turn < 2; turn++) await playing(tx, "worker", (as) => as`select app.pass_visits()`);
    expect(await told(tx, "visit_declined")).toEqual([{ address: "secretariat@stage.example", what: "seat" }]);
    const [now] = await tx`select app.visit_state(v) as it from visits v where id = ${visits.guest}`;
    expect(now?.it).toBe("wished");
  });

  onStage("a host that is merged into another keeps its visits under its name of the day", async (tx) => {
    await tx`update municipalities set name = 'By new' where code = ${towns.guest}`;
    const [row] =
      await tx`select app.visit_content(v, false) ->> 'host' as host from visits v where id = ${visits.guest}`;
    expect(row?.host).toBe("By new");
  });
});
