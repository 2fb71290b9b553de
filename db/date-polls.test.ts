import { describe, expect } from "vitest";
import { meetings, onStage, person, polls } from "./cast";
import { cast, key } from "./cast-keys";
import { call, playing, reads, refused, type Tx, writes } from "./rehearsal";

const answer = (who: string, word = "no", option = polls.late) =>
  `insert into poll_answers (option_id, person_id, answer) values ('${option}', '${who}', '${word}')
   on conflict (option_id, person_id) do update set answer = excluded.answer`;
const settle = `select app.settle_poll('${polls.option}') as it`;
const start = `(select starts_at from poll_options where id = '${polls.option}')`;
const mailsOf = async (tx: Tx, kind: string) =>
  (
    await tx<
      { address: string }[]
    >`select address from mails where kind = ${kind} and address like '%@stage.example' order by 1`
  ).map((mail) => mail.address);

/** Why a forum cannot meet at a Copenhagen time; nothing where it can. */
const block = async (tx: Tx, local: string, forum = "kmk", required = "{}") =>
  (
    await tx`select reason, who from app.date_block(${forum}, ${local}::timestamp at time zone 'Europe/Copenhagen', 60, ${required}::uuid[])`
  )[0]?.reason;

describe("who has part in a poll", () => {
  onStage("a guest, a stranger and another forum see no poll, and answer none", async (tx) => {
    for (const role of ["guest", "neighbour", "kmp", "project", "expired", "deactivated"] as const) {
      for (const table of ["date_polls", "poll_options"])
        expect(await reads(tx, person(role), `select id as it from ${table}`)).toEqual([]);
      expect(
        await call(
          tx,
          person(role),
          "select count(*)::int as it from poll_answers where option_id::text like '%aaaa%'",
        ),
      ).toBe(0);
      expect(await refused(tx, person(role), answer(cast[role]))).toBe("42501");
      expect(await call(tx, person(role), "select count(*)::int as it from app.forum_people('kmk')")).toBe(0);
    }
    expect(await reads(tx, null, "select id as it from date_polls")).toEqual([]);
  });

  onStage("a guest of the whole forum sees no poll", async (tx) => {
    expect(await reads(tx, person("neighbour"), "select id as it from meetings")).toContain(meetings.kmk);
    expect(await reads(tx, person("neighbour"), "select id as it from date_polls")).toEqual([]);
  });

  onStage(
    "an answer is one's own, changed until the last day and not after, nor when the poll is closed",
    async (tx) => {
      expect(await writes(tx, person("kmk"), answer(cast.kmk))).toBe(1);
      expect(await writes(tx, person("kmk"), answer(cast.kmk, "if_needed"))).toBe(1);
      expect(await refused(tx, person("kmk"), answer(cast.kmp))).toBe("42501");
      expect(await refused(tx, person("secretariat"), answer(cast.kmk))).toBe("42501");
      expect(await refused(tx, person("secretariat"), answer(cast.secretariat))).toBe("42501");
      await tx`update date_polls set answer_by = app.today() where id = ${polls.kmk}`;
      expect(await writes(tx, person("kmk"), answer(cast.kmk, "yes"))).toBe(1);
      await tx`update date_polls set answer_by = app.today() - 1 where id = ${polls.kmk}`;
      expect(await refused(tx, person("kmk"), answer(cast.kmk))).toBe("42501");
      await tx`update date_polls set answer_by = app.today(), closed_at = now() where id = ${polls.kmk}`;
      expect(await refused(tx, person("kmk"), answer(cast.kmk))).toBe("42501");
    },
  );

  onStage("only the secretariat asks, extends, closes and settles", async (tx) => {
    const ask = (who: string) =>
      `insert into date_polls (forum, title, place, minutes, answer_by, asked_by) values ('kmk', 'x', 'P', 60, app.today() + 9, '${who}')`;
    const extend = `select app.extend_poll('${polls.kmk}', app.today() + 20)`;
    const close = `select app.close_poll('${polls.kmk}')`;
    for (const role of ["kmk", "kmp", "guest", "project"] as const) {
      for (const query of [ask(cast[role]), extend, close, settle])
        expect(await refused(tx, person(role), query)).toBe("42501");
      expect(
        await call(
          tx,
          person(role),
          `select count(*)::int as it from app.blocked_dates('kmk', array[now()], 60, '{}')`,
        ),
      ).toBe(0);
    }
    expect(await refused(tx, person("secretariat"), ask(cast.kmk))).toBe("42501");
    expect(await writes(tx, person("secretariat"), ask(cast.secretariat))).toBe(1);
    expect(await mailsOf(tx, "poll_asked")).toEqual(["kmk@stage.example"]);
    expect(await refused(tx, person("secretariat"), `update date_polls set closed_at = now()`)).toBe("42501");
    expect(await refused(tx, person("secretariat"), extend.replace("20", "400"))).toBe("pollDeadline");
    expect(await refused(tx, person("secretariat"), extend.replace("+ 20", "- 1"))).toBe("pollPast");
    expect(await refused(tx, person("secretariat"), close)).toBe("nothing was refused");
    expect(await refused(tx, person("secretariat"), close)).toBe("pollClosed");
  });
});

