import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast, key } from "./cast-keys";
import { issues, subscribers } from "./cast-newsletters";
import { call, reads, refused, type Tx, writes } from "./rehearsal";

const step = (name: string, version: number, at = "null", id = issues.draft) =>
  `select app.newsletter_step('${id}', '${name}', ${at}, ${version}) as it`;
const versionOf = async (tx: Tx, id = issues.draft) =>
  (await tx<{ it: number }[]>`select version as it from newsletters where id = ${id}`)[0]?.it ?? 0;
const state = async (tx: Tx, id = issues.draft) =>
  (await tx<{ it: string }[]>`select app.newsletter_state(n) as it from newsletters n where id = ${id}`)[0]?.it;
const start = (tx: Tx) => call(tx, "worker", `select app.start_newsletter('${issues.draft}') as it`);
const take = (tx: Tx) =>
  call(tx, "worker", `select count(*)::int as it from app.take_recipients('${issues.draft}', 100)`);
const recipients = async (tx: Tx) =>
  (
    await tx<
      { it: string }[]
    >`select s.address as it from newsletter_deliveries d join subscribers s on s.id = d.subscriber_id
      where d.newsletter_id = ${issues.draft} and s.address ~ '(stage|reader).example' order by 1`
  ).map(({ it }) => it);
const schedule = async (tx: Tx) => call(tx, person("secretariat"), step("schedule", await versionOf(tx)));

/** A second one in the secretariat. */
const colleague = async (tx: Tx, maySend = false) => {
  const id = key(79, 1);
  await tx`insert into people (id, name) values (${id}, 'Second')`;
  await tx`insert into seats (person_id, forum, from_on) values (${id}, 'secretariat', app.today())`;
  if (maySend) await tx`insert into newsletter_senders (person_id) values (${id})`;
  return { id };
};

describe("who writes and who sends", () => {
  onStage(
    "an issue is written by the secretariat alone, and a sent one to the members is read by no stranger",
    async (tx) => {
      for (const role of ["kmp", "kmk", "project", "guest"] as const) {
        expect(await reads(tx, person(role), "select id::text as it from newsletters")).toEqual([issues.sent]);
        expect(
          await refused(
            tx,
            person(role),
            `insert into newsletters (title, slug, created_by) values ('x', 'x', '${cast[role]}')`,
          ),
        ).toBe("42501");
        expect(await writes(tx, person(role), `update newsletters set title = 'x' where id = '${issues.draft}'`)).toBe(
          0,
        );
        expect(await refused(tx, person(role), step("schedule", 1))).toBe("42501");
      }
      expect(await reads(tx, null, "select newsletter_id::text as it from newsletter_blocks")).toEqual([issues.sent]);
    },
  );

  onStage("a secretary without the right to send writes and does not send", async (tx) => {
    const second = await colleague(tx);
    expect(await writes(tx, second, `update newsletters set title = 'Better' where id = '${issues.draft}'`)).toBe(1);
    for (const name of ["schedule", "withdraw", "pause", "cancel"])
      expect(await refused(tx, second, step(name, await versionOf(tx)))).toBe("42501");
  });

  onStage(
    "where two must look, whoever changed it last cannot approve it, and a change undoes the approval",
    async (tx) => {
      await tx`insert into policy_decisions (policy_key, value, valid_from, basis) values ('newsletter_approval', '{"people": "2"}', app.today(), 'b')`;
      const second = await colleague(tx, true);
      await writes(tx, second, `update newsletter_blocks set body = 'Better' where newsletter_id = '${issues.draft}'`);
      expect(await refused(tx, second, step("schedule", await versionOf(tx)))).toBe("notApproved");
      expect(await refused(tx, second, step("approve", await versionOf(tx)))).toBe("sameAuthor");
      await call(tx, person("secretariat"), step("approve", await versionOf(tx)));
      await writes(tx, second, `update newsletters set lead = 'Even better' where id = '${issues.draft}'`);
      expect(await refused(tx, second, step("schedule", await versionOf(tx)))).toBe("notApproved");
      await call(tx, person("secretariat"), step("approve", await versionOf(tx)));
      await call(tx, second, step("schedule", await versionOf(tx)));
      expect(await state(tx)).toBe("scheduled");
    },
  );

  onStage("nobody sends what has changed since they looked, or what is empty", async (tx) => {
    expect(await refused(tx, person("secretariat"), step("schedule", 99))).toBe("changed");
    await writes(tx, person("secretariat"), `delete from newsletter_blocks where newsletter_id = '${issues.draft}'`);
    expect(await refused(tx, person("secretariat"), step("schedule", await versionOf(tx)))).toBe("noBlocks");
  });
});

