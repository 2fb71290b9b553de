import { describe, expect } from "vitest";
import { grants, invitations, onStage, person } from "./cast";
import { cast, running, towns } from "./cast-keys";
import { call, refused, type Tx, writes } from "./rehearsal";
import { inSession } from "./second-factor-kit";

type Entry = { action: string; person_id: string | null; municipality_code: string | null };

/** What the log gained, without the noise of cases that moved. */
const gained = async (tx: Tx, work: () => Promise<unknown>): Promise<Entry[]> => {
  const before = (await tx<{ id: string }[]>`select id from audit_entries`).map(({ id }) => id);
  await work();
  return tx<
    Entry[]
  >`select action, person_id, municipality_code from audit_entries where id not in ${tx(before)} and action not like 'cases.%' order by action`;
};
const entry = (action: string, by: keyof typeof cast | null, town: string | null = null) => ({
  action,
  person_id: by && cast[by],
  municipality_code: town,
});

const changes: [string, keyof typeof cast, string, string | null][] = [
  [
    "grants.created",
    "secretariat",
    `insert into grants (municipality_code, kind, from_on, until_on, given_by) values ('${towns.guest}', 'dataset', app.today(), app.today(), '${cast.secretariat}')`,
    towns.guest,
  ],
  ["grants.revoked", "secretariat", `update grants set revoked_at = now() where id = '${grants.item}'`, towns.guest],
  [
    "grants.changed",
    "secretariat",
    `update grants set until_on = until_on + 9 where id = '${grants.item}'`,
    towns.guest,
  ],
  [
    "grant_reasons.created",
    "secretariat",
    `insert into grant_reasons (grant_id, reason) values ('${grants.item}', 'because')`,
    towns.guest,
  ],
  [
    "grant_reviews.created",
    "secretariat",
    `insert into grant_reviews (grant_id, reviewed_by) values ('${grants.item}', '${cast.secretariat}')`,
    towns.guest,
  ],
  [
    "seats.created",
    "secretariat",
    `insert into seats (person_id, forum, from_on) values ('${cast.guest}', 'kmk', app.today())`,
    null,
  ],
  ["seats.deleted", "secretariat", `delete from seats where person_id = '${cast.kmp}'`, null],
  [
    "people.deactivated",
    "secretariat",
    `update people set deactivated_at = now() where id = '${cast.guest}'`,
    towns.guest,
  ],
  [
    "emails.changed",
    "secretariat",
    `update emails set address = 'moved@stage.example' where person_id = '${cast.neighbour}'`,
    null,
  ],
  [
    "memberships.changed",
    "secretariat",
    `update memberships set standing = 'left' where agreement_id = '${running}' and municipality_code = '${towns.home}'`,
    towns.home,
  ],
  [
    "policy_decisions.created",
    "secretariat",
    `insert into policy_decisions (policy_key, value, valid_from, basis, decided_by) values ('stage', '1', app.today(), 'b', '${cast.secretariat}')`,
    null,
  ],
  [
    "access_requests.created",
    "guest",
    `insert into access_requests (municipality_code, person_id, wish) values ('${towns.guest}', '${cast.guest}', 'w')`,
    towns.guest,
  ],
  [
    "access_requests.answered",
    "secretariat",
    `update access_requests set outcome = 'refused', answered_at = now() where person_id = '${cast.guest}'`,
    towns.guest,
  ],
  [
    "agenda_items.changed",
    "secretariat",
    "update agenda_items set visibility = 'open' where title = 'kmpMembers'",
    null,
  ],
  ["invitations.submitted", "kmk", `select app.submit_invitation('${invitations.draft}', 1)`, towns.neighbour],
  ["invitations.resent", "kmp", `select app.resend_invitation('${invitations.sent}')`, towns.guest],
  ["invitations.withdrawn", "secretariat", `select app.withdraw_invitation('${invitations.sent}')`, towns.guest],
];

describe("every change of access stands in the log, with who did it", () => {
  for (const [action, by, query, town] of changes)
    onStage(`${action}, by ${by}`, async (tx) => {
      const viewer = await inSession(tx, by);
      expect(await gained(tx, () => call(tx, viewer, query))).toEqual([entry(action, by, town)]);
    });

  onStage("sent by whom the policy trusts", async (tx) => {
    await tx`update invitations set invited_by = ${cast.kmp} where id = ${invitations.draft}`;
    const entries = await gained(tx, () =>
      call(tx, person("kmp"), `select app.submit_invitation('${invitations.draft}', 1)`),
    );
    expect(entries).toContainEqual(entry("invitations.sent", "kmp", towns.neighbour));
  });

  onStage("accepted: the guest, the address, the grants; by nobody, as nobody was signed in", async (tx) => {
    const entries = await gained(tx, () => tx`select app.accept_invitation(${invitations.sent}, 'new@stage.example')`);
    expect(entries).toEqual([
      entry("emails.created", null),
      entry("grants.created", null, towns.guest),
      entry("invitations.accepted", null, towns.guest),
      entry("people.created", null, towns.guest),
    ]);
  });

  onStage("with what it was and what it is", async (tx) => {
    await call(tx, person("secretariat"), `update grants set until_on = '2099-01-01' where id = '${grants.forum}'`);
    const [last] =
      await tx`select before, after, subject from audit_entries where action = 'grants.changed'and subject = ${grants.forum}`;
    expect(Object.keys(last?.before)).toEqual(["until_on"]);
    expect(last).toMatchObject({ after: { until_on: "2099-01-01" }, subject: grants.forum });
  });
});

describe("nothing stands in the log", () => {
  onStage("that did not happen: a change to the same, a refused one, one that was rolled back", async (tx) => {
    const entries = await gained(tx, async () => {
      expect(
        await writes(tx, person("secretariat"), `update grants set until_on = until_on where id = '${grants.item}'`),
      ).toBe(1);
      expect(await writes(tx, person("kmp"), "update grants set until_on = until_on + 1")).toBe(0);
      expect(
        await refused(
          tx,
          person("secretariat"),
          `update grants set until_on = from_on - 1 where id = '${grants.item}'`,
        ),
      ).toBe("23514");
      expect(
        await refused(
          tx,
          person("guest"),
          "insert into seats (person_id, forum, from_on) values (app.viewer_id(), 'kmp', app.today())",
        ),
      ).toBe("42501");
    });
    expect(entries).toEqual([]);
  });

  onStage("that is a secret", async (tx) => {
    const secrets = await tx`select from audit_entries where before::text || after::text ~ '_hash'`;
    expect(secrets).toHaveLength(0);
  });
});
