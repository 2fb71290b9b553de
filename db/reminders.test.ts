import { describe, expect } from "vitest";
import { onStage } from "./cast";
import { conferences, sessions, signUps } from "./cast-conferences";
import { key } from "./cast-keys";
import { call, type Tx, writes } from "./rehearsal";
import { link, seats, signUp, viewer } from "./sign-up-kit";

const days = (tx: Tx, many: number) =>
  tx`update conferences set starts_at = now() + ${many} * interval '1 day', ends_at = now() + ${many + 1} * interval '1 day' where id = ${conferences.open}`;
const plan = (tx: Tx, groups: string, hours = 24 * 8) =>
  tx`insert into reminders (id, conference_id, hours_before, groups, words) values (${key(34, 9)}, ${conferences.open}, ${hours}, ${groups}, 'P-plads bag huset')`;
const tick = (tx: Tx) => call(tx, "worker", "select app.send_reminders() as it");
/** Whom the mails went to: the first part of each address. */
const reminded = async (tx: Tx) =>
  (
    await tx<
      { it: string }[]
    >`select split_part(address, '@', 1) as it from mails where kind = 'conference_reminder' and data ->> 'conference' = ${conferences.open} order by 1`
  ).map(({ it }) => it);

describe("reminders of a conference", () => {
  onStage("each with a seat gets it once, with the secretariat's words, when its hour has come", async (tx) => {
    await plan(tx, "{confirmed}");
    await tick(tx);
    expect(await reminded(tx)).toEqual([]);
    await days(tx, 7);
    await tick(tx);
    await tick(tx);
    expect(await reminded(tx)).toEqual(["colleague", "guest", "head", "stranger"]);
    const [mail] = await tx`select data from mails where kind = 'conference_reminder'`;
    expect(mail?.data).toMatchObject({ note: "P-plads bag huset", kind: "confirmed", missing: "no" });
    const [sent] = await tx`select sent_at is not null as sent, sent_to from reminders where id = ${key(34, 9)}`;
    expect(sent).toEqual({ sent: true, sent_to: 4 });
  });

  onStage("a worker killed before the end has sent nothing, and the next sends all", async (tx) => {
    await plan(tx, "{confirmed}");
    await days(tx, 7);
    await tx
      .savepoint(async (sp) => {
        await sp`select app.send_reminders()`;
        throw new Error("killed");
      })
      .catch(() => {});
    expect(await reminded(tx)).toEqual([]);
    await tick(tx);
    expect(await reminded(tx)).toHaveLength(4);
  });

  onStage("it moves with the conference", async (tx) => {
    await plan(tx, "{confirmed}");
    await days(tx, 30);
    await tick(tx);
    expect(await reminded(tx)).toEqual([]);
    await days(tx, 8);
    await tick(tx);
    expect(await reminded(tx)).toHaveLength(4);
  });

  for (const [what, change] of [
    ["called off", "cancelled_at = now()"],
    ["begun", "starts_at = now() - interval '1 minute'"],
  ])
    onStage(`a conference that is ${what} reminds nobody`, async (tx) => {
      await plan(tx, "{confirmed}");
      await days(tx, 7);
      await tx.unsafe(`update conferences set ${change} where id = '${conferences.open}'`);
      await tick(tx);
      expect(await reminded(tx)).toEqual([]);
    });

  onStage(
    "those who wait, who have not answered an offer, and who owe an answer are groups of their own",
    async (tx) => {
      await seats(tx, 0);
      await call(tx, viewer("kmk"), signUp("w"));
      await tx`update sign_ups set confirmed_at = null, offered_at = now(), offer_until = now() + interval '1 day' where id = ${signUps.guest}`;
      await tx`update conference_questions set required = true where id = ${sessions.open}`;
      await days(tx, 7);
      const to = async (groups: string) => {
        await tx`delete from reminders where id = ${key(34, 9)}`;
        await tx`delete from mails where kind = 'conference_reminder'`;
        await plan(tx, groups);
        await tick(tx);
        return reminded(tx);
      };
      expect(await to("{waiting}")).toEqual(["w"]);
      expect(await to("{offered}")).toEqual(["guest"]);
      expect(await to("{unanswered}")).toEqual(["colleague", "w"]);
      expect(await to("{waiting,unanswered}")).toEqual(["colleague", "w"]);
    },
  );

  onStage("what is owed is answered once by the mail's link, and no other question with it", async (tx) => {
    await seats(tx, 1);
    await call(tx, viewer("kmk"), signUp("a"));
    const by = await link(tx, "a");
    const say = (words: string, question: string = sessions.open) =>
      call(tx, null, `select app.answer_questions(${by}, null, '{"${question}": "${words}"}') as it`);
    await say("for early");
    await tx`update conference_questions set required = true`;
    await say("elsewhere", sessions.inner);
    await say("Vegetar");
    await say("Noget andet");
    const said =
      await tx`select answer from sign_up_answers a join sign_ups s on s.id = a.sign_up_id where s.name = 'a'`;
    expect(said.map(({ answer }) => answer)).toEqual(["Vegetar"]);
  });

  onStage("only the secretariat makes one, and what was sent is not taken back", async (tx) => {
    const make = `insert into reminders (conference_id, hours_before, groups) values ('${conferences.open}', 24, '{confirmed}')`;
    expect(await writes(tx, viewer("secretariat"), make)).toBe(1);
    await expect(writes(tx, viewer("kmk"), make)).rejects.toThrow("row-level security");
    await tx`update reminders set sent_at = now()`;
    expect(await writes(tx, viewer("secretariat"), "delete from reminders")).toBe(0);
  });
});
