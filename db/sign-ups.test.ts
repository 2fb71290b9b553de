import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { conferences, signUps } from "./cast-conferences";
import { cast, key, towns } from "./cast-keys";
import { call, playing, reads, refused, type Tx } from "./rehearsal";

type Who = Parameters<typeof person>[0] | null;
const viewer = (who: Who) => who && person(who);

/** One who signs up; the letter is name and address. */
const one = (letter: string) => ({ name: letter, address: `${letter}@seat.example`, municipality: towns.home });

const signUp = (
  letters: string,
  { party = key(75, letters.charCodeAt(0)), split = false, to = conferences.open } = {},
) => `select app.sign_up('${to}', '${party}', '${JSON.stringify([...letters].map(one))}', ${split}, 'da') as it`;

/** Room for so many besides the four who are planted. */
const seats = (tx: Tx, free: number) =>
  tx`update conferences set capacity = 4 + ${free}::int where id = ${conferences.open}`;

/** "a confirmed, b waiting", in the order of arrival, without those who were planted. */
const list = async (tx: Tx) => {
  const rows = await tx<
    { it: string }[]
  >`select name || ' ' || app.sign_up_state(s) as it from sign_ups s where address like '%@seat.example' order by number`;
  return rows.map(({ it }) => it).join(", ");
};
const mailed = async (tx: Tx) => {
  const rows = await tx<
    { it: string }[]
  >`select left(address, 1) || ' ' || kind as it from mails where address like '%@seat.example' and queued_at = now() order by 1`;
  return rows.map(({ it }) => it);
};
const idOf = async (tx: Tx, letter: string) =>
  (
    await tx<
      { id: string }[]
    >`select id from sign_ups where address = ${`${letter}@seat.example`} order by number desc limit 1`
  )[0]?.id ?? "";
const cancel = async (tx: Tx, letter: string, who: Who = "kmk", why = "") =>
  call(tx, viewer(who), `select app.cancel_sign_up(null, '${await idOf(tx, letter)}', '${why}') as it`);
const answer = async (tx: Tx, letter: string, yes: boolean, who: Who = "kmk") =>
  refused(tx, viewer(who), `select app.answer_offer(null, '${await idOf(tx, letter)}', ${yes})`);
const link = async (tx: Tx, letter: string) => {
  await call(
    tx,
    "worker",
    `select app.issue_sign_up_link('${await idOf(tx, letter)}', sha256('link ${letter}')) as it`,
  );
  return `sha256('link ${letter}')`;
};

