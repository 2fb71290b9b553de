import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast, towns } from "./cast-keys";
import { visits } from "./cast-visits";
import { call, refused, type Tx, writes } from "./rehearsal";
import { holder, inSession, open } from "./second-factor-kit";

const [mine, wanted] = ["kmp@stage.example", "new@wanted.example"];

const asking = (address: string) => `select app.ask_address_change('${address}')`;
/** The politician asks, and the worker makes the links: `new` and `old` with the word before them. */
async function ask(tx: Tx, address = wanted, word = "") {
  await call(tx, await inSession(tx, "kmp"), asking(address));
  const [row] = await tx<{ id: string }[]>`select id from address_changes where person_id = ${cast.kmp}`;
  for (const side of ["new", "old"]) expect(await issue(tx, row?.id, `${word}${side}`, side)).toBe(true);
  return row?.id;
}
const issue = (tx: Tx, id: string | undefined, link: string, side: string) =>
  call(tx, "worker", `select app.issue_address_link('${id}', 'address_${side}', sha256('${link}')) as it`);
const answering = (link: string, yes = true) => `select app.answer_address_change(sha256('${link}'), ${yes})`;
const answer = (tx: Tx, link: string, yes = true) => call(tx, null, answering(link, yes));
const state = (tx: Tx, link: string) =>
  call(tx, null, `select state as it from app.address_change_behind(sha256('${link}'))`);
const address = async (tx: Tx) => (await tx`select address from emails where person_id = ${cast.kmp}`)[0]?.address;
const waiting = async (tx: Tx) =>
  call(tx, await inSession(tx, "kmp"), "select address as it from app.my_address_change()");
/** Those of this transaction: other tests leave theirs. */
const mailed = async (tx: Tx, kind: string) =>
  (
    await tx<
      { address: string }[]
    >`select address from mails where kind = ${kind} and queued_at = now() order by address`
  ).map((mail) => mail.address);
const take = (tx: Tx) => tx`update emails set address = ${wanted} where person_id = ${cast.project}`;

describe("another address of one's own", () => {
  for (const [first, last] of [
    ["new", "old"],
    ["old", "new"],
  ] as const)
    onStage(`counts when the ${last} mailbox has said yes after the ${first} one`, async (tx) => {
      await open(tx, "kmp");
      await ask(tx);
      expect(await mailed(tx, "address_new")).toEqual([wanted]);
      expect(await mailed(tx, "address_old")).toEqual([mine]);
      await answer(tx, first);
      expect([await address(tx), await state(tx, first), await state(tx, last)]).toEqual([mine, "waits", "open"]);
      const me = await inSession(tx, "kmp");
      await call(tx, me, answering(last));
      expect([await address(tx), await state(tx, first), await waiting(tx)]).toEqual([wanted, "changed", undefined]);
      expect([await holder(tx, "later"), await holder(tx, "kmp")]).toEqual([undefined, cast.kmp]);
      expect(await mailed(tx, "address_changed")).toEqual([mine, wanted]);
      const log =
        await tx`select person_id, about_person_id, after from audit_entries where action = 'emails.changed' and subject = ${cast.kmp}`;
      expect(log).toEqual([{ person_id: cast.kmp, about_person_id: cast.kmp, after: { address: wanted } }]);
    });

  onStage("is the person's in the log, whoever is signed in where the link is pressed", async (tx) => {
    await ask(tx);
    const guest = await inSession(tx, "guest");
    for (const side of ["new", "old"]) await call(tx, guest, answering(side));
    const log = await tx`select person_id from audit_entries where action = 'emails.changed' and subject = ${cast.kmp}`;
    expect(log).toEqual([{ person_id: cast.kmp }]);
    expect([await holder(tx, "kmp"), await holder(tx, "guest")]).toEqual([undefined, cast.guest]);
  });

  onStage("is changed once by a double click, and a used link changes nothing more", async (tx) => {
    await ask(tx);
    for (const side of ["new", "new", "old", "old", "new"]) await answer(tx, side);
    expect(await address(tx)).toBe(wanted);
    expect(await mailed(tx, "address_changed")).toHaveLength(2);
    await tx`update emails set address = 'third@wanted.example' where person_id = ${cast.kmp}`;
    for (const side of ["new", "old"]) await answer(tx, side);
    expect(await address(tx)).toBe("third@wanted.example");
    expect(await refused(tx, null, answering("old", false))).toBe("addressLinkOver");
  });

  onStage("is asked for by whoever just showed who they are, and by nobody else", async (tx) => {
    expect(await refused(tx, person("kmp"), asking(wanted))).toBe("confirmFirst");
    expect(await refused(tx, null, asking(wanted))).toBe("42501");
    const seeing = { ...(await inSession(tx, "secretariat")), preview: towns.guest };
    expect(await refused(tx, seeing, asking(wanted))).toBe("42501");
    await tx`update people set deactivated_at = now() where id = ${cast.kmp}`;
    expect(await refused(tx, await inSession(tx, "kmp"), asking(wanted))).toBe("42501");
  });

  onStage("is not one's own with other capitals, and has none itself", async (tx) => {
    const me = await inSession(tx, "kmp");
    expect(await refused(tx, me, asking("KMP@Stage.example"))).toBe("sameAddress");
    expect(await refused(tx, me, asking("a@b, c@d"))).toBe("address");
    await ask(tx, "New@Wanted.Example");
    for (const side of ["new", "old"]) await answer(tx, side);
    expect(await address(tx)).toBe(wanted);
  });
});

