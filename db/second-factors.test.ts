import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast } from "./cast-keys";
import { call, playing, refused, type Tx, writes } from "./rehearsal";
import {
  attempt,
  codes,
  demand,
  forums,
  holder,
  inSession,
  open,
  pass,
  type Role,
  setUp,
  spend,
} from "./second-factor-kit";

describe("a second factor", () => {
  onStage("is asked for at the next sign-in: until then the session is nobody's", async (tx) => {
    await setUp(tx, "kmp");
    await open(tx, "kmp");
    expect(await holder(tx, "later")).toBeUndefined();
    expect(await call(tx, null, "select app.session_waiting(sha256('later')) as it")).toBe(cast.kmp);
    expect((await attempt(tx))?.secret?.toString()).toBe("sealed");
    expect(await pass(tx, 101)).toBe(true);
    expect(await holder(tx, "later")).toBe(cast.kmp);
    expect(await call(tx, null, "select app.session_waiting(sha256('later')) as it")).toBeNull();
  });

  onStage("does not wait longer than ten minutes", async (tx) => {
    await setUp(tx, "kmp");
    await open(tx, "kmp");
    await tx`update sessions set created_at = now() - interval '10 minutes' where token_hash = sha256('later')`;
    expect(await attempt(tx)).toBeUndefined();
  });

  onStage("ends the person's other sessions when it is set up, and not the one it is set up in", async (tx) => {
    await open(tx, "kmp");
    await setUp(tx, "kmp");
    expect(await holder(tx, "later")).toBeUndefined();
    expect(await holder(tx, "kmp")).toBe(cast.kmp);
  });

  onStage("takes each code once, and none from before it", async (tx) => {
    await setUp(tx, "kmp", 100);
    await open(tx, "kmp");
    expect([await pass(tx, 100), await pass(tx, 99)]).toEqual([false, false]);
    expect([await pass(tx, 101), await pass(tx, 101)]).toEqual([true, false]);
  });

  onStage("takes each recovery code once, and only its own person's", async (tx) => {
    await setUp(tx, "kmp");
    await open(tx, "guest");
    expect(await spend(tx, "first")).toBe(false);
    await tx`delete from sessions where token_hash = sha256('later')`;
    await open(tx, "kmp");
    expect([await spend(tx, "third"), await spend(tx, "first"), await spend(tx, "first")]).toEqual([
      false,
      true,
      false,
    ]);
    expect(await holder(tx, "later")).toBe(cast.kmp);
    expect(await call(tx, await inSession(tx, "kmp"), "select codes as it from app.my_factor()")).toBe(1);
  });

  onStage("is locked for a quarter of an hour by five wrong codes, and a right one forgets them", async (tx) => {
    await setUp(tx, "kmp");
    await open(tx, "kmp");
    for (let n = 0; n < 4; n++) await attempt(tx);
    await pass(tx, 101);
    for (let n = 0; n < 5; n++) expect((await attempt(tx))?.locked).toBe(false);
    expect(await attempt(tx)).toMatchObject({ locked: true, secret: null });
    await tx`update second_factors set locked_until = now()`;
    expect((await attempt(tx))?.locked).toBe(false);
  });

  onStage("is set up, seen and removed only by whoever just showed who they are", async (tx) => {
    const viewer = await inSession(tx, "kmp");
    const stale = () =>
      tx`update sessions set proved_at = now() - interval '15 minutes' where id = ${viewer.sessionId}`;
    await stale();
    expect(await refused(tx, viewer, "select app.begin_factor('sealed')")).toBe("confirmFirst");
    await tx`update sessions set proved_at = now() - interval '0:14:59' where id = ${viewer.sessionId}`;
    await call(tx, viewer, "select app.begin_factor('sealed')");
    expect(await call(tx, viewer, "select secret as it from app.my_factor()")).not.toBeNull();
    await stale();
    expect(await call(tx, viewer, "select secret as it from app.my_factor()")).toBeNull();
    expect(await refused(tx, viewer, `select app.finish_factor(1, ${codes})`)).toBe("confirmFirst");
    expect(await refused(tx, person("kmp"), "select app.remove_factor()")).toBe("confirmFirst");
    await tx`update sessions set proved_at = now() where id = ${viewer.sessionId}`;
    await call(tx, viewer, `select app.finish_factor(1, ${codes})`);
    expect(await call(tx, viewer, "select secret as it from app.my_factor()")).toBeNull();
    expect(await refused(tx, viewer, `select app.finish_factor(9, ${codes})`)).toBe("gone");
    await stale();
    expect(await refused(tx, viewer, "select app.remove_factor()")).toBe("confirmFirst");
  });

  onStage("stands in the audit log without its secret, and wrong codes do not", async (tx) => {
    const viewer = await setUp(tx, "kmp");
    await attempt(tx, "kmp");
    await call(tx, viewer, "select app.remove_factor()");
    const entries = await tx`select action, about_person_id, before, after from audit_entries
      where action like 'second_factors.%' and about_person_id = ${cast.kmp} order by action`;
    expect(entries.map(({ action }) => action)).toEqual(["second_factors.deleted", "second_factors.proved"]);
    expect(JSON.stringify(entries)).not.toContain("sealed");
    expect(await tx`select from recovery_codes`).toHaveLength(0);
  });

  onStage("is nobody's reading", async (tx) => {
    for (const table of ["second_factors", "recovery_codes"])
      for (const viewer of [null, person("secretariat"), "worker"] as const)
        expect(await refused(tx, viewer, `select from ${table}`)).toBe("42501");
  });
});

