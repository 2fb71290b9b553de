import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast } from "./cast-keys";
import { adding, confirming, enter, told } from "./passkey-kit";
import { call, refused, type Tx, writes } from "./rehearsal";
import { demand, forums, holder, inSession, setUp } from "./second-factor-kit";

/** The secretary's own, made in the planted session; that is then as a mail opened it. */
const plant = async (tx: Tx) => {
  const me = await inSession(tx, "secretariat");
  await call(tx, me, adding());
  await tx`update sessions set passkey_id = null, second_at = null where id = ${me.sessionId}`;
  return me;
};

const passkeysOf = (tx: Tx) => tx`select from passkeys where person_id in (${cast.kmp}, ${cast.kmk})`;

describe("the policy on the secretariat's second factor", () => {
  onStage("is fulfilled by a session that a passkey opened, and ends with the passkey", async (tx) => {
    await plant(tx);
    await demand(tx);
    expect(await forums(tx, "secretariat")).toEqual([]);
    await enter(tx, 1, "new");
    expect(await forums(tx, "later")).toEqual(["secretariat"]);
    await tx`delete from passkeys where credential_id = 'new'`;
    expect(await holder(tx, "later")).toBeUndefined();
  });

  onStage("is fulfilled by showing a passkey again, and by making the first one", async (tx) => {
    await demand(tx);
    const me = await inSession(tx, "secretariat");
    await call(tx, me, adding());
    expect(await forums(tx, "secretariat")).toEqual(["secretariat"]);
    expect(await writes(tx, me, "delete from passkeys")).toBe(1);
    expect(await forums(tx, "secretariat")).toEqual([]);
    const again = await plant(tx);
    expect(await forums(tx, "secretariat")).toEqual([]);
    expect(await call(tx, again, confirming(1, "new"))).toBe(true);
    expect(await forums(tx, "secretariat")).toEqual(["secretariat"]);
  });

  onStage("lets nobody with the mail alone set up an app or a passkey beside the one that is asked for", async (tx) => {
    const me = await plant(tx);
    await call(tx, me, "select app.demand_fresh()");
    await demand(tx);
    expect(await refused(tx, me, "select app.begin_factor('sealed')")).toBe("confirmFirst");
    expect(await refused(tx, me, adding("another"))).toBe("confirmFirst");
    expect(await writes(tx, me, "delete from passkeys")).toBe(0);
    await call(tx, await inSession(tx, "kmp"), "select app.demand_fresh()");
  });

  onStage("a passkey does not stand in for an app in a session that did not show it", async (tx) => {
    const me = await setUp(tx, "secretariat");
    await call(tx, me, adding());
    await tx`update sessions set passkey_id = null, second_at = null where id = ${me.sessionId}`;
    expect(await holder(tx, "secretariat")).toBeUndefined();
    await enter(tx, 1, "new");
    expect(await forums(tx, "later")).toEqual(["secretariat"]);
  });
});

describe("whoever lost their phone", () => {
  const reset = `select app.reset_factor('${cast.kmp}')`;
  onStage("loses passkeys and app together, is signed out and is told", async (tx) => {
    await setUp(tx, "kmp");
    await enter(tx);
    const secretary = await inSession(tx, "secretariat");
    const count = `select passkeys as it from app.factors() where id = '${cast.kmp}'`;
    expect(await call(tx, secretary, count)).toBe(1);
    await call(tx, secretary, reset);
    expect([await holder(tx, "later"), await enter(tx, 9)]).toEqual([undefined, null]);
    expect(await told(tx)).toEqual(["passkey_removed Phone other kmp@stage.example"]);
    expect(await refused(tx, secretary, reset)).toBe("gone");
  });

  onStage("loses passkeys without an app too, by nobody but the secretariat", async (tx) => {
    for (const role of ["kmk", "guest"] as const)
      expect(await refused(tx, await inSession(tx, role), reset)).toBe("42501");
    expect(await refused(tx, person("secretariat"), reset)).toBe("confirmFirst");
    await call(tx, await inSession(tx, "secretariat"), reset);
    expect(await passkeysOf(tx)).toHaveLength(0);
  });
});

describe("a person's passkeys", () => {
  onStage("do not pass to another row when two are made one, and open nothing more", async (tx) => {
    await call(tx, await inSession(tx, "secretariat"), `select app.merge_people('${cast.kmk}', '${cast.kmp}')`);
    expect(await passkeysOf(tx)).toHaveLength(0);
    expect(await told(tx)).toEqual(["passkey_removed Phone other kmp@stage.example"]);
  });

  onStage("go with an erasure", async (tx) => {
    await call(tx, person("secretariat"), `select app.erase_person('${cast.kmp}')`);
    expect([await passkeysOf(tx), await enter(tx)]).toEqual([[], null]);
  });

  onStage("stand in what a person is given of their data, without the key", async (tx) => {
    const data = await call(tx, person("kmp"), `select app.person_data('${cast.kmp}') -> 'passkeys' -> 0 as it`);
    expect(data).toMatchObject({ name: "Phone", last_used_at: null });
    expect(Object.keys(data as object)).not.toContain("public_key");
    expect(Object.keys(data as object)).not.toContain("credential_id");
  });
});
