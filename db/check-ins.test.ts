import { describe, expect } from "vitest";
import { onStage } from "./cast";
import { conferences, signUps } from "./cast-conferences";
import { key, towns } from "./cast-keys";
import { call, refused, type Tx } from "./rehearsal";
import { list, mailed, seats, signUp, viewer } from "./sign-up-kit";

/** What a phone says so many minutes after eleven hours ago. */
const tap = (minute: number, { undo = false, id = signUps.head, door = conferences.open as string | null } = {}) =>
  `select app.check_in('${id}', now() - interval '11 hours' + interval '${minute} minutes', ${undo}, ${door ? `'${door}'` : "null"}) as it`;

/** The minute somebody arrived, or that they are not here. */
const here = async (tx: Tx, id = signUps.head) => {
  const [row] = await tx<
    { it: number | null }[]
  >`select extract(epoch from checked_in_at - now() + interval '11 hours')::int / 60 as it
    from sign_ups where id = ${id}`;
  return row?.it ?? "not here";
};

describe("the door", () => {
  onStage("an arrival that is delivered twice is one, and the first of two phones keeps the moment", async (tx) => {
    for (const minute of [3, 3, 5]) expect(await call(tx, viewer("secretariat"), tap(minute))).toBe("head");
    expect(await here(tx)).toBe(3);
  });

  onStage("the last moment wins, in whatever order the phones deliver, and however often", async (tx) => {
    const [arrival, undo, again] = [tap(1), tap(2, { undo: true }), tap(4)];
    for (const [order, is] of [
      [[arrival, undo, arrival, undo], "not here"],
      [[undo, arrival], "not here"],
      [[again, undo, arrival, again], 4],
    ] as const) {
      await tx`update sign_ups set checked_in_at = null, tapped_at = null where id = ${signUps.head}`;
      for (const one of order) await call(tx, viewer("secretariat"), one);
      expect(await here(tx)).toBe(is);
    }
  });

  onStage("a clock that is ahead cannot keep others from undoing", async (tx) => {
    await call(tx, viewer("secretariat"), tap(60 * 24));
    await call(tx, viewer("secretariat"), `select app.check_in('${signUps.head}', now(), true) as it`);
    expect(await here(tx)).toBe("not here");
  });

  onStage(
    "who cancelled, has no seat, comes with another conference's code or an unknown one, is told which",
    async (tx) => {
      const secretariat = viewer("secretariat");
      expect(await refused(tx, secretariat, tap(1, { door: conferences.inner }))).toBe("codeElsewhere");
      expect(await refused(tx, secretariat, tap(1, { id: key(99) }))).toBe("codeUnknown");
      expect(await call(tx, secretariat, tap(1, { door: null }))).toBe("head");
      await call(tx, viewer("kmk"), `select app.cancel_sign_up(null, '${signUps.head}', '') as it`);
      expect(await refused(tx, secretariat, tap(2))).toBe("codeCancelled");
      expect(await call(tx, secretariat, tap(3, { undo: true }))).toBe("head");
      await tx`update sign_ups set confirmed_at = null where id = ${signUps.guest}`;
      expect(await refused(tx, secretariat, tap(1, { id: signUps.guest }))).toBe("codeWithoutSeat");
    },
  );

  onStage("nobody but the secretariat lets anybody in", async (tx) => {
    for (const who of ["kmp", "kmk", "guest", "neighbour"] as const) {
      expect(await refused(tx, viewer(who), tap(1, { id: signUps.guest }))).toBe("42501");
      expect(await refused(tx, viewer(who), walkIn("x"))).toBe("42501");
    }
    expect(await refused(tx, null, tap(1))).toBe("42501");
    expect(await here(tx)).toBe("not here");
  });
});

const walkIn = (letter: string, { mail = "", why = "", party = key(76, letter.charCodeAt(0)) } = {}) =>
  `select app.walk_in('${conferences.open}', '${party}', '${letter}', 'Harpe', ${mail ? `'${mail}'` : "null"}, '${towns.home}', '${why}') as it`;
const walked = (tx: Tx) =>
  tx`select name, address, app.sign_up_state(s) as state, checked_in_at is not null as here, let_in_because as why
    from sign_ups s where title = 'Harpe' order by number`;

describe("who comes without having signed up", () => {
  onStage(
    "is here at once, once however often the form is posted, and gets a mail where there is an address",
    async (tx) => {
      await seats(tx, 2);
      for (const form of [walkIn("w"), walkIn("w"), walkIn("x", { mail: "x@seat.example", why: "not needed" })])
        await call(tx, viewer("secretariat"), form);
      expect(await walked(tx)).toEqual([
        { name: "w", address: null, state: "confirmed", here: true, why: "" },
        { name: "x", address: "x@seat.example", state: "confirmed", here: true, why: "" },
      ]);
      expect(await mailed(tx)).toEqual(["x sign_up_confirmed"]);
      await call(
        tx,
        viewer("secretariat"),
        `select app.cancel_sign_up(null, (select id from sign_ups where name = 'w'), '') as it`,
      );
      expect(await mailed(tx)).toEqual(["x sign_up_confirmed"]);
    },
  );

  onStage("gets in beyond the seats only with a reason, which stays", async (tx) => {
    await seats(tx, 0);
    expect(await refused(tx, viewer("secretariat"), walkIn("w"))).toBe("doorFull");
    expect(await walked(tx)).toEqual([]);
    await call(tx, viewer("secretariat"), walkIn("w", { why: "speaks today" }));
    expect(await walked(tx)).toMatchObject([{ state: "confirmed", here: true, why: "speaks today" }]);
  });

  onStage("and waits for a seat takes it, and who has one is found on the list instead", async (tx) => {
    await seats(tx, 0);
    await call(tx, viewer("kmk"), signUp("a"));
    expect(await list(tx)).toBe("a waiting");
    await call(tx, viewer("secretariat"), walkIn("b", { mail: "a@seat.example", why: "chairs" }));
    expect(await list(tx)).toBe("a confirmed");
    expect(await refused(tx, viewer("secretariat"), walkIn("c", { mail: "a@seat.example" }))).toBe("onTheList");
  });
});