describe("seats and the list", () => {
  onStage("the first get seats, the others wait, and a freed seat is offered to whoever is next", async (tx) => {
    await seats(tx, 1);
    for (const letter of "abc") await call(tx, viewer("kmk"), signUp(letter));
    expect(await list(tx)).toBe("a confirmed, b waiting, c waiting");
    await cancel(tx, "a");
    expect(await list(tx)).toBe("a cancelled, b offered, c waiting");
    expect(await mailed(tx)).toEqual([
      "a sign_up_cancelled",
      "a sign_up_confirmed",
      "b seat_offered",
      "b sign_up_waiting",
      "c sign_up_waiting",
    ]);
    expect(await answer(tx, "b", false)).toBe("nothing was refused");
    expect(await list(tx)).toBe("a cancelled, b declined, c offered");
    await answer(tx, "c", true);
    await answer(tx, "c", true);
    expect(await list(tx)).toBe("a cancelled, b declined, c confirmed");
    expect((await mailed(tx)).filter((mail) => mail === "c sign_up_confirmed")).toHaveLength(1);
  });

  onStage("a form that is posted twice signs up once", async (tx) => {
    await seats(tx, 5);
    expect(await call(tx, viewer("kmk"), signUp("ab"))).toBe("confirmed");
    expect(await call(tx, viewer("kmk"), signUp("ab"))).toBe("confirmed");
    expect(await mailed(tx)).toEqual(["a sign_up_confirmed", "b sign_up_confirmed"]);
  });

  onStage("a party waits as a whole while a single one passes it, unless it agreed to be split", async (tx) => {
    await seats(tx, 1);
    await call(tx, viewer("kmk"), signUp("ab"));
    await call(tx, viewer("kmk"), signUp("c"));
    expect(await list(tx)).toBe("a waiting, b waiting, c confirmed");
    await cancel(tx, "c");
    expect(await list(tx)).toBe("a waiting, b waiting, c cancelled");
    expect(await call(tx, viewer("kmk"), signUp("de", { split: true }))).toBe("split");
    expect(await list(tx)).toBe("a waiting, b waiting, c cancelled, d confirmed, e waiting");
    await seats(tx, 3);
    expect(await list(tx)).toBe("a offered, b offered, c cancelled, d confirmed, e waiting");
  });

  onStage("leaving the list promotes nobody, and fewer seats throw nobody out", async (tx) => {
    await seats(tx, 1);
    for (const letter of "abc") await call(tx, viewer("kmk"), signUp(letter));
    await cancel(tx, "b");
    expect(await list(tx)).toBe("a confirmed, b cancelled, c waiting");
    await seats(tx, -3);
    expect(await list(tx)).toBe("a confirmed, b cancelled, c waiting");
    await seats(tx, 2);
    expect(await list(tx)).toBe("a confirmed, b cancelled, c offered");
  });

  onStage("an offer that is not answered in time goes on, and is taken by nobody after", async (tx) => {
    await seats(tx, 1);
    for (const letter of "abc") await call(tx, viewer("kmk"), signUp(letter));
    await cancel(tx, "a");
    await tx`update sign_ups set offer_until = now() where address = 'b@seat.example'`;
    expect(await answer(tx, "b", true)).toBe("offerGone");
    await call(tx, "worker", "select app.pass_offers() as it");
    expect(await list(tx)).toBe("a cancelled, b declined, c offered");
    expect(await mailed(tx)).toContain("b seat_lapsed");
    expect(await call(tx, viewer("kmk"), signUp("b", { party: key(75, 1) }))).toBe("waiting");
  });

  onStage("no municipality gets more than its quota, and guests not more than theirs", async (tx) => {
    await seats(tx, 9);
    await tx`update conferences set municipality_quota = 3, guest_quota = 2 where id = ${conferences.open}`;
    for (const letter of "ab") await call(tx, viewer("kmk"), signUp(letter));
    await call(tx, viewer("guest"), signUp("c"));
    expect(await list(tx)).toBe("a confirmed, b waiting, c waiting");
    await tx`update conferences set guest_quota = 3 where id = ${conferences.open}`;
    expect(await list(tx)).toBe("a confirmed, b waiting, c offered");
  });

  onStage("a list is kept only where there is one", async (tx) => {
    await seats(tx, 0);
    await tx`update conferences set may_wait = false where id = ${conferences.open}`;
    expect(await refused(tx, viewer("kmk"), signUp("a"))).toBe("conferenceFull");
  });

  onStage("whoever comes is told of another place, and everybody on the list that it is called off", async (tx) => {
    await seats(tx, 1);
    for (const letter of "ab") await call(tx, viewer("kmk"), signUp(letter));
    await tx`update conferences set place = 'Q' where id = ${conferences.open}`;
    await tx`update conferences set cancelled_at = now(), cancel_reason = 'snow' where id = ${conferences.open}`;
    expect((await mailed(tx)).filter((mail) => mail.includes("conference"))).toEqual([
      "a conference_cancelled",
      "a conference_changed",
      "b conference_cancelled",
    ]);
    expect(await refused(tx, viewer("kmk"), signUp("c"))).toBe("conferenceCancelled");
  });
});

