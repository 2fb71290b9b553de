import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast, key, towns } from "./cast-keys";
import { conversations, projects, quotes, stories } from "./cast-results";
import { call, playing, refused, type Tx } from "./rehearsal";

const mailed = async (tx: Tx, kind: string) =>
  (
    await tx<{ address: string }[]>`select address from mails where kind = ${kind} and queued_at = now()
      and address like '%@stage.example' order by 1`
  ).map(({ address }) => address);

const leader = person("project");
const send = `select app.send_story('${stories.draft}') as it`;
const aim = (tx: Tx, code: string) =>
  tx`insert into story_targets (story_id, municipality_code, why) values (${stories.draft}, ${code}, 'because')`;
const seatOf = (tx: Tx, code: string) =>
  tx`insert into people (id, name, title, municipality_code) values (${key(40)}, 'Newcomer', 'Head', ${code})`
    .then(() => tx`insert into emails (person_id, address) values (${key(40)}, 'newcomer@stage.example')`)
    .then(
      () => tx`insert into seats (person_id, forum, title, from_on) values (${key(40)}, 'kmk', 'member', app.today())`,
    );

describe("a story", () => {
  onStage("reaches the culture head of its municipality by mail, once, however often it is sent", async (tx) => {
    expect(await call(tx, leader, send)).toBe(1);
    expect(await call(tx, leader, send)).toBe(0);
    expect(await mailed(tx, "story")).toEqual(["kmk@stage.example"]);
    expect(await tx`select told_codes from stories where id = ${stories.draft}`).toEqual([
      { told_codes: [towns.home] },
    ]);
  });

  onStage(
    "waits where nobody sits, tells the secretariat once, and goes out by itself when somebody does",
    async (tx) => {
      await aim(tx, towns.other);
      await call(tx, leader, send);
      await call(tx, leader, send);
      expect(await mailed(tx, "story_waiting")).toEqual(["secretariat@stage.example"]);
      expect(await call(tx, "worker", "select app.send_due_stories() as it")).toBe(0);
      await seatOf(tx, towns.other);
      expect(await call(tx, "worker", "select app.send_due_stories() as it")).toBe(1);
      expect(await mailed(tx, "story")).toEqual(["kmk@stage.example", "newcomer@stage.example"]);
    },
  );

  onStage("is sent by the clock when its hour has come, and not before", async (tx) => {
    const plan = (days: number) =>
      tx`update stories set ready_at = now(), send_at = now() + make_interval(days => ${days}) where id = ${stories.draft}`;
    await plan(1);
    expect(await call(tx, "worker", "select app.send_due_stories() as it")).toBe(0);
    await plan(0);
    expect(await call(tx, "worker", "select app.send_due_stories() as it")).toBe(1);
  });

  onStage("without a target, or unfinished, is not sent", async (tx) => {
    await tx`delete from story_targets where story_id = ${stories.draft}`;
    expect(await refused(tx, leader, send)).toBe("noTargets");
    await tx`update stories set lead = '' where id = ${stories.draft}`;
    expect(await refused(tx, leader, send)).toBe("storyUnfinished");
  });

  onStage("is sent by nobody who does not lead its project", async (tx) => {
    for (const role of ["kmk", "kmp", "guest"] as const) expect(await refused(tx, person(role), send)).toBe("42501");
    await tx`delete from project_leaders where project_id = ${projects.led}`;
    expect(await refused(tx, leader, send)).toBe("42501");
  });

  onStage("tells its readers who else got it, and only its writers how it was received", async (tx) => {
    const audience = `select municipality_code || coalesce(' read ' || read_at::text, '') as it from app.story_audience('${stories.home}')`;
    expect(await call(tx, person("kmk"), audience)).toBe(towns.home);
    expect(await call(tx, leader, audience)).toContain("read");
    expect(await call(tx, person("guest"), audience)).toBeUndefined();
  });

  onStage("whose mail bounced says so to its writers, and is still there to be read", async (tx) => {
    await call(tx, leader, send);
    await tx`update mails set failed_at = now() where story_id = ${stories.draft} and kind = 'story'`;
    const bounced = `select undelivered as it from app.story_audience('${stories.draft}')`;
    expect(await call(tx, leader, bounced)).toBe(true);
    expect(await call(tx, person("kmk"), bounced)).toBe(false);
    expect(await call(tx, person("kmk"), `select id as it from stories where id = '${stories.draft}'`)).toBe(
      stories.draft,
    );
  });

  onStage("is handed on to the own politicians, and to nobody where none sit", async (tx) => {
    const forward = `select app.forward_story('${stories.home}', 'Look') as it`;
    expect(await call(tx, person("kmk"), forward)).toBe(1);
    expect(await mailed(tx, "story_forwarded")).toEqual(["kmp@stage.example"]);
    expect(await refused(tx, person("kmp"), forward)).toBe("42501");
    await tx`delete from seats where person_id = ${cast.kmp}`;
    expect(await refused(tx, person("kmk"), forward)).toBe("noPoliticians");
  });
});