describe("a link", () => {
  const over = async (tx: Tx, ...links: string[]) => {
    for (const link of links)
      for (const yes of [true, false]) expect(await refused(tx, null, answering(link, yes))).toBe("addressLinkOver");
    expect(await address(tx)).toBe(mine);
  };

  onStage("works for an hour", async (tx) => {
    const id = await ask(tx);
    await answer(tx, "new");
    await tx`update address_changes set expires_at = now()`;
    await over(tx, "new", "old");
    expect([await state(tx, "old"), await waiting(tx)]).toEqual(["over", undefined]);
    expect(await issue(tx, id, "late", "old")).toBe(false);
  });

  onStage("dies when the person asks again, and when nobody made it", async (tx) => {
    const id = await ask(tx);
    await answer(tx, "new");
    await ask(tx, "other@wanted.example", "second ");
    expect(await issue(tx, id, "late", "new")).toBe(false);
    await over(tx, "new", "old", "invented");
    for (const side of ["second new", "second old"]) await answer(tx, side);
    expect(await address(tx)).toBe("other@wanted.example");
  });

  onStage("does nothing for a person who was shut out meanwhile", async (tx) => {
    await ask(tx);
    await answer(tx, "old");
    await tx`update people set deactivated_at = now() where id = ${cast.kmp}`;
    await over(tx, "new", "old");
    expect(await state(tx, "new")).toBe("over");
  });

  onStage("of the old mailbox stops the change and signs other browsers out; the new one's cannot stop", async (tx) => {
    await open(tx, "kmp");
    await ask(tx);
    await answer(tx, "new");
    expect(await refused(tx, null, answering("new", false))).toBe("42501");
    await call(tx, await inSession(tx, "kmp"), answering("old", false));
    await answer(tx, "old", false);
    expect([await state(tx, "new"), await waiting(tx)]).toEqual(["stopped", undefined]);
    expect([await holder(tx, "later"), await holder(tx, "kmp")]).toEqual([undefined, cast.kmp]);
    for (const side of ["new", "old"]) expect(await refused(tx, null, answering(side))).toBe("addressLinkOver");
    expect(await address(tx)).toBe(mine);
  });
});

