import { describe, expect } from "vitest";
import { onStage } from "./cast";
import { conferences, signUps } from "./cast-conferences";
import { towns } from "./cast-keys";
import { call, refused, type Tx } from "./rehearsal";
import { signUp, viewer } from "./sign-up-kit";

/** The conference ended so long ago. */
const ended = (tx: Tx, ago: string) =>
  tx`update conferences set starts_at = now() - ${ago}::interval - interval '3 hours', ends_at = now() - ${ago}::interval where id = ${conferences.open}`;
const asked = async (tx: Tx) => {
  await call(tx, "worker", "select app.ask_feedback() as it");
  const mails = await tx<
    { it: string }[]
  >`select split_part(address, '@', 1) as it from mails where kind = 'conference_asked' order by 1`;
  return mails.map(({ it }) => it);
};
const give = (name: string, words = "") => `select app.give_feedback(sha256('${name}'), 'very', '${words}', '') as it`;

describe("three questions after a conference", () => {
  onStage("those who came are asked once, by two days after it at the latest", async (tx) => {
    await ended(tx, "-1 hour");
    expect(await asked(tx)).toEqual([]);
    await tx`update sign_ups set checked_in_at = now() where id in (${signUps.head}, ${signUps.stranger})`;
    await ended(tx, "2 days");
    expect(await asked(tx)).toEqual(["head", "stranger"]);
    expect(await asked(tx)).toEqual(["head", "stranger"]);
  });

  onStage("where nobody was checked in all who had a seat are asked", async (tx) => {
    await ended(tx, "2 days");
    expect(await asked(tx)).toEqual(["colleague", "guest", "head", "stranger"]);
  });

  onStage("nobody is asked about a conference that was called off, or long ago", async (tx) => {
    await ended(tx, "8 days");
    expect(await asked(tx)).toEqual([]);
    await ended(tx, "2 days");
    await tx`update conferences set cancelled_at = now() where id = ${conferences.open}`;
    expect(await asked(tx)).toEqual([]);
  });

  onStage("an answer is given once, by who was asked, and tells nobody whose it is", async (tx) => {
    expect(await refused(tx, null, give("head"))).toBe("feedbackGiven");
    await ended(tx, "2 days");
    await asked(tx);
    expect(await refused(tx, null, give("nobody"))).toBe("feedbackGiven");
    await call(tx, null, give("head", "Godt"));
    expect(await refused(tx, null, give("head", "Bedre"))).toBe("feedbackGiven");
    const rows = await tx`select * from feedback where gain = 'Godt' and conference_id = ${conferences.open}`;
    expect(rows.map((row) => Object.keys(row).toSorted().join())).toEqual([
      "better,conference_id,example,gain,id,worth",
    ]);
    expect(await call(tx, viewer("secretariat"), `select app.feedback_asked('${conferences.open}') as it`)).toBe(4);
    expect(await call(tx, viewer("kmk"), `select app.feedback_asked('${conferences.open}') as it`)).toBe(0);
  });
});

describe("participants are forgotten", () => {
  const forget = (tx: Tx) => call(tx, "worker", "select app.forget_participants() as it");
  const decide = async (tx: Tx, days: number) => {
    await tx`insert into policies values ('participants', 'T1', '?', 1, 'test') on conflict do nothing`;
    await tx`insert into policy_decisions (policy_key, value, valid_from, basis) values ('participants', ${tx.json({ days })}, app.today() - 1, 'x')`;
  };

  onStage("after the policy's days name and address are gone everywhere, and what is counted stays", async (tx) => {
    await decide(tx, 60);
    await tx`update sign_ups set checked_in_at = now() where id = ${signUps.head}`;
    await ended(tx, "2 days");
    await asked(tx);
    await call(tx, null, give("head", "Ord fra Bente"));
    await ended(tx, "59 days");
    await forget(tx);
    expect(
      await tx`select from sign_ups where forgotten_at is not null and conference_id = ${conferences.open}`,
    ).toHaveLength(0);
    await ended(tx, "61 days");
    await forget(tx);
    await forget(tx);
    const [head] = await tx`select * from sign_ups where id = ${signUps.head}`;
    expect(head).toMatchObject({
      ...{ name: "Slettet deltager", title: "", address: null, person_id: null, signed_up_by: null },
      municipality_code: towns.home,
    });
    expect(head?.checked_in_at).not.toBeNull();
    expect(
      await tx`select from sign_ups where conference_id = ${conferences.open} and confirmed_at is not null`,
    ).toHaveLength(4);
    expect(await tx`select from mails where address = 'head@stage.example' or data::text like '%head%'`).toHaveLength(
      0,
    );
    const left =
      await tx`select (select count(*)::int from sign_up_answers a join sign_ups s on s.id = a.sign_up_id where s.conference_id = ${conferences.open}) as answers,
      (select count(*)::int from sign_up_links l join sign_ups s on s.id = l.sign_up_id where s.conference_id = ${conferences.open}) as links,
      (select count(*)::int from feedback where conference_id = ${conferences.open} and gain = '') as said`;
    expect(left).toEqual([{ answers: 0, links: 0, said: 2 }]);
    expect(
      await tx`select from audit_entries where action = 'sign_ups.forgotten' and subject = ${signUps.head}`,
    ).toHaveLength(1);
  });

  onStage("an issued invoice keeps its lines", async (tx) => {
    const lines = () => tx`select description, price_ore from invoice_lines order by 1`;
    const before = await lines();
    await ended(tx, "366 days");
    await forget(tx);
    expect(before.length).toBeGreaterThan(0);
    expect(await lines()).toEqual(before);
  });
});

describe("a colleague who is signed up already", () => {
  const ask = (who: Parameters<typeof viewer>[0]) =>
    `select (select string_agg(address || ' ' || coalesce(name, '?'), ', ' order by address) from app.already_signed_up('${conferences.open}', gen_random_uuid(), '{guest@stage.example,head@stage.example,new@stage.example}')) as it -- ${who}`;
  onStage(
    "is named to their own municipality; others learn only of the address they typed, strangers nothing",
    async (tx) => {
      const told = (who: "kmk" | "guest" | "secretariat" | "neighbour") => call(tx, viewer(who), ask(who));
      expect(await told("kmk")).toBe("guest@stage.example ?, head@stage.example head");
      expect(await told("guest")).toBe("guest@stage.example guest, head@stage.example ?");
      expect(await told("secretariat")).toBe("guest@stage.example guest, head@stage.example head");
      expect(await refused(tx, null, ask(null))).toBe("42501");
    },
  );

  onStage("is told of for a form that was sent twice only when another form did it", async (tx) => {
    await call(tx, viewer("kmk"), signUp("a"));
    const again = (party: string) =>
      call(
        tx,
        viewer("kmk"),
        `select count(*)::int as it from app.already_signed_up('${conferences.open}', '${party}', '{head@stage.example}')`,
      );
    expect(await again(signUps.head)).toBe(0);
    expect(await again(signUps.guest)).toBe(1);
  });
});