describe("the policy on the secretariat's second factor", () => {
  onStage("takes the seat from a session without one, and no other seat", async (tx) => {
    const seen = (sessionId?: string) =>
      call(tx, { id: cast.secretariat, sessionId }, "select app.is_secretariat() as it");
    expect([await seen(), await forums(tx, "secretariat")]).toEqual([true, ["secretariat"]]);
    await demand(tx);
    expect([await seen(), await forums(tx, "secretariat")]).toEqual([false, []]);
    expect(await forums(tx, "kmp")).toEqual(["kmp"]);
    expect(await call(tx, person("kmp"), "select app.is_member() as it")).toBe(true);
    const { sessionId } = await setUp(tx, "secretariat");
    expect([await seen(sessionId), await forums(tx, "secretariat")]).toEqual([true, ["secretariat"]]);
    expect(await seen("00000000-0000-0000-0000-000000000000")).toBe(true);
    expect([await seen(), await seen((await inSession(tx, "kmp")).sessionId)]).toEqual([false, false]);
    await demand(tx, "no");
    expect([await seen(), await seen(sessionId)]).toEqual([false, true]);
  });

  onStage("also keeps such a session from seeing as a guest", async (tx) => {
    await demand(tx);
    const guest = { id: cast.secretariat, preview: "999" };
    const town = () => call(tx, { ...guest, preview: towns }, "select app.viewer_municipality() as it");
    const [{ code: towns } = { code: "" }] = await tx<
      { code: string }[]
    >`select municipality_code as code from people where id = ${cast.guest}`;
    expect(await town()).toBeNull();
    await demand(tx, "no");
    expect(await town()).toBe(towns);
  });

  onStage("is changed, and a seat in the secretariat given, only after showing again who one is", async (tx) => {
    const decide = (key: string) =>
      `insert into policy_decisions (policy_key, value, valid_from, basis, decided_by) values ('${key}', '{}', app.today() + 9, 'b', app.viewer_id())`;
    const seat = (forum: string) =>
      `insert into seats (person_id, forum, from_on) values ('${cast.guest}', '${forum}', app.today())`;
    const viewer = await inSession(tx, "secretariat");
    expect([await writes(tx, viewer, decide("second_factor")), await writes(tx, viewer, seat("secretariat"))]).toEqual([
      1, 1,
    ]);
    await tx`update sessions set proved_at = now() - interval '15 minutes' where id = ${viewer.sessionId}`;
    expect(await refused(tx, viewer, decide("second_factor"))).toBe("42501");
    expect(await refused(tx, viewer, seat("secretariat"))).toBe("42501");
    expect(await refused(tx, viewer, `update seats set forum = 'secretariat' where person_id = '${cast.kmp}'`)).toBe(
      "42501",
    );
    expect([await writes(tx, viewer, decide("networks")), await writes(tx, viewer, seat("project"))]).toEqual([1, 1]);
  });
});

describe("the list of sessions", () => {
  const listed = async (tx: Tx, role: Role) =>
    (await playing(tx, person(role), (as) => as.unsafe("select * from app.my_sessions()"))).length;

  onStage("holds one's own, and none that opens nothing any more", async (tx) => {
    await open(tx, "kmp");
    expect([await listed(tx, "kmp"), await listed(tx, "guest")]).toEqual([2, 1]);
    await tx`update sessions set seen_at = now() - interval '2 hours' where token_hash = sha256('later')`;
    expect(await listed(tx, "kmp")).toBe(1);
  });
});
