import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast, towns } from "./cast-keys";
import { call, refused, type Tx, writes } from "./rehearsal";

const mailed = async (tx: Tx, kind: string) =>
  (
    await tx<
      { address: string }[]
    >`select address from mails where kind = ${kind} and queued_at = now() and address like '%@stage.example' order by 1`
  ).map(({ address }) => address);
const town = towns.lapsed;
const register = (tx: Tx, { sender = "curious@stage.example", code = town, held = "null" } = {}) =>
  call(
    tx,
    null,
    `select app.register_interest('${code}', 'Curious', 'Head', '${sender}', '["data"]', 'Hello', 'da', ${held})`,
  );
const secretaries = ["secretariat@stage.example"];

describe("interest by the public form", () => {
  onStage("opens a case, moves the municipality on, thanks the sender and tells the secretariat", async (tx) => {
    await register(tx);
    expect(await tx`select version from cases where municipality_code = ${town}`).toHaveLength(1);
    expect(await tx`select standing from memberships where municipality_code = ${town}`).toEqual([
      { standing: "interested" },
    ]);
    expect([await mailed(tx, "interest_received"), await mailed(tx, "interest_arrived")]).toEqual([
      ["curious@stage.example"],
      secretaries,
    ]);
  });

  onStage("sent twice stays one case and one mail; a colleague's is in the same case", async (tx) => {
    await register(tx);
    await register(tx);
    await register(tx, { sender: "colleague@stage.example" });
    expect(await tx`select from cases where municipality_code = ${town}`).toHaveLength(1);
    expect(await tx`select from interests where municipality_code = ${town}`).toHaveLength(3);
    expect(await mailed(tx, "interest_received")).toEqual(["colleague@stage.example", "curious@stage.example"]);
  });

  onStage("from a municipality that is further moves nothing back", async (tx) => {
    await register(tx, { code: towns.guest });
    await register(tx, { code: towns.home });
    const rows =
      await tx`select standing from memberships where agreement_id = app.next_agreement() and municipality_code in (${towns.guest}, ${towns.home}) order by 1`;
    expect(rows.map((row) => row.standing)).toEqual(["guest", "deciding"]);
  });

  onStage(
    "that looks like spam is kept, mails nobody and moves nothing, until the secretariat lets it through",
    async (tx) => {
      await register(tx, { held: "'links'" });
      expect(await mailed(tx, "interest_received")).toEqual([]);
      expect(await mailed(tx, "interest_arrived")).toEqual([]);
      expect(await tx`select from cases where municipality_code = ${town}`).toHaveLength(0);
      expect(await tx`select from memberships where municipality_code = ${town}`).toHaveLength(0);
      const [kept] = await tx`select id from interests where municipality_code = ${town} and held_why = 'links'`;
      const release = `select app.release_interest('${kept?.id}') as it`;
      for (const role of ["kmp", "kmk", "project", "guest"] as const)
        expect(await refused(tx, person(role), release)).toBe("42501");
      expect(await call(tx, person("secretariat"), release)).toBe(town);
      expect([
        await mailed(tx, "interest_received"),
        await tx`select from cases where municipality_code = ${town}`,
      ]).toEqual([["curious@stage.example"], [{}]]);
      expect(await call(tx, person("secretariat"), release)).toBeNull();
    },
  );

  onStage("for a municipality that does not exist is refused, and leaves nothing", async (tx) => {
    expect(
      await refused(
        tx,
        null,
        "select app.register_interest('999', 'N', 'T', 'no@stage.example', '[]', '', 'da', null)",
      ),
    ).toBe("23503");
    expect(await tx`select from interests where address = 'no@stage.example'`).toHaveLength(0);
  });
});

describe("a proposal", () => {
  const propose = (code: string = town) => `select app.propose_municipality('${code}', 'Ask them')`;

  onStage("is for the secretariat and those who sit in KMP or KMK", async (tx) => {
    for (const role of ["secretariat", "kmp", "kmk"] as const) await call(tx, person(role), propose());
    for (const role of ["project", "guest", "left", "deactivated"] as const)
      expect(await refused(tx, person(role), propose())).toBe("42501");
    expect(await tx`select from cases where municipality_code = ${town}`).toHaveLength(1);
    expect(await mailed(tx, "interest_arrived")).toEqual([...secretaries, ...secretaries]); // and not for its own
    expect(await refused(tx, person("kmp"), propose(towns.home))).toBe("alreadyMember");
  });
});