describe("an address that is somebody's", () => {
  onStage("is asked for like any other: the same mails, the same to wait for", async (tx) => {
    await ask(tx, "kmk@stage.example");
    expect(await mailed(tx, "address_new")).toEqual(["kmk@stage.example"]);
    expect(await mailed(tx, "address_old")).toEqual([mine]);
    expect(await waiting(tx)).toBe("kmk@stage.example");
    await answer(tx, "old");
    expect(await state(tx, "old")).toBe("waits");
  });

  onStage("is refused where the new mailbox says yes, and stays the other's", async (tx) => {
    await ask(tx);
    await take(tx);
    await answer(tx, "old");
    expect(await refused(tx, null, answering("new"))).toBe("addressTaken");
    expect([await address(tx), await state(tx, "new")]).toEqual([mine, "open"]);
  });

  onStage("is refused at the last yes when it was taken after the new mailbox had said yes", async (tx) => {
    await ask(tx);
    await answer(tx, "new");
    await take(tx);
    expect(await refused(tx, null, answering("old"))).toBe("addressTaken");
    expect(await address(tx)).toBe(mine);
  });

  onStage("gets no mail where it has called us spam, and nothing else is different", async (tx) => {
    await tx`insert into subscribers (address, stopped_at, stopped_for) values (${wanted}, now(), 'complaint')`;
    await ask(tx);
    expect(await mailed(tx, "address_new")).toEqual([]);
    expect(await mailed(tx, "address_old")).toEqual([mine]);
    expect(await waiting(tx)).toBe(wanted);
  });
});

describe("the secretariat changes an address", () => {
  const change = `update emails set address = '${wanted}' where person_id = '${cast.kmp}'`;
  const remove = `delete from emails where person_id = '${cast.kmp}'`;

  onStage("only having just shown who one is; nobody else does", async (tx) => {
    for (const query of [change, remove])
      for (const viewer of [person("secretariat"), await inSession(tx, "kmk"), await inSession(tx, "kmp")])
        expect(await writes(tx, viewer, query)).toBe(0);
    const again = `insert into emails values ('${cast.kmp}', '${wanted}') on conflict (person_id) do update set address = excluded.address`;
    expect(await refused(tx, person("secretariat"), again)).toBe("42501");
    const secretary = await inSession(tx, "secretariat");
    expect(await writes(tx, secretary, again)).toBe(1);
  });

  onStage("which tells both, signs the person out, and ends what they asked for", async (tx) => {
    await ask(tx, "other@wanted.example");
    await call(tx, await inSession(tx, "secretariat"), change);
    expect(await mailed(tx, "address_changed")).toEqual([mine, wanted]);
    expect([await holder(tx, "kmp"), await holder(tx, "secretariat")]).toEqual([undefined, cast.secretariat]);
    expect(await state(tx, "new")).toBe("over");
    expect(await refused(tx, null, answering("new"))).toBe("addressLinkOver");
    await tx`update people set title = 'the same address' where id = ${cast.kmp}`;
    expect(await mailed(tx, "address_changed")).toHaveLength(2);
  });
});

onStage("what stands under the address follows it: invitations, interest, the visit's contact, seats", async (tx) => {
  await tx`update visits set contact_address = ${mine} where id = ${visits.guest}`;
  await tx`insert into interests (municipality_code, name, address) values (${towns.guest}, 'n', ${mine})`;
  await tx`update sign_ups set address = ${mine} where id = (select id from sign_ups limit 1)`;
  await ask(tx);
  for (const side of ["new", "old"]) await answer(tx, side);
  const left = await tx<{ place: string; field: string }[]>`select place, field from app.address_columns()
    where erase in ('delete', 'empty') or place = 'sign_ups'`;
  for (const { place, field } of left)
    expect(await tx.unsafe(`select '${place}' from ${place} where ${field} = '${mine}'`)).toHaveLength(0);
  expect(await tx`select from visits where contact_address = ${wanted}`).toHaveLength(1);
  expect((await tx`select from sign_ups where address = ${wanted}`).length).toBeGreaterThan(0);
});
