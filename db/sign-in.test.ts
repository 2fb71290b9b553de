import { describe, expect } from "vitest";
import { invitations, onStage, person } from "./cast";
import { cast } from "./cast-keys";
import { call, refused, type Tx } from "./rehearsal";

const address = "guest@stage.example";
const ask = (tx: Tx, who = address, browser = "b") =>
  call(tx, null, `select app.sign_in_ask('${who}', sha256('${browser}'), true, 'da')`);
const issue = (tx: Tx, who = address, browser = "b") =>
  call(
    tx,
    "worker",
    `select address as it from app.sign_in_issue('${who}', sha256('${browser}'), sha256('token'), sha256('code'))`,
  );
const consume = (tx: Tx, { browser = "b", token = "", code = "" }) =>
  call(
    tx,
    null,
    `select app.sign_in_consume(sha256('${browser}'), ${proof(token)}, ${proof(code)}, sha256('session'), null, 'Firefox') as it`,
  );
const proof = (secret: string) => (secret ? `sha256('${secret}')` : "null");
const holder = (tx: Tx, session = "session") =>
  call(tx, null, `select id as it from app.session_viewer(sha256('${session}'))`);

describe("signing in", () => {
  onStage("takes the browser that asked and the link or the code, once", async (tx) => {
    await ask(tx);
    expect(await issue(tx)).toBe(address);
    expect(await consume(tx, { browser: "another", token: "token" })).toBeNull();
    expect(await consume(tx, { browser: "another", code: "code" })).toBeNull();
    expect(await consume(tx, { code: "code" })).toBe(cast.guest);
    expect(await holder(tx)).toBe(cast.guest);
    expect(await consume(tx, { code: "code" })).toBeNull();
    expect(await consume(tx, { token: "token" })).toBeNull();
  });

  onStage("needs the mail: a request whose secrets were not made yet opens nothing", async (tx) => {
    await ask(tx);
    for (const guess of [{ token: "token" }, { code: "code" }, {}]) expect(await consume(tx, guess)).toBeNull();
  });

  onStage("costs the same for an unknown address, which gets no mail and no person", async (tx) => {
    const before = await tx`select id from people`;
    for (const who of ["nobody@stage.example", "deactivated@stage.example"]) {
      await ask(tx, who, who);
      expect(await issue(tx, who, who)).toBeUndefined();
      expect(await consume(tx, { browser: who, token: "token" })).toBeNull();
    }
    const jobs =
      await tx`select from pgboss.job where name = 'sign-in-mail' and data ->> 'address' like '%@stage.example'`;
    expect(jobs).toHaveLength(2);
    expect(await tx`select id from people`).toHaveLength(before.length);
  });

  onStage("ends after five wrong codes, after ten minutes, and when a newer request is made", async (tx) => {
    await ask(tx);
    await issue(tx);
    for (let n = 0; n < 5; n++) expect(await consume(tx, { code: "guess" })).toBeNull();
    expect(await consume(tx, { code: "code" })).toBeNull();
    expect(await consume(tx, { token: "token" })).toBeNull();
    await ask(tx, address, "newer");
    expect(await consume(tx, { browser: "newer", token: "token" })).toBeNull();
    expect(await issue(tx)).toBeUndefined();
    await issue(tx, address, "newer");
    expect(await consume(tx, { token: "token" })).toBeNull();
    await tx`update sign_ins set expires_at = now() where address = ${address}`;
    expect(await consume(tx, { browser: "newer", token: "token" })).toBeNull();
    await tx`update sign_ins set expires_at = now() + interval '1 second' where address = ${address}`;
    expect(await consume(tx, { browser: "newer", token: "token" })).toBe(cast.guest);
  });

  onStage("is refused to a person who was shut out in the meantime", async (tx) => {
    await ask(tx);
    await issue(tx);
    await tx`update people set deactivated_at = now() where id = ${cast.guest}`;
    expect(await consume(tx, { token: "token" })).toBeNull();
    expect(await tx`select from sessions where token_hash = sha256('session')`).toHaveLength(0);
  });

  onStage("makes the secrets in the job alone: the web may not, and the worker may not consume", async (tx) => {
    expect(await refused(tx, null, "select * from app.sign_in_issue('a', '', '', '')")).toBe("42501");
    expect(await refused(tx, person("secretariat"), "select app.session_open(null, '', '', true, '')")).toBe("42501");
    expect(await refused(tx, "worker", "select app.sign_in_consume('', '', '', '', '', '')")).toBe("42501");
  });
});

