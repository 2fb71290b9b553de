import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast } from "./cast-keys";
import { passkey } from "./cast-logins";
import { adding, ask, attempt, confirming, enter, told } from "./passkey-kit";
import { call, refused, type Tx, writes } from "./rehearsal";
import { forums, holder, inSession, type Role, setUp } from "./second-factor-kit";

const stale = (tx: Tx, role: Role) =>
  tx`update sessions set proved_at = now() - interval '16 minutes' where person_id = ${cast[role]}`;
const fresh = async (tx: Tx, role: Role) => call(tx, await inSession(tx, role), "select app.is_fresh() as it");

describe("a challenge", () => {
  onStage("is answered once, and within five minutes", async (tx) => {
    await ask(tx);
    expect((await attempt(tx))?.holder).toBe(cast.kmp);
    expect(await attempt(tx)).toBeUndefined();
    await ask(tx);
    await tx`update passkey_challenges set expires_at = now()`;
    expect(await attempt(tx)).toBeUndefined();
  });

  onStage("is used up by a wrong answer too, and another one opens nothing", async (tx) => {
    await ask(tx);
    expect(await attempt(tx, "credential", "another")).toBeUndefined();
    expect(await attempt(tx, "unknown")).toBeUndefined();
    expect(await attempt(tx)).toBeUndefined();
  });

  onStage("is nobody's reading, and those that are over go with the next", async (tx) => {
    await ask(tx, "old");
    await tx`update passkey_challenges set expires_at = now() - interval '1 second'`;
    await ask(tx, "new");
    expect(await tx`select from passkey_challenges`).toHaveLength(1);
    for (const viewer of [null, person("secretariat"), "worker"] as const)
      expect(await refused(tx, viewer, "select from passkey_challenges")).toBe("42501");
  });
});

describe("a passkey", () => {
  onStage("opens a session that is both factors and a fresh proof, for its person alone", async (tx) => {
    await setUp(tx, "kmp");
    expect(await enter(tx, 8, "unknown")).toBeNull();
    expect(await enter(tx)).toBe(cast.kmp);
    expect(await holder(tx, "later")).toBe(cast.kmp);
    const [session] = await tx`select proved_at = now() as fresh, second_at is not null as second, remembered
      from sessions where token_hash = sha256('later')`;
    expect(session).toEqual({ fresh: true, second: true, remembered: false });
  });

  onStage("whose counter does not go on opens nothing, and its person is told", async (tx) => {
    expect(await enter(tx, 8)).toBe(cast.kmp);
    await tx`delete from sessions where token_hash = sha256('later')`;
    for (const count of [8, 7, 0]) expect(await enter(tx, count)).toBeNull();
    expect(await tx`select from sessions where token_hash = sha256('later')`).toHaveLength(0);
    expect(await told(tx)).toEqual(Array(3).fill("passkey_copied Phone kmp@stage.example"));
    expect(await enter(tx, 9)).toBe(cast.kmp);
  });

  onStage("of a device that does not count opens each time", async (tx) => {
    await tx`update passkeys set counter = 0`;
    expect(await enter(tx, 0)).toBe(cast.kmp);
    await tx`delete from sessions where token_hash = sha256('later')`;
    expect(await enter(tx, 0)).toBe(cast.kmp);
    expect(await told(tx)).toEqual([]);
  });

  onStage("opens nothing for somebody deactivated, and no seat that has ended", async (tx) => {
    await tx`update seats set from_on = app.today() - 9, until_on = app.today() - 1 where person_id = ${cast.kmp}`;
    await enter(tx);
    expect(await forums(tx, "later")).toEqual([]);
    await tx`update people set deactivated_at = now() where id = ${cast.kmp}`;
    await ask(tx);
    expect([await attempt(tx), await enter(tx, 9)]).toEqual([undefined, null]);
  });

  onStage("opens nothing where the municipality took the mail from those who linked its login", async (tx) => {
    await tx`update oidc_providers set mail_too = false`;
    await ask(tx);
    expect([await attempt(tx), await enter(tx)]).toEqual([undefined, null]);
    const me = await inSession(tx, "kmp");
    expect(await refused(tx, me, adding())).toBe("passkeyBarred");
    expect(await call(tx, me, confirming())).toBe(false);
  });

  onStage("shows again who one is, in one's own session alone", async (tx) => {
    for (const role of ["kmp", "guest"] as const) await stale(tx, role);
    expect(await call(tx, await inSession(tx, "guest"), confirming())).toBe(false);
    expect(await call(tx, person("guest"), "select counter::int as it from passkeys")).toBeUndefined();
    expect(await call(tx, await inSession(tx, "kmp"), confirming())).toBe(true);
    expect([await fresh(tx, "kmp"), await fresh(tx, "guest")]).toEqual([true, false]);
    expect(await call(tx, await inSession(tx, "kmp"), confirming())).toBe(false);
  });
});

