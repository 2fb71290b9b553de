import { describe, expect } from "vitest";
import { invitations, meetings, onStage, person } from "./cast";
import { cast, towns } from "./cast-keys";
import { call, playing, refused, type Tx, writes } from "./rehearsal";

const { sent, draft } = invitations;
const state = async (tx: Tx, id = sent) =>
  (await tx`select app.invitation_state(v) as it from invitations v where id = ${id}`)[0]?.it;
const mailed = async (tx: Tx, kind: string) =>
  (
    await tx<
      { address: string }[]
    >`select address from mails where kind = ${kind} and queued_at = now() and address like '%@stage.example' order by 1`
  ).map(({ address }) => address);
const standing = async (tx: Tx, town: string) =>
  (
    await tx`select standing from memberships where municipality_code = ${town} and agreement_id = app.next_agreement()`
  )[0]?.standing;
const behind = (tx: Tx) => call(tx, null, "select state as it from app.invitation_behind(sha256('link'))");

/** The person whom the planted invitation names, signed in under another invitation's town or address. */
const known = async (tx: Tx, address: string, town: string = towns.guest) => {
  const [row] = await tx<
    { id: string }[]
  >`insert into people (name, municipality_code) values ('Known', ${town}) returning id`;
  await tx`insert into emails values (${row?.id ?? ""}, ${address})`;
  return { id: row?.id ?? "" };
};
const accept = (tx: Tx, viewer: { id: string }) =>
  call(tx, viewer, "select app.accept_signed_in(sha256('link')) as it");

describe("an invitation that is accepted", () => {
  onStage(
    "opens what it holds, from its first day to its last, in its inviter's name, and says why to nobody else",
    async (tx) => {
      await tx`update invitations set reason = 'because' where id = ${sent}`;
      const guest = await known(tx, "new@stage.example");
      expect(await accept(tx, guest)).toBe(true);
      const opened =
        await tx`select kind, subject_id, given_by, until_on - app.today() as days from grants where invitation_id = ${sent}`;
      expect(opened).toEqual([{ kind: "meeting", subject_id: meetings.kmp, given_by: cast.kmp, days: 30 }]);
      expect(
        await tx`select reason from grant_reasons r join grants g on g.id = r.grant_id where g.invitation_id = ${sent}`,
      ).toEqual([{ reason: "because" }]);
      const log = await playing(
        tx,
        { id: guest.id },
        (as) => as`select from audit_entries where concat(before, after) like '%because%'`,
      );
      expect(log).toHaveLength(0);
      expect([await state(tx), await behind(tx)]).toEqual(["accepted", undefined]);
      expect(await mailed(tx, "invitation_accepted")).toEqual(["kmp@stage.example"]);
    },
  );

  onStage("is used up: a second time it opens nothing more", async (tx) => {
    const guest = await known(tx, "new@stage.example");
    await accept(tx, guest);
    expect(await accept(tx, guest)).toBe(false);
    await tx`select app.accept_invitation(${sent}, 'new@stage.example')`;
    expect(await tx`select from grants where invitation_id = ${sent}`).toHaveLength(1);
  });

  onStage("is bound to its address: to somebody else who is signed in it opens nothing", async (tx) => {
    for (const role of ["guest", "neighbour", "kmp", "secretariat"] as const)
      expect(await accept(tx, person(role))).toBe(false);
    await tx`select app.accept_invitation(${sent}, 'another@stage.example')`;
    expect(await state(tx)).toBe("sent");
  });

  onStage("does not move its address into another municipality", async (tx) => {
    expect(await accept(tx, await known(tx, "new@stage.example", towns.neighbour))).toBe(false);
    expect(await state(tx)).toBe("sent");
  });

  onStage("makes a guest of the municipality, but of none that is further", async (tx) => {
    await tx`update memberships set standing = 'interested' where municipality_code = ${towns.guest}`;
    await tx`select app.accept_invitation(${sent}, 'new@stage.example')`;
    expect(await standing(tx, towns.guest)).toBe("guest");
    await tx`update invitations set accepted_at = null where id = ${sent}`;
    await tx`update memberships set standing = 'committed' where municipality_code = ${towns.guest}`;
    await tx`select app.accept_invitation(${sent}, 'new@stage.example')`;
    expect(await standing(tx, towns.guest)).toBe("committed");
  });
});

