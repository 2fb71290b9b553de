import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast } from "./cast-keys";
import { call, playing, refused, type Tx } from "./rehearsal";
import { attempt, holder, inSession, open, type Role, setUp, spend } from "./second-factor-kit";

const told = async (tx: Tx) =>
  (
    await tx<{ it: string }[]>`select kind || ' ' || coalesce(data ->> 'kind', data ->> 'count') as it
      from mails where kind like 'factor_%' order by queued_at, kind`
  ).map(({ it }) => it);

describe("whoever has an app", () => {
  onStage("is told by mail when it is set up, passed by with a recovery code, and removed", async (tx) => {
    const viewer = await setUp(tx, "kmp");
    await open(tx, "kmp");
    await attempt(tx);
    expect(await told(tx)).toEqual(["factor_added self"]);
    await spend(tx, "first");
    await call(tx, viewer, "select app.remove_factor()");
    expect((await told(tx)).toSorted()).toEqual(["factor_added self", "factor_recovery 1", "factor_removed self"]);
    const readers = await tx`select distinct m.address from mails m where kind like 'factor_%'`;
    expect(readers).toEqual(await tx`select address from emails where person_id = ${cast.kmp}`);
  });

  onStage("loses it to another in the secretariat who just showed who they are, and is signed out", async (tx) => {
    await setUp(tx, "kmp");
    const secretary = await inSession(tx, "secretariat");
    const reset = (role: Role) => `select app.reset_factor('${cast[role]}')`;
    for (const role of ["kmp", "guest"] as const)
      expect(await refused(tx, await inSession(tx, role), reset("kmp"))).toBe("42501");
    expect(await refused(tx, secretary, reset("guest"))).toBe("gone");
    expect(await refused(tx, person("secretariat"), reset("kmp"))).toBe("confirmFirst");
    await call(tx, secretary, reset("kmp"));
    expect(await holder(tx, "kmp")).toBeUndefined();
    expect((await told(tx)).toSorted()).toEqual(["factor_added self", "factor_removed other"]);
    const [entry] = await tx`select person_id from audit_entries where action = 'second_factors.deleted'`;
    expect(entry?.person_id).toBe(cast.secretariat);
    await setUp(tx, "secretariat");
    expect(await refused(tx, secretary, reset("secretariat"))).toBe("gone");
  });

  onStage("is listed for the secretariat, and for nobody else", async (tx) => {
    await setUp(tx, "kmp");
    const listed = async (role: Role) =>
      call(tx, await inSession(tx, role), `select since is not null as it from app.factors() where id = '${cast.kmp}'`);
    expect([await listed("secretariat"), await listed("kmp"), await listed("guest")]).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  onStage("is counted with wrong codes, without a name, for whoever watches", async (tx) => {
    await setUp(tx, "kmp");
    for (let n = 0; n < 3; n++) await attempt(tx, "kmp");
    const counts = () =>
      playing(
        tx,
        "worker",
        (as) => as`select value from app.measures() where name like 'second_factors_%' order by name`,
      );
    expect(await counts()).toEqual([{ value: 0 }, { value: 3 }]);
    for (let n = 0; n < 2; n++) await attempt(tx, "kmp");
    expect(await counts()).toEqual([{ value: 1 }, { value: 0 }]);
  });
});