describe("the right to send", () => {
  const give = (to: string, by: string) =>
    `insert into newsletter_senders (person_id, given_by) values ('${to}', '${by}') returning person_id::text as it`;
  const me = cast.secretariat;
  const withoutIt = (tx: Tx) => tx`delete from newsletter_senders`;
  const decide = (tx: Tx, people: string) =>
    tx`insert into policy_decisions (policy_key, value, valid_from, basis) values ('newsletter_approval', ${tx.json({ people })}, app.today(), 'b')`;

  onStage("one secretary gives it to another and takes it back, and both are audited", async (tx) => {
    const second = await colleague(tx);
    expect(await writes(tx, person("secretariat"), give(second.id, me))).toBe(1);
    const pause = async () => refused(tx, second, step("pause", await versionOf(tx)));
    expect(await pause()).toBe("changed"); // the right is there, only the step is not its turn
    expect(
      await writes(tx, person("secretariat"), `delete from newsletter_senders where person_id = '${second.id}'`),
    ).toBe(1);
    expect(await pause()).toBe("42501");
    const told =
      await tx`select action from audit_entries where about_person_id = ${second.id} and action like 'newsletter_senders%' and person_id = ${me} order by action`;
    expect(told.map(({ action }) => action)).toEqual(["newsletter_senders.created", "newsletter_senders.deleted"]);
  });

  onStage("nobody gives it to themselves, or in another's name", async (tx) => {
    await withoutIt(tx);
    const second = await colleague(tx);
    expect(await refused(tx, person("secretariat"), give(me, me))).toBe("42501");
    expect(await refused(tx, person("secretariat"), give(me, second.id))).toBe("42501");
    expect(await writes(tx, second, give(me, second.id))).toBe(1);
  });

  onStage("nobody gets it who does not sit in the secretariat today", async (tx) => {
    const second = await colleague(tx);
    for (const other of [cast.kmp, cast.project, cast.deactivated])
      expect(await refused(tx, person("secretariat"), give(other, me))).toBe("42501");
    await tx`update seats set until_on = app.today() - 1, from_on = app.today() - 9 where person_id = ${second.id}`;
    expect(await refused(tx, person("secretariat"), give(second.id, me))).toBe("42501");
  });

  onStage(
    "who sits there alone takes it where one pair of eyes is enough, and not where the policy says two",
    async (tx) => {
      await withoutIt(tx);
      await tx`update seats set until_on = app.today() - 1, from_on = app.today() - 9 where forum = 'secretariat' and person_id <> ${me}`;
      await decide(tx, "2");
      expect(await refused(tx, person("secretariat"), give(me, me))).toBe("42501");
      await tx`delete from policy_decisions where policy_key = 'newsletter_approval'`;
      await decide(tx, "1");
      expect(await writes(tx, person("secretariat"), give(me, me))).toBe(1);
    },
  );
});