describe("an invitation that is no longer open", () => {
  const ends: [string, (tx: Tx) => Promise<unknown>][] = [
    ["expired", (tx) => tx`update invitations set expires_at = now() where id = ${sent}`],
    [
      "expired",
      (tx) => tx`update invitations set from_on = app.today() - 9, until_on = app.today() - 1 where id = ${sent}`,
    ],
    ["withdrawn", (tx) => call(tx, person("kmp"), `select app.withdraw_invitation('${sent}')`)],
    ["declined", (tx) => call(tx, null, "select app.decline_invitation(sha256('link'))")],
  ];
  for (const [name, end] of ends)
    onStage(`${name}: can be neither accepted nor declined, and asks nobody to sign in`, async (tx) => {
      const guest = await known(tx, "new@stage.example");
      await end(tx);
      expect(await state(tx)).toBe(name);
      expect(await accept(tx, guest)).toBe(false);
      expect(await call(tx, null, "select app.decline_invitation(sha256('link')) as it")).toBe(false);
      expect(
        await call(tx, null, "select app.sign_in_ask_invited(sha256('link'), sha256('b'), false, 'da') as it"),
      ).toBe(false);
      expect(await call(tx, "worker", `select app.issue_invitation_link('${sent}', sha256('new')) as it`)).toBe(false);
      expect(await tx`select from grants where invitation_id = ${sent}`).toHaveLength(0);
    });

  onStage("renewed after it expired, opens again; withdrawn or accepted it does not", async (tx) => {
    await tx`update invitations set expires_at = now(), reminders = 2 where id = ${sent}`;
    const resend = `select app.resend_invitation('${sent}')`;
    expect(await refused(tx, person("kmk"), resend)).toBe("42501");
    await call(tx, person("kmp"), resend);
    expect([await state(tx), await behind(tx), await mailed(tx, "invitation")]).toEqual([
      "sent",
      "sent",
      ["new@stage.example", "new@stage.example"],
    ]);
    expect(
      await tx`select from invitations where id = ${sent} and reminders = 0 and expires_at = now() + interval '30 days'`,
    ).toHaveLength(1);
    await call(tx, person("secretariat"), `select app.withdraw_invitation('${sent}')`);
    expect(await behind(tx)).toBeUndefined();
    expect(await refused(tx, person("kmp"), resend)).toBe("notOpen");
    expect(await refused(tx, person("kmp"), `select app.withdraw_invitation('${sent}')`)).toBe("notOpen");
  });

  onStage("declined: its inviter is told", async (tx) => {
    expect(await call(tx, null, "select app.decline_invitation(sha256('link')) as it")).toBe(true);
    expect(await mailed(tx, "invitation_declined")).toEqual(["kmp@stage.example"]);
  });
});

