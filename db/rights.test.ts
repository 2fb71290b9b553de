import { describe, expect } from "vitest";
import { invitations, onStage, person } from "./cast";
import { cast, towns } from "./cast-keys";
import { playing, refused, type Tx, writes } from "./rehearsal";

describe("what may not be typed or read, whoever asks", () => {
  onStage("an invitation's state: its words are typed, its steps are taken", async (tx) => {
    const change = (what: string) => `update invitations set ${what} where id = '${invitations.draft}'`;
    expect(await writes(tx, person("kmk"), change("name = 'Other', version = 2"))).toBe(1);
    const states = [
      "submitted_at",
      "approved_at",
      "sent_at",
      "last_sent_at",
      "expires_at",
      "accepted_at",
      "declined_at",
      "withdrawn_at",
    ];
    for (const role of ["kmk", "secretariat"] as const)
      for (const state of [
        ...states.map((at) => `${at} = now()`),
        "reminders = 0",
        `invited_by = '${cast.kmp}'`,
        `municipality_code = '${towns.guest}'`,
      ])
        expect(await refused(tx, person(role), change(state))).toBe("42501");
    expect(await writes(tx, person("kmp"), change("name = 'Not mine'"))).toBe(0);
    expect(
      await writes(tx, person("kmp"), `update invitations set name = 'Sent' where id = '${invitations.sent}'`),
    ).toBe(0);
  });

  onStage("a new invitation is a draft, in the own name", async (tx) => {
    const create = (
      column: string,
      value: string,
    ) => `insert into invitations (municipality_code, address, name, from_on, until_on, invited_by, ${column})
      values ('${towns.guest}', 'x@stage.example', 'X', app.today(), app.today(), '${cast.kmk}', ${value})`;
    expect(await writes(tx, person("kmk"), create("reason", "'because'"))).toBe(1);
    for (const at of ["submitted_at", "approved_at", "sent_at", "accepted_at", "declined_at", "withdrawn_at"])
      expect(await refused(tx, person("kmk"), create(at, "now()"))).toBe("42501");
    expect(await refused(tx, person("kmk"), create("kind", "'colleague'"))).toBe("42501");
    expect(await refused(tx, person("kmp"), create("reason", "''"))).toBe("42501");
    expect(await refused(tx, person("project"), create("reason", "''").replace(cast.kmk, cast.project))).toBe("42501");
  });

  onStage("session hashes", async (tx) => {
    expect(await refused(tx, person("secretariat"), "select token_hash from sessions")).toBe("42501");
    expect(await refused(tx, person("secretariat"), "select * from sessions")).toBe("42501");
    expect(await refused(tx, null, "select id from sessions")).toBe("42501");
    expect(await refused(tx, "worker", "select id from sessions")).toBe("42501");
    expect(await writes(tx, person("kmp"), "delete from sessions")).toBe(1);
  });

  onStage("the audit log and the mails are written by functions alone", async (tx) => {
    for (const table of ["audit_entries", "mails"]) {
      expect(await refused(tx, person("secretariat"), `delete from ${table}`)).toBe("42501");
      expect(await refused(tx, person("secretariat"), `update ${table} set municipality_code = null`)).toBe("42501");
    }
    expect(
      await refused(tx, person("secretariat"), "insert into audit_entries (action, subject) values ('x', 'y')"),
    ).toBe("42501");
  });

  onStage("a decision stays as it was made", async (tx) => {
    expect(await writes(tx, person("secretariat"), "update policy_decisions set value = '{}'")).toBe(0);
    expect(await writes(tx, person("secretariat"), "delete from policy_decisions")).toBe(0);
    const decide = (by: string) =>
      `insert into policy_decisions (policy_key, value, valid_from, basis, decided_by) values ('stage', '1', app.today(), 'b', '${by}')`;
    expect(await writes(tx, person("secretariat"), decide(cast.secretariat))).toBe(1);
    expect(await refused(tx, person("secretariat"), decide(cast.kmp))).toBe("42501");
    expect(await refused(tx, person("kmp"), decide(cast.kmp))).toBe("42501");
  });

  onStage("the worker reads mails and settings, and no people", async (tx) => {
    expect(await playing(tx, "worker", (as) => as`select from mails where address = 'new@stage.example'`)).toHaveLength(
      1,
    );
    for (const table of ["people", "emails", "meetings", "grants", "invitations", "sign_ins", "audit_entries"])
      expect(await refused(tx, "worker", `select from ${table}`)).toBe("42501");
  });
});

describe("without demo mode", () => {
  const signIn = (id: string) => (tx: Tx) => tx`select app.demo_sign_in(${id}, sha256('s'), null, 'B') as person`;

  onStage("there are no demo people, no mailbox, and no way in without a mail", async (tx) => {
    await tx`update people set example = true where id = ${cast.guest}`;
    expect(await playing(tx, null, (as) => as`select from app.demo_people()`)).toHaveLength(0);
    expect(await playing(tx, null, (as) => as`select from demo_mails`)).toHaveLength(0);
    expect(await playing(tx, null, signIn(cast.guest))).toEqual([{ person: null }]);
  });

  onStage("and with it only the people made up for it come in", async (tx) => {
    await tx`insert into demos default values`;
    await tx`update people set example = true where id in ${tx([cast.guest, cast.deactivated])}`;
    expect(await playing(tx, null, signIn(cast.guest))).toEqual([{ person: cast.guest }]);
    expect(await playing(tx, null, signIn(cast.secretariat))).toEqual([{ person: null }]);
    expect(await playing(tx, null, signIn(cast.deactivated))).toEqual([{ person: null }]);
    expect(
      await playing(tx, null, (as) => as`select from demo_mails where address = 'new@stage.example'`),
    ).toHaveLength(1);
  });
});