describe("a withdrawn consent", () => {
  const withdraw = `select app.withdraw_quote('${quotes.home}')`;

  onStage("takes the words from the quote, the text, what was reused, and the log", async (tx) => {
    await tx`update story_quotes set words = 'SECRETWORDS', name = 'SECRETNAME' where id = ${quotes.home}`;
    await tx`update stories set body = 'She said SECRETWORDS, and left.' where id = ${stories.home}`;
    await tx`update story_reuses set words = '“SECRETWORDS” SECRETNAME' where story_id = ${stories.home}`;
    await playing(tx, leader, (as) => as.unsafe(withdraw));
    expect(await tx`select body from stories where id = ${stories.home}`).toEqual([
      { body: "She said […], and left." },
    ]);
    expect(await tx`select from story_reuses where story_id = ${stories.home}`).toHaveLength(0);
    expect(await tx`select words || name as left from story_quotes where id = ${quotes.home}`).toEqual([{ left: "" }]);
    const logged = await tx`select from audit_entries where at = now() and concat(before, after) like '%SECRET%'`;
    expect(logged).toHaveLength(0);
  });

  onStage("is noted by the story's writers alone", async (tx) => {
    for (const role of ["kmk", "kmp", "guest"] as const)
      expect(await refused(tx, person(role), withdraw)).toBe("42501");
  });
});

describe("an answer to a story", () => {
  const answer = (kind: string) => `select app.answer_story('${stories.home}', '${kind}', 'Hello') as it`;

  onStage("opens a conversation with its writer, who hears by mail that there is one", async (tx) => {
    const id = await call(tx, person("kmk"), answer("correction"));
    expect(await mailed(tx, "conversation_message")).toEqual(["project@stage.example"]);
    expect(await tx`select partner_id, awaited_id from conversations where id = ${String(id)}`).toEqual([
      { partner_id: cast.project, awaited_id: cast.project },
    ]);
    expect(await call(tx, person("kmk"), answer("note"))).toBe(id);
  });

  onStage("goes to the secretariat when nobody leads the project any more", async (tx) => {
    await tx`delete from seats where person_id = ${cast.project}`;
    await call(tx, person("kmk"), answer("note"));
    expect(await mailed(tx, "conversation_message")).toEqual(["secretariat@stage.example"]);
  });

  onStage("comes from no politician and no guest", async (tx) => {
    for (const role of ["kmp", "guest", "project"] as const)
      expect(await refused(tx, person(role), answer("note"))).toBe("42501");
  });
});

describe("a conversation", () => {
  const say = (kind: string) => `select app.say('${conversations.late}', '${kind}', 'Words') as it`;
  const state = async (tx: Tx) =>
    (
      await tx`select awaited_id, closed_at is not null as closed from conversations where id = ${conversations.late}`
    )[0];

  onStage("waits for the other after a word, and for nobody after thanks", async (tx) => {
    await call(tx, leader, say("note"));
    expect(await state(tx)).toEqual({ awaited_id: cast.kmk, closed: false });
    await call(tx, person("kmk"), say("thanks"));
    expect(await state(tx)).toEqual({ awaited_id: null, closed: false });
  });

  onStage("is closed by either, and a new word opens it", async (tx) => {
    await call(tx, person("kmk"), `select app.close_conversation('${conversations.late}') as it`);
    expect(await state(tx)).toEqual({ awaited_id: null, closed: true });
    await call(tx, leader, say("note"));
    expect(await state(tx)).toEqual({ awaited_id: cast.kmk, closed: false });
  });

  onStage("is spoken in and closed by nobody else, not even the secretariat that sees it is late", async (tx) => {
    for (const role of ["secretariat", "kmp", "guest"] as const) {
      expect(await refused(tx, person(role), say("note"))).toBe("42501");
      expect(await refused(tx, person(role), `select app.close_conversation('${conversations.late}')`)).toBe("42501");
    }
  });

  onStage("is not gone on with once the other has left", async (tx) => {
    await tx`delete from seats where person_id = ${cast.kmk}`;
    expect(await refused(tx, leader, say("note"))).toBe("noLongerThere");
  });
});
