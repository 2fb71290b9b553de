import { describe, expect } from "vitest";
import { onStage } from "./cast";
import { conferences } from "./cast-conferences";
import { key } from "./cast-keys";
import { call, refused } from "./rehearsal";
import { answer, cancel, list, mailed, seats, signUp, viewer } from "./sign-up-kit";

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

  onStage(
    "once it has begun nobody is offered a seat, and late comers are still signed up by the secretariat",
    async (tx) => {
      await seats(tx, 1);
      for (const letter of "ab") await call(tx, viewer("kmk"), signUp(letter));
      await tx`update conferences set starts_at = now() - interval '1 hour' where id = ${conferences.open}`;
      await cancel(tx, "a", "secretariat");
      expect(await call(tx, viewer("secretariat"), signUp("c"))).toBe("confirmed");
      expect(await list(tx)).toBe("a cancelled, b waiting, c confirmed");
    },
  );

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