describe("sending and approving", () => {
  const submit = (version: number | null = 1) => `select app.submit_invitation('${draft}', ${version}) as it`;
  const approve = (version: number | null = 1) => `select app.approve_invitation('${draft}', ${version})`;
  const secretaries = ["secretariat@stage.example"];

  onStage("goes out at once by whom the policy trusts, and to the secretariat first by the others", async (tx) => {
    expect(await call(tx, person("kmk"), submit())).toBe("awaiting");
    expect([await state(tx, draft), await mailed(tx, "approval_wanted")]).toEqual(["awaiting", secretaries]);
    expect(await mailed(tx, "invitation")).toEqual(["new@stage.example"]); // the planted one
    await tx`update invitations set invited_by = ${cast.kmp}, submitted_at = null where id = ${draft}`;
    expect(await call(tx, person("kmp"), submit())).toBe("sent");
    expect(await mailed(tx, "invitation")).toEqual(["draft@stage.example", "new@stage.example"]);
    expect(await standing(tx, towns.neighbour)).toBe("guest");
  });

  onStage("is the inviter's and the secretariat's, and needs a seat that may invite", async (tx) => {
    for (const role of ["kmp", "project", "guest", "deactivated"] as const)
      expect(await refused(tx, person(role), submit())).toBe("42501");
    await tx`update policy_decisions set value = '{"direct": [], "approval": []}' where policy_key = 'invitation'`;
    expect(await refused(tx, person("kmk"), submit())).toBe("42501");
    expect(await call(tx, person("secretariat"), submit())).toBe("sent");
  });

  onStage("is approved by the secretariat only, in the version that was seen, once", async (tx) => {
    expect(await refused(tx, person("secretariat"), approve())).toBe("notAwaiting");
    await call(tx, person("kmk"), submit());
    for (const role of ["kmk", "kmp", "project", "guest"] as const)
      expect(await refused(tx, person(role), approve())).toBe("42501");
    for (const version of [2, 0, null])
      expect(await refused(tx, person("secretariat"), approve(version))).toBe("changed");
    await call(tx, person("secretariat"), approve());
    expect(await refused(tx, person("secretariat"), approve())).toBe("notAwaiting");
    expect(await mailed(tx, "invitation")).toEqual(["draft@stage.example", "new@stage.example"]);
    expect(await tx`select approved_by from invitations where id = ${draft}`).toEqual([
      { approved_by: cast.secretariat },
    ]);
  });

  onStage("is not altered by its inviter while it waits, and can be again when it was returned", async (tx) => {
    await call(tx, person("kmk"), submit());
    const rename = `update invitations set name = 'Other', version = version + 1 where id = '${draft}'`;
    expect(await writes(tx, person("kmk"), rename)).toBe(0);
    expect(await writes(tx, person("kmk"), `delete from invitation_items where invitation_id = '${draft}'`)).toBe(0);
    expect(await refused(tx, person("kmk"), `select app.return_invitation('${draft}', 'why')`)).toBe("42501");
    await call(tx, person("secretariat"), `select app.return_invitation('${draft}', 'why')`);
    expect([await state(tx, draft), await mailed(tx, "invitation_returned")]).toEqual([
      "returned",
      ["kmk@stage.example"],
    ]);
    expect(await refused(tx, person("kmk"), submit(1))).toBe("changed");
    expect(await writes(tx, person("kmk"), rename)).toBe(1);
    expect(await call(tx, person("kmk"), submit(3))).toBe("awaiting");
  });

  onStage(
    "refuses an empty package, days that are over, an older version, and an address that belongs elsewhere",
    async (tx) => {
      for (const version of [2, null]) expect(await refused(tx, person("kmk"), submit(version))).toBe("changed");
      await tx`update invitations set address = 'guest@stage.example' where id = ${draft}`;
      expect(await refused(tx, person("kmk"), submit())).toBe("addressElsewhere");
      await tx`update invitations set address = 'draft@stage.example', from_on = app.today() - 9, until_on = app.today() - 1 where id = ${draft}`;
      expect(await refused(tx, person("kmk"), submit())).toBe("endsInPast");
      await tx`update invitations set until_on = app.today() where id = ${draft}`;
      expect(await refused(tx, person("kmp"), `select app.submit_invitation('${sent}', 1)`)).toBe("alreadySent");
      await tx`delete from invitation_items where invitation_id = ${draft}`;
      expect(await refused(tx, person("kmk"), submit())).toBe("emptyPackage");
    },
  );
});

describe("reminders", () => {
  onStage("come once after seven days and once after fourteen, and start over when it is sent again", async (tx) => {
    await tx`update invitations set reminders = 2 where id <> ${sent}`;
    const remindedAt = async (age: string) => {
      await tx`update invitations set last_sent_at = now() - ${age}::interval where id = ${sent}`;
      return call(tx, "worker", "select app.remind_invitations() as it");
    };
    const days = [
      "6 days 23:59",
      "7 days 00:01",
      "7 days 00:01",
      "13 days 23:59",
      "14 days 00:01",
      "14 days 00:01",
      "29 days",
    ];
    const counts = [];
    for (const age of days) counts.push(await remindedAt(age));
    expect(counts).toEqual([0, 1, 0, 0, 1, 0, 0]);
    expect(await mailed(tx, "invitation_reminder")).toEqual(["new@stage.example", "new@stage.example"]);
    await call(tx, person("kmp"), `select app.resend_invitation('${sent}')`);
    expect([await remindedAt("7 days 00:01"), await remindedAt("7 days 00:01")]).toEqual([1, 0]);
    await tx`update invitations set declined_at = now() where id = ${sent}`;
    expect(await remindedAt("14 days 00:01")).toBe(0);
  });
});