describe("on its way", () => {
  onStage(
    "a scheduled issue stands still: no words, blocks or readers are changed, until it is taken back",
    async (tx) => {
      await schedule(tx);
      const [me, of] = [person("secretariat"), `newsletter_id = '${issues.draft}'`];
      expect(await writes(tx, me, `update newsletters set title = 'x' where id = '${issues.draft}'`)).toBe(0);
      expect(await writes(tx, me, `update newsletter_blocks set body = 'x' where ${of}`)).toBe(0);
      expect(await writes(tx, me, `delete from newsletter_blocks where ${of}`)).toBe(0);
      expect(await writes(tx, me, `delete from newsletters where id = '${issues.draft}'`)).toBe(0);
      const add = `insert into newsletter_blocks (newsletter_id, position, kind, body) values ('${issues.draft}', 9, 'text', 'x')`;
      expect(await refused(tx, me, add)).toBe("42501");
      await call(tx, me, step("withdraw", await versionOf(tx)));
      expect(await writes(tx, me, `update newsletters set title = 'x' where id = '${issues.draft}'`)).toBe(1);
    },
  );

  onStage("nothing of it is changed, taken back or thrown away while it is being sent", async (tx) => {
    await schedule(tx);
    await start(tx);
    const me = person("secretariat");
    expect(await writes(tx, me, `update newsletters set title = 'x' where id = '${issues.draft}'`)).toBe(0);
    expect(
      await writes(tx, me, `update newsletter_blocks set body = 'x' where newsletter_id = '${issues.draft}'`),
    ).toBe(0);
    expect(await writes(tx, me, `delete from newsletters where id = '${issues.draft}'`)).toBe(0);
    for (const name of ["withdraw", "schedule", "approve"])
      expect(await refused(tx, me, step(name, await versionOf(tx)))).toBe("changed");
  });

  onStage("its readers have agreed, are on a list of it, and still sit where the list is for", async (tx) => {
    await tx`insert into subscriptions select ${subscribers.stranger}, 'kmp'`; // never possible by the functions
    await tx`delete from subscriptions where subscriber_id = ${subscribers.stranger} and list = 'public'`;
    await schedule(tx);
    await start(tx);
    await start(tx);
    expect(await recipients(tx)).toEqual(["kmp@stage.example"]);
    await tx`delete from newsletter_deliveries where newsletter_id = ${issues.draft}`;
    await tx`update newsletters set started_at = null where id = ${issues.draft}`;
    await tx`update consents set withdrawn_at = now() where subscriber_id = ${subscribers.kmp}`;
    await start(tx);
    expect(await recipients(tx)).toEqual([]);
  });

  onStage("nobody is taken while it is paused or once it is called off, and it goes on where it was", async (tx) => {
    await schedule(tx);
    await start(tx);
    const me = person("secretariat");
    await call(tx, me, step("pause", await versionOf(tx)));
    expect(await take(tx)).toBe(0);
    await call(tx, me, step("resume", await versionOf(tx)));
    expect(await take(tx)).toBeGreaterThan(1);
    expect(await take(tx)).toBe(0); // another worker holds them
    await tx`update newsletter_deliveries set due_at = now() where newsletter_id = ${issues.draft}`;
    await call(tx, me, step("cancel", await versionOf(tx)));
    expect(await take(tx)).toBe(0);
    expect(await state(tx)).toBe("cancelled");
  });

  onStage("whoever leaves or is erased while it is sent gets nothing more of it", async (tx) => {
    await schedule(tx);
    await start(tx);
    expect(await recipients(tx)).toEqual(["kmp@stage.example", "stranger@reader.example"]);
    await call(tx, null, "select app.unsubscribe(sha256('stranger')) as it");
    expect(await recipients(tx)).toEqual(["kmp@stage.example"]);
    await tx`delete from subscribers where id = ${subscribers.kmp}`;
    expect(await recipients(tx)).toEqual([]);
  });

  onStage("a picture without words for who cannot see it is not kept", async (tx) => {
    const row = `('${issues.draft}', 5, 'picture', '${key(9, 1)}', '')`;
    const add = `insert into newsletter_blocks (newsletter_id, position, kind, file_id, alt) values ${row}`;
    expect(await refused(tx, person("secretariat"), add)).toBe("23514");
  });

  onStage(
    "its pictures are looked at by everybody once it is on its way, and before that by its writers",
    async (tx) => {
      const file = key(9, 8); // hangs on nothing else
      await tx`insert into newsletter_blocks (newsletter_id, position, kind, file_id, alt) values (${issues.draft}, 5, 'picture', ${file}, 'Koret')`;
      const look = `select id::text as it from files where id = '${file}'`;
      expect(await reads(tx, null, look)).toEqual([]);
      expect(await reads(tx, person("secretariat"), look)).toEqual([file]);
      await schedule(tx);
      await start(tx);
      expect(await reads(tx, null, look)).toEqual([file]);
    },
  );
});