describe("a session", () => {
  const aged = async (tx: Tx, who: string, remembered: boolean, age: string, idle: string) => {
    await tx`update sessions set remembered = ${remembered}, created_at = now() - ${age}::interval, seen_at = now() - ${idle}::interval where person_id = ${cast[who as "guest"]}`;
    return (await holder(tx, who)) !== undefined;
  };

  onStage(
    "lives 12 hours and 2 idle, or 30 days where it was asked for, and never so in the secretariat",
    async (tx) => {
      for (const who of ["guest", "secretariat"]) {
        expect(await aged(tx, who, false, "11:59", "1:59")).toBe(true);
        expect(await aged(tx, who, false, "12:00", "0:00")).toBe(false);
        expect(await aged(tx, who, false, "3:00", "2:00")).toBe(false);
      }
      expect(await aged(tx, "guest", true, "29 days 23:59", "20 days")).toBe(true);
      expect(await aged(tx, "guest", true, "30 days", "0:00")).toBe(false);
      expect(await aged(tx, "secretariat", true, "12:00", "0:00")).toBe(false);
      expect(await aged(tx, "secretariat", true, "3:00", "2:00")).toBe(false);
    },
  );

  onStage("is not brought back to life by being seen", async (tx) => {
    await aged(tx, "guest", false, "3:00", "2:30");
    await call(tx, null, "select app.session_seen(sha256('guest'))");
    expect(await holder(tx, "guest")).toBeUndefined();
    await aged(tx, "guest", false, "3:00", "1:30");
    await call(tx, null, "select app.session_seen(sha256('guest'))");
    expect(await tx`select from sessions where person_id = ${cast.guest} and seen_at = now()`).toHaveLength(1);
  });

  onStage("ends with its person, with leaving, and with signing out", async (tx) => {
    expect(await holder(tx, "guest")).toBe(cast.guest);
    await call(tx, null, "select app.session_end(sha256('guest'))");
    expect(await holder(tx, "guest")).toBeUndefined();
    await call(tx, person("neighbour"), "select app.leave()");
    expect(await holder(tx, "neighbour")).toBeUndefined();
    expect(await refused(tx, person("kmp"), "select app.leave()")).toBe("42501");
    expect(await holder(tx, "deactivated")).toBeUndefined();
  });

  onStage("tells the seats that count now", async (tx) => {
    const forums = () => call(tx, null, "select forums as it from app.session_viewer(sha256('kmp'))");
    expect(await forums()).toEqual(["kmp"]);
    await tx`update seats set from_on = app.today() - 2, until_on = app.today() - 1 where person_id = ${cast.kmp}`;
    expect(await forums()).toEqual([]);
  });
});

describe("a limit", () => {
  onStage("allows so many in its window, whoever asks, and starts anew after it", async (tx) => {
    const allow = () => call(tx, null, "select app.allow('stage', 3, 60) as it");
    expect([await allow(), await allow(), await allow(), await allow(), await allow()]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    await tx`update rate_limits set ends_at = now() - interval '1 second' where key = 'stage'`;
    expect(await allow()).toBe(true);
    expect(await call(tx, null, "select app.allow('another', 3, 60) as it")).toBe(true);
  });
});

describe("the invited address asks from its invitation's page", () => {
  const askInvited = (tx: Tx) =>
    call(tx, null, "select app.sign_in_ask_invited(sha256('link'), sha256('b'), false, 'da') as it");

  onStage("and becomes a guest by signing in, with one session and what the package holds", async (tx) => {
    expect(await askInvited(tx)).toBe(true);
    expect(await issue(tx, "new@stage.example")).toBe("new@stage.example");
    const came = await consume(tx, { token: "token" });
    expect(await holder(tx)).toBe(came);
    expect(await tx`select accepted_by from invitations where id = ${invitations.sent}`).toEqual([
      { accepted_by: came },
    ]);
  });

  onStage("but not when it is withdrawn between the mail and the click", async (tx) => {
    await askInvited(tx);
    await issue(tx, "new@stage.example");
    await call(tx, person("kmp"), `select app.withdraw_invitation('${invitations.sent}')`);
    expect(await consume(tx, { token: "token" })).toBeNull();
    expect(await tx`select from emails where address = 'new@stage.example'`).toHaveLength(0);
  });
});