describe("a guest", () => {
  const invite = (name: string) => `select app.invite_colleague('${name}', 'T', '${name}@stage.example')`;

  onStage(
    "brings in colleagues, as many as the policy allows, each address once, to the day the own access ends",
    async (tx) => {
      await call(tx, person("guest"), invite("one"));
      expect(await refused(tx, person("guest"), invite("one"))).toBe("alreadyInvited");
      expect(await refused(tx, person("guest"), invite("kmp"))).toBe("alreadyInvited");
      await tx`update policy_decisions set value = '{"most": 4}' where policy_key = 'colleagues'`; // guest, the planted one, "one"
      await call(tx, person("guest"), invite("two"));
      expect(await refused(tx, person("guest"), invite("three"))).toBe("tooManyColleagues");
      const rows =
        await tx`select kind, until_on - app.today() as days, app.invitation_state(v) as state from invitations v where invited_by = ${cast.guest}`;
      expect(rows).toEqual([
        { kind: "colleague", days: 0, state: "sent" },
        { kind: "colleague", days: 0, state: "sent" },
      ]);
    },
  );

  onStage("brings in nobody when nothing is open, and a member does it another way", async (tx) => {
    for (const role of ["expired", "revoked"] as const)
      expect(await refused(tx, person(role), invite("one"))).toBe("nothingOpen");
    for (const role of ["kmp", "secretariat", "project", "deactivated"] as const)
      expect(await refused(tx, person(role), invite("one"))).toBe("42501");
  });

  onStage("is heard when asking for more, and answered", async (tx) => {
    const [wish] = await tx`select id from access_requests where person_id = ${cast.guest}`;
    const tell = `select app.tell_access_request('${wish?.id}')`;
    for (const role of ["neighbour", "kmp", "secretariat"] as const)
      expect(await refused(tx, person(role), tell)).toBe("42501");
    await call(tx, person("guest"), tell);
    expect(await mailed(tx, "access_wanted")).toEqual(secretaries);
    const answer = `update access_requests set outcome = 'granted', answer = 'Yes', answered_at = now(), answered_by = '${cast.secretariat}' where id = '${wish?.id}'`;
    expect(await writes(tx, person("secretariat"), answer)).toBe(1);
    expect(await refused(tx, person("guest"), tell)).toBe("42501");
    await call(tx, person("secretariat"), tell);
    expect(await mailed(tx, "access_answered")).toEqual(["guest@stage.example"]);
  });

  onStage("is told by the secretariat alone that access was opened or ended", async (tx) => {
    const tell = (kind: string) => `select app.tell_guests('${kind}', '${towns.guest}')`;
    for (const role of ["kmp", "guest"] as const)
      expect(await refused(tx, person(role), tell("access_ended"))).toBe("42501");
    expect(await refused(tx, person("secretariat"), tell("invitation"))).toBe("42501");
    await call(tx, person("secretariat"), tell("access_ended"));
    expect(await mailed(tx, "access_ended")).toEqual(["guest@stage.example"]);
  });

  onStage("changes the own name and language, and nobody's else", async (tx) => {
    await call(tx, person("guest"), "select app.change_me('New', 'Head', 'en')");
    expect(await tx`select name, locale, municipality_code from people where id = ${cast.guest}`).toEqual([
      { name: "New", locale: "en", municipality_code: towns.guest },
    ]);
    await call(tx, person("secretariat", towns.guest), "select app.change_me('Seen as', '', 'da')");
    expect(await tx`select from people where name = 'Seen as'`).toHaveLength(0);
  });
});

describe("jobs and mails", () => {
  const jobs = (tx: Tx) =>
    tx`select data ->> 'id' as mail, retry_limit, retry_backoff from pgboss.job where name = 'mail' and created_on = now()`;

  onStage("leave in the transaction of their cause, with their queue's patience", async (tx) => {
    const before = (await jobs(tx)).length;
    await register(tx);
    const mails = await tx`select id from mails where queued_at = now() and kind like 'interest%'`;
    const queued = (await jobs(tx)).slice(before);
    expect(queued.map((job) => job.mail).sort()).toEqual(mails.map(({ id }) => id).sort());
    expect(queued[0]).toMatchObject({ retry_limit: 4, retry_backoff: true });
  });

  onStage("do not leave when it fails", async (tx) => {
    const before = [await jobs(tx), await tx`select id from mails`, await tx`select id from audit_entries`];
    const failing =
      "do $$ begin perform app.register_interest('913', 'N', 'T', 'f@stage.example', '[]', '', 'da', null); raise division_by_zero; end $$";
    expect(await refused(tx, null, failing)).toBe("22012");
    expect([await jobs(tx), await tx`select id from mails`, await tx`select id from audit_entries`]).toEqual(before);
  });

  onStage("are tried again by the secretariat, when they failed", async (tx) => {
    const [mail] = await tx`select id from mails where queued_at = now()`;
    const retry = `select app.retry_mail('${mail?.id}')`;
    await call(tx, person("secretariat"), retry);
    expect(await jobs(tx)).toHaveLength(0);
    await tx`update mails set failed_at = now(), error = '550' where id = ${mail?.id}`;
    expect(await refused(tx, person("kmp"), retry)).toBe("42501");
    await call(tx, person("secretariat"), retry);
    expect(await jobs(tx)).toMatchObject([{ mail: mail?.id }]);
    expect(await tx`select from mails where id = ${mail?.id} and failed_at is null and error is null`).toHaveLength(1);
  });
});