describe("a time that is offered", () => {
  onStage("is no weekend, no holiday, not in July, not past, by the clock of Copenhagen", async (tx) => {
    expect(await block(tx, "2035-07-10 10:00")).toBe("july");
    expect(await block(tx, "2035-06-05 10:00")).toBe("holiday");
    expect(await block(tx, "2035-05-03 10:00")).toBe("holiday"); // Ascension Day
    expect(await block(tx, "2020-01-14 10:00")).toBe("past");
    expect(await block(tx, "2035-01-13 10:00")).toBe("weekend");
    expect(await block(tx, "2035-01-15 10:00")).toBeUndefined();
  });

  onStage("is its own day around the nights when the clock is changed", async (tx) => {
    for (const [sunday, monday] of [
      ["2034-03-26", "2034-03-27"],
      ["2034-10-29", "2034-10-30"],
    ]) {
      expect(await block(tx, `${sunday} 00:30`)).toBe("weekend");
      expect(await block(tx, `${sunday} 23:30`)).toBe("weekend");
      expect(await block(tx, `${monday} 00:30`)).toBeUndefined(); // still Sunday in UTC
    }
    const nine = tx`timestamp '2034-10-30 09:00' at time zone 'Europe/Copenhagen'`;
    await tx`insert into poll_options (id, poll_id, starts_at) values (${key(11, 9)}, ${polls.kmk}, ${nine})`;
    const made = await call(tx, person("secretariat"), settle.replace(polls.option, key(11, 9)));
    const [meeting] =
      await tx`select to_char(starts_at at time zone 'UTC', 'HH24:MI') as at from meetings where id = ${made as string}`;
    expect(meeting).toEqual({ at: "08:00" });
  });

  onStage(
    "is none of the forum's other meetings, nor one of somebody who must come and has not declined it",
    async (tx) => {
      await tx`insert into meetings (id, forum, title, starts_at, ends_at, place) values
      (${key(3, 8)}, 'kmp', 'Other', timestamp '2035-01-15 09:30' at time zone 'Europe/Copenhagen', timestamp '2035-01-15 11:00' at time zone 'Europe/Copenhagen', 'P')`;
      const required = `{${cast.kmp}}`;
      expect(await block(tx, "2035-01-15 10:00", "kmp")).toBe("forum");
      expect(await block(tx, "2035-01-15 08:30", "kmp")).toBeUndefined(); // it ends when the other begins
      expect(await block(tx, "2035-01-15 10:00", "kmk")).toBeUndefined();
      expect(await block(tx, "2035-01-15 10:00", "kmk", required)).toBe("person");
      await tx`insert into attendances (meeting_id, person_id, answer) values (${key(3, 8)}, ${cast.kmp}, 'no')`;
      expect(await block(tx, "2035-01-15 10:00", "kmk", required)).toBeUndefined();
      await tx`update meetings set cancelled_at = now() where id = ${key(3, 8)}`;
      expect(await block(tx, "2035-01-15 10:00", "kmp")).toBeUndefined();
    },
  );

  onStage("is refused by the database too, and must lie after the last day for answers", async (tx) => {
    await tx`update date_polls set example = false where id = ${polls.kmk}`;
    const offer = (at: string) => `insert into poll_options (poll_id, starts_at) values ('${polls.kmk}', ${at})`;
    expect(await refused(tx, person("secretariat"), offer("timestamptz '2035-01-13 10:00+01'"))).toBe("pollBlocked");
    expect(await refused(tx, person("secretariat"), offer("now() + interval '1 day'"))).toBe("pollDeadline");
    expect(await refused(tx, person("kmk"), offer("timestamptz '2035-01-15 10:00+01'"))).toBe("42501");
    expect(await writes(tx, person("secretariat"), offer("timestamptz '2035-01-15 10:00+01'"))).toBe(1);
  });
});

