import { describe, expect } from "vitest";
import { onStage } from "./cast";
import { conferences, sessions, signUps } from "./cast-conferences";
import { cast, key, towns } from "./cast-keys";
import { call, playing, reads, refused } from "./rehearsal";
import { cancel, idOf, link, list, mailed, seats, signUp, viewer, type Who } from "./sign-up-kit";

describe("sessions and fellows", () => {
  const choose = (id: string, ids: string[]) => `select app.choose_sessions(null, '${id}', '{${ids.join()}}') as it`;

  onStage("a session takes as many as it has seats, and nobody is in two at once", async (tx) => {
    await tx`update conference_sessions set capacity = 1 where id = ${sessions.open}`;
    expect(await refused(tx, viewer("guest"), choose(signUps.guest, [sessions.open]))).toBe("sessionFull");
    await call(tx, viewer("kmk"), choose(signUps.head, []));
    await call(tx, null, "select app.cancel_sign_up(sha256('stranger'), null, '') as it");
    await call(tx, viewer("guest"), choose(signUps.guest, [sessions.open]));
    const beside = key(33, 3);
    await tx`insert into conference_sessions (id, conference_id, title, starts_at, ends_at, capacity)
      select ${beside}, conference_id, 'beside', starts_at, ends_at, 9 from conference_sessions where id = ${sessions.open}`;
    expect(await refused(tx, viewer("guest"), choose(signUps.guest, [sessions.open, beside]))).toBe("sessionsOverlap");
    expect(await refused(tx, viewer("kmp"), choose(signUps.guest, []))).toBe("42501");
  });

  onStage(
    "those who want to be seen are seen by members who come too, and by guests of the same municipality only",
    async (tx) => {
      await tx`update sign_ups set listed = true where id in ${tx([signUps.colleague, signUps.stranger])}`;
      const fellows = (who: Who) =>
        call(tx, viewer(who), `select string_agg(name, ' ') as it from app.fellow_participants('${conferences.open}')`);
      expect(await fellows("kmk")).toBe("colleague stranger");
      expect(await fellows("guest")).toBe(null);
      expect(await fellows("kmp")).toBe(null);
    },
  );
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