describe("one's passkeys", () => {
  onStage("are added by whoever just showed who they are, and each once", async (tx) => {
    expect(await refused(tx, person("guest"), adding())).toBe("confirmFirst");
    expect(await refused(tx, null, adding())).toBe("42501");
    const me = await inSession(tx, "guest");
    expect(await refused(tx, me, adding("credential"))).toBe("passkeyKnown");
    await call(tx, me, adding());
    expect(await enter(tx, 0, "new")).toBe(cast.guest);
    await tx`insert into passkeys (person_id, credential_id, public_key, name, example)
      select ${cast.guest}, n::text, 'k', 'x', true from generate_series(1, 19) n`;
    expect(await refused(tx, me, adding("one more"))).toBe("tooMany");
  });

  onStage("are seen, named and removed by their person alone, and never written by hand", async (tx) => {
    const rename = "update passkeys set name = 'Mine'";
    for (const role of ["secretariat", "guest"] as const) {
      const other = await inSession(tx, role);
      expect(await call(tx, other, `select name as it from passkeys where id = '${passkey}'`)).toBeUndefined();
      expect([await writes(tx, other, rename), await writes(tx, other, "delete from passkeys")]).toEqual([0, 0]);
    }
    const me = await inSession(tx, "kmp");
    const row = `insert into passkeys (person_id, credential_id, public_key, name) values ('${cast.kmp}', 'x', 'k', 'x')`;
    expect(await refused(tx, me, row)).toBe("42501");
    for (const column of ["public_key = 'x'", "credential_id = 'x'", "counter = 0", `person_id = '${cast.guest}'`])
      expect(await refused(tx, me, `update passkeys set ${column}`)).toBe("42501");
    await stale(tx, "kmp");
    expect([await writes(tx, me, rename), await writes(tx, me, "delete from passkeys")]).toEqual([1, 0]);
  });

  onStage("are told by mail and in the log when made and removed, whoever did it; a key is in neither", async (tx) => {
    const me = await inSession(tx, "kmp");
    await call(tx, me, adding());
    await writes(tx, me, "update passkeys set name = 'Work' where credential_id = 'new'");
    await enter(tx);
    expect(await writes(tx, me, "delete from passkeys where credential_id = 'new'")).toBe(1);
    await tx`delete from passkeys where id = ${passkey}`;
    expect((await told(tx)).toSorted()).toEqual([
      "passkey_added Laptop self kmp@stage.example",
      "passkey_removed Phone other kmp@stage.example",
      "passkey_removed Work self kmp@stage.example",
    ]);
    const log = await tx`select action, person_id, before, after from audit_entries
      where action like 'passkeys.%' and about_person_id = ${cast.kmp} and subject <> ${passkey}`;
    expect(log.map(({ action }) => action).toSorted()).toEqual([
      "passkeys.changed",
      "passkeys.created",
      "passkeys.deleted",
    ]);
    expect(log.every((entry) => entry.person_id === cast.kmp)).toBe(true);
    expect(JSON.stringify(log)).not.toMatch(/public_key|credential_id|counter/);
  });

  onStage("sign out the other browsers that they opened when they are removed", async (tx) => {
    await enter(tx);
    const me = await inSession(tx, "kmp");
    expect(await writes(tx, me, "delete from passkeys")).toBe(1);
    expect([await holder(tx, "later"), await holder(tx, "kmp")]).toEqual([undefined, cast.kmp]);
    expect(await enter(tx, 9)).toBeNull();
  });
});
