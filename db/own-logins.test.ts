import { describe, expect } from "vitest";
import { onStage } from "./cast";
import { cast, towns } from "./cast-keys";
import { provider } from "./cast-logins";
import { call, playing, refused, type Tx, writes } from "./rehearsal";
import { holder, inSession } from "./second-factor-kit";

const issuer = "https://login.example";
const enter = (tx: Tx, { iss = issuer, sub = "politician", proved = "null" } = {}) =>
  call(
    tx,
    null,
    `select app.oidc_sign_in('${provider}', '${iss}', '${sub}', ${proved}, sha256('later'), null, 'Firefox') as it`,
  );
const linking = (iss: string, sub: string) => `select app.link_login('${provider}', '${iss}', '${sub}')`;
const stale = (tx: Tx, id: string) =>
  tx`update sessions set proved_at = now() - interval '16 minutes' where person_id = ${id}`;
const mailed = (tx: Tx, role: string) =>
  playing(tx, "worker", (as) =>
    as.unsafe(`select * from app.sign_in_issue('${role}@stage.example', sha256('browser'), sha256('t'), sha256('c'))`),
  );

describe("a municipality's own login", () => {
  onStage("opens a session for whoever linked exactly this issuer and subject, and for nobody else", async (tx) => {
    expect(await enter(tx, { iss: "https://evil.example" })).toBeNull();
    expect(await enter(tx, { sub: "kmp@stage.example" })).toBeNull();
    expect(await enter(tx, { sub: "" })).toBeNull();
    expect(await enter(tx)).toBe(cast.kmp);
    expect(await holder(tx, "later")).toBe(cast.kmp);
  });

  onStage("opens nothing for a deactivated person", async (tx) => {
    await tx`update people set deactivated_at = now() where id = ${cast.kmp}`;
    expect(await enter(tx)).toBeNull();
  });

  onStage("opens no door past the second factor: the session waits for it", async (tx) => {
    await tx`insert into second_factors (person_id, sealed, proved_at) values (${cast.kmp}, 'sealed', now())`;
    expect(await enter(tx)).toBe(cast.kmp);
    expect(await holder(tx, "later")).toBeUndefined();
    expect(await call(tx, null, "select app.session_waiting(sha256('later')) as it")).toBe(cast.kmp);
  });

  onStage("proves who one is as of when the provider asked, and never from the future", async (tx) => {
    const fresh = async () =>
      (
        await tx`select proved_at > now() - interval '15 minutes' and proved_at <= now() as it from sessions where token_hash = sha256('later')`
      )[0]?.it;
    for (const [proved, expected] of [
      ["null", false],
      ["now() - interval '1 minute'", true],
      ["now() - interval '1 day'", false],
      ["now() + interval '1 day'", true],
    ] as const) {
      await tx`delete from sessions where token_hash = sha256('later')`;
      await enter(tx, { proved });
      expect(await fresh()).toBe(expected);
    }
  });

  onStage("with the link or the provider its sessions end at once, and no others", async (tx) => {
    await enter(tx);
    const me = await inSession(tx, "kmp");
    expect(await writes(tx, me, "delete from oidc_accounts")).toBe(1);
    expect(await holder(tx, "later")).toBeUndefined();
    expect(await holder(tx, "kmp")).toBe(cast.kmp);
    expect(await enter(tx)).toBeNull();
  });
});

describe("linking a login", () => {
  onStage("is for whoever just showed who they are, and once for each person and each login", async (tx) => {
    const guest = await inSession(tx, "guest");
    await stale(tx, cast.guest);
    expect(await refused(tx, guest, linking(issuer, "guest"))).toBe("confirmFirst");
    await tx`update sessions set proved_at = now()`;
    expect(await refused(tx, guest, linking(issuer, "politician"))).toBe("loginTaken");
    await call(tx, guest, linking(issuer, "guest"));
    expect(await refused(tx, guest, linking(issuer, "another"))).toBe("loginTaken");
    expect(await enter(tx, { sub: "guest" })).toBe(cast.guest);
    const entries =
      await tx`select person_id from audit_entries where action = 'oidc_accounts.created' and about_person_id = ${cast.guest}`;
    expect(entries).toEqual([{ person_id: cast.guest }]);
    const told = await tx`select kind from mails where address = 'guest@stage.example' and kind = 'login_linked'`;
    expect(told).toHaveLength(1);
  });

  onStage("is only for those whose address the login is for", async (tx) => {
    await tx`update oidc_providers set domains = '{elsewhere.example}'`;
    expect(await refused(tx, await inSession(tx, "guest"), linking(issuer, "guest"))).toBe("42501");
  });

  onStage("nobody writes a link by hand, and nobody removes another's or an old proof's", async (tx) => {
    const row = `insert into oidc_accounts (person_id, provider_id, issuer, subject) values ('${cast.guest}', '${provider}', 'i', 's')`;
    expect(await refused(tx, await inSession(tx, "guest"), row)).toBe("42501");
    for (const role of ["guest", "secretariat"] as const)
      expect(await writes(tx, await inSession(tx, role), "delete from oidc_accounts")).toBe(0);
    await stale(tx, cast.kmp);
    expect(await writes(tx, await inSession(tx, "kmp"), "delete from oidc_accounts")).toBe(0);
  });
});

describe("the list of logins", () => {
  const change = `update oidc_providers set issuer = 'https://new.example' where id = '${provider}'`;
  onStage("is edited by the secretariat with a fresh proof, and its secret is read by nobody", async (tx) => {
    const secretary = await inSession(tx, "secretariat");
    expect(await writes(tx, secretary, change)).toBe(1);
    await stale(tx, cast.secretariat);
    expect(await writes(tx, secretary, change)).toBe(0);
    expect(await writes(tx, await inSession(tx, "kmp"), change)).toBe(0);
    expect(await refused(tx, secretary, "select sealed from oidc_providers")).toBe("42501");
    const kept = await tx`select before, after from audit_entries where action like 'oidc_providers.%'`;
    expect(kept.length).toBeGreaterThan(1);
    expect(JSON.stringify(kept)).not.toContain("sealed");
  });

  onStage("offers the same for known and unknown people of a domain, and nothing to others", async (tx) => {
    const offered = (mail: string) => call(tx, null, `select code as it from app.provider_of('${mail}')`);
    expect(await offered("kmp@stage.example")).toBe(towns.home);
    expect(await offered("nobody@stage.example")).toBe(towns.home);
    for (const mail of ["kmp@sub.stage.example", "kmp@stage.example.evil.example", "stage.example"])
      expect(await offered(mail)).toBeUndefined();
  });

  onStage("says whether those who linked it still get a mail; the others always do", async (tx) => {
    for (const role of ["kmp", "kmk"]) {
      await tx`delete from sign_ins`;
      await tx`insert into sign_ins (address, browser_hash, locale, expires_at) values (${`${role}@stage.example`}, sha256('browser'), 'da', now() + interval '1 minute')`;
      expect(await mailed(tx, role)).toHaveLength(1);
      await tx`update oidc_providers set mail_too = false`;
      expect(await mailed(tx, role)).toHaveLength(role === "kmp" ? 0 : 1);
      await tx`update oidc_providers set mail_too = true`;
    }
  });
});