describe("the meeting that comes of it", () => {
  onStage("is called once, at the same hour of the clock, and nobody is answered for", async (tx) => {
    const made = await call(tx, person("secretariat"), settle);
    expect(await call(tx, person("secretariat"), settle)).toBe(made);
    const late = settle.replace(polls.option, polls.late);
    expect(await refused(tx, person("secretariat"), late)).toBe("pollClosed");
    const [meeting] =
      await tx`select forum, title, to_char(starts_at at time zone 'Europe/Copenhagen', 'HH24:MI') as at,
      (ends_at - starts_at)::text as length, called_at is not null as called from meetings where id = ${made as string}`;
    expect(meeting).toEqual({ forum: "kmk", title: "When", at: "10:00", length: "01:00:00", called: true });
    expect(await mailsOf(tx, "meeting_called")).toEqual(["kmk@stage.example", "neighbour@stage.example"]);
    expect(
      await call(tx, person("kmk"), `select count(*)::int as it from attendances where meeting_id = '${made}'`),
    ).toBe(0);
  });

  onStage("is not at a time that has been taken while the poll ran", async (tx) => {
    const taken = `select reason as it from app.taken_options('${polls.kmk}') where option_id = '${polls.option}'`;
    expect(await call(tx, person("kmk"), taken)).toBeUndefined();
    await tx`update meetings set starts_at = ${tx.unsafe(start)} - interval '30 minutes', ends_at = ${tx.unsafe(start)} + interval '5 minutes' where id = ${meetings.kmk}`;
    expect(await call(tx, person("kmk"), taken)).toBe("forum");
    expect(await call(tx, person("guest"), taken)).toBeUndefined();
    expect(await refused(tx, person("secretariat"), settle)).toBe("pollTaken");
  });

  onStage("is not at a time to which somebody who must come has said no", async (tx) => {
    await tx`update poll_answers set answer = 'no' where option_id = ${polls.option}`;
    expect(await refused(tx, person("secretariat"), settle)).toBe("pollRequired");
    await tx`update seats set until_on = app.today() - 1, from_on = app.today() - 1 where person_id = ${cast.kmk}`;
    expect(await refused(tx, person("secretariat"), settle)).toBe("nothing was refused");
  });
});

describe("the reminder", () => {
  onStage("goes once, the day before the last day, to those who have not answered", async (tx) => {
    const remind = () => playing(tx, "worker", (as) => as`select app.remind_polls()`);
    const ready = (asked: string) =>
      tx`update date_polls set answer_by = app.today() + 1, asked_at = now() - ${asked}::interval, reminded_at = null where id = ${polls.kmk}`;
    await ready("3 days");
    await remind();
    expect(await mailsOf(tx, "poll_reminder")).toEqual([]);
    await tx`delete from poll_answers where person_id = ${cast.kmk}`;
    await ready("0 days");
    await remind();
    expect(await mailsOf(tx, "poll_reminder")).toEqual([]);
    await ready("3 days");
    await remind();
    await remind();
    expect(await mailsOf(tx, "poll_reminder")).toEqual(["kmk@stage.example"]);
  });
});