describe("who may sign up", () => {
  onStage("a colleague who is signed up already is told of, and not signed up again", async (tx) => {
    await seats(tx, 9);
    await call(tx, viewer("kmk"), signUp("a"));
    expect(await refused(tx, viewer("kmk"), signUp("ba"))).toBe("alreadySignedUp");
    expect(await list(tx)).toBe("a confirmed");
  });

  onStage("a stranger counts from when the address is proved, and only at a public conference", async (tx) => {
    await seats(tx, 1);
    expect(await call(tx, null, signUp("a"))).toBe("unproved");
    expect(await mailed(tx)).toEqual(["a sign_up_proof"]);
    await call(tx, viewer("kmk"), signUp("b"));
    expect(await call(tx, null, `select app.prove_sign_up(${await link(tx, "a")}) as it`)).toBe("waiting");
    expect(await list(tx)).toBe("b confirmed, a waiting");
    expect(await refused(tx, null, signUp("c", { to: conferences.inner }))).toBe("42501");
  });

  onStage("a stranger learns nothing of who is signed up, and is signed up once", async (tx) => {
    await seats(tx, 9);
    await call(tx, viewer("kmk"), signUp("a"));
    expect(await call(tx, null, signUp("a", { party: key(75, 2) }))).toBe("unproved");
    expect(await refused(tx, null, `select app.prove_sign_up(${await link(tx, "a")})`)).toBe("alreadySignedUp");
  });

  onStage("a guest signs up for the own municipality, and not to what was not opened", async (tx) => {
    await seats(tx, 9);
    await call(tx, viewer("guest"), signUp("a"));
    expect(await tx`select municipality_code as code from sign_ups where address = 'a@seat.example'`).toEqual([
      { code: towns.guest },
    ]);
    expect(await refused(tx, viewer("guest"), signUp("b", { to: conferences.inner }))).toBe("42501");
    await tx`insert into grants (municipality_code, kind, subject_id, from_on, until_on, given_by) values (${towns.guest}, 'conference', ${conferences.inner}, app.today(), app.today(), ${cast.secretariat})`;
    expect(await call(tx, viewer("guest"), signUp("b", { to: conferences.inner }))).toBe("confirmed");
  });

  onStage("sign-up opens and closes by the clock; the secretariat adds late comers", async (tx) => {
    const at = (from: string, until = "null") =>
      tx.unsafe(
        `update conferences set capacity = 9, sign_up_from = ${from}, sign_up_until = ${until} where id = '${conferences.open}'`,
      );
    await at("now() + interval '1 second'");
    expect(await refused(tx, viewer("kmk"), signUp("a"))).toBe("signUpNotOpen");
    await at("null");
    expect(await refused(tx, viewer("kmk"), signUp("a"))).toBe("signUpNotOpen");
    await at("now() - interval '1 day'", "now()");
    expect(await refused(tx, viewer("kmk"), signUp("a"))).toBe("signUpClosed");
    expect(await call(tx, viewer("secretariat"), signUp("a"))).toBe("confirmed");
  });

  onStage(
    "after the last day the secretariat alone cancels a seat, with its reason; the list may always be left",
    async (tx) => {
      await seats(tx, 1);
      for (const letter of "ab") await call(tx, viewer("kmk"), signUp(letter));
      await tx`update conferences set cancel_by = now() where id = ${conferences.open}`;
      expect(await refused(tx, viewer("kmk"), `select app.cancel_sign_up(null, '${await idOf(tx, "a")}', '')`)).toBe(
        "cancelTooLate",
      );
      await cancel(tx, "b");
      await cancel(tx, "a", "secretariat", "ill");
      expect(await list(tx)).toBe("a cancelled, b cancelled");
      expect(
        await tx`select cancel_reason as why from sign_ups where address like '%@seat.example' order by number`,
      ).toEqual([{ why: "ill" }, { why: "" }]);
    },
  );

  onStage("nobody cancels or answers for somebody they did not sign up", async (tx) => {
    for (const who of ["kmp", "guest", null] as const) {
      expect(await refused(tx, viewer(who), `select app.cancel_sign_up(null, '${signUps.head}', '')`)).toBe("42501");
      expect(await refused(tx, viewer(who), `select app.answer_offer(null, '${signUps.head}', true)`)).toBe("42501");
      expect(await refused(tx, viewer(who), "select app.cancel_sign_up(sha256('guessed'), null, '')")).toBe("42501");
    }
  });

  onStage("a guest never sees other municipalities' participants", async (tx) => {
    expect(await reads(tx, viewer("guest"), "select id as it from sign_ups")).toEqual([signUps.guest]);
    expect(await reads(tx, viewer("neighbour"), "select id as it from sign_ups")).toEqual([]);
    expect(await reads(tx, null, "select id as it from sign_ups")).toEqual([]);
  });

  onStage("nobody writes a sign-up past the functions", async (tx) => {
    for (const who of ["secretariat", "kmk", "guest"] as const)
      await expect(
        playing(tx, viewer(who), (as) => as`update sign_ups set confirmed_at = now()`),
      ).rejects.toMatchObject({ code: "42501" });
  });

  onStage("answers are kept as long as their question says", async (tx) => {
    await tx`update conferences set starts_at = now() - interval '40 days', ends_at = now() - interval '31 days' where id = ${conferences.open}`;
    await call(tx, "worker", "select app.pass_offers() as it");
    expect(await tx`select from sign_up_answers where sign_up_id in ${tx(Object.values(signUps))}`).toHaveLength(0);
  });
});
