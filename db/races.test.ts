import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeEach, expect, test } from "vitest";
import type { Viewer } from ".";
import { key } from "./cast-keys";
import { freshDoor, settle } from "./fresh-door";
import { owner } from "./rehearsal";

/** Læsø: an island that the demo leaves alone. What is done here is really done, and cleared away after. */
const town = "825";
const [first, second, guest] = [key(73, 1), key(73, 2), key(73, 3)];
const invitation = key(73, 10);
const address = "race@track.example";
const at = "%race@track.example";

const clear = async () => {
  await owner`delete from pgboss.job where data ->> 'id' in (select id::text from mails where municipality_code = ${town}) or data ->> 'address' like ${at}`;
  await owner`delete from mails where municipality_code = ${town}`;
  await owner`delete from rate_limits where key = 'race'`;
  await owner`delete from sign_ins where address like ${at}`;
  for (const table of ["grants", "invitations", "interests", "cases", "memberships"])
    await owner.unsafe(
      `delete from ${table} where municipality_code = '${town}'${table === "memberships" ? " and agreement_id = app.next_agreement()" : ""}`,
    );
  await owner`delete from people where municipality_code = ${town} or id in (${first}, ${second})`;
  await owner`delete from audit_entries where municipality_code = ${town} or person_id in (${first}, ${second}, ${guest})
    or about_person_id in (${first}, ${second}, ${guest}) or after ->> 'address' like ${at} or before ->> 'address' like ${at}`;
};
beforeEach(async () => {
  await clear();
  await owner`insert into people (id, name, municipality_code) values (${first}, 'One', null), (${second}, 'Two', null), (${guest}, 'Guest', ${town})`;
  await owner`insert into seats (person_id, forum, from_on) values (${first}, 'secretariat', app.today()), (${second}, 'secretariat', app.today())`;
  await owner`insert into emails values (${first}, ${`one.${address}`}), (${second}, ${`two.${address}`}), (${guest}, ${`guest.${address}`})`;
  await owner`insert into invitations (id, municipality_code, address, name, invited_by, from_on, until_on)
    values (${invitation}, ${town}, ${address}, 'New', ${first}, app.today(), app.today() + 30)`;
  await owner`insert into invitation_items (invitation_id, kind) values (${invitation}, 'dataset'), (${invitation}, 'conference')`;
});
afterAll(clear);

const send = () =>
  owner`update invitations set submitted_at = now(), sent_at = now(), last_sent_at = now(), expires_at = now() + interval '1 day' where id = ${invitation}`;

/** The same call from twenty browsers at once: what each was answered, and how many were refused. */
const race = async (query: (n: number) => SQL, viewer: (n: number) => Viewer = () => null) => {
  const { as } = await freshDoor({ connections: 20, deadline: 15_000 });
  const answers: unknown[] = [];
  const calls = Array.from({ length: 20 }, async (_, n) => {
    const [row] = await as(viewer(n), (tx) => tx.execute<{ it: unknown }>(query(n)));
    answers.push(row?.it);
  });
  const { errors } = await settle(calls, 16_000);
  return { answers, refusals: (errors as { cause: { message: string } }[]).map(({ cause }) => cause.message) };
};
const count = async (rows: PromiseLike<readonly unknown[]>) => (await rows).length;
const times = (n: number, value: unknown) => Array(n).fill(value);

test("an invitation accepted from twenty browsers makes one person, one session and one set of grants", async () => {
  await send();
  await owner`insert into sign_ins (address, browser_hash, token_hash, locale, invitation_id, expires_at)
    values (${address}, sha256('race'), sha256('token'), 'da', ${invitation}, now() + interval '1 minute')`;
  const { answers, refusals } = await race(
    (n) =>
      sql`select app.sign_in_consume(sha256('race'), sha256('token'), null, sha256(${Buffer.from(`race ${n}`)}), null, 'B') as it`,
  );
  expect([answers.filter(Boolean).length, refusals]).toEqual([1, []]);
  expect(await count(owner`select from emails where address = ${address}`)).toBe(1);
  expect(await count(owner`select from grants where invitation_id = ${invitation}`)).toBe(2);
  expect(
    await count(owner`select from sessions s join people p on p.id = s.person_id where p.municipality_code = ${town}`),
  ).toBe(1);
});

test("an invitation accepted twenty times by whom it was for, signed in already, opens once", async () => {
  await send();
  await owner`insert into invitation_tokens values (sha256('race'), ${invitation})`;
  await owner`update emails set address = ${`former.${address}`} where person_id = ${guest}`;
  await owner`update invitations set address = ${`former.${address}`} where id = ${invitation}`;
  const { refusals } = await race(
    () => sql`select app.accept_signed_in(sha256('race')) as it`,
    () => ({ id: guest }),
  );
  expect(refusals).toEqual([]);
  expect(await count(owner`select from grants where invitation_id = ${invitation}`)).toBe(2);
  expect(await count(owner`select from mails where municipality_code = ${town} and kind = 'invitation_accepted'`)).toBe(
    1,
  );
});

test("accepted and withdrawn at once it is one of the two, not both", async () => {
  await send();
  await owner`insert into invitation_tokens values (sha256('race'), ${invitation})`;
  await owner`update invitations set address = ${`guest.${address}`} where id = ${invitation}`;
  const accept = sql`select app.accept_signed_in(sha256('race')) as it`;
  const withdraw = sql`select app.withdraw_invitation(${invitation})::text as it`;
  await race(
    (n) => (n % 2 ? accept : withdraw),
    (n) => ({ id: n % 2 ? guest : first }),
  );
  const [row] =
    await owner`select app.invitation_state(v) as state, (select count(*)::int from grants where invitation_id = v.id) as opened,
    accepted_at is not null and withdrawn_at is not null as both from invitations v where id = ${invitation}`;
  expect([
    { state: "accepted", opened: 2, both: false },
    { state: "withdrawn", opened: 0, both: false },
  ]).toContainEqual(row);
});

test("two of the secretariat approve at once: it is sent once", async () => {
  await owner`update invitations set submitted_at = now() where id = ${invitation}`;
  const { answers, refusals } = await race(
    () => sql`select app.approve_invitation(${invitation}, 1)::text as it`,
    (n) => ({ id: n % 2 ? first : second }),
  );
  expect([answers.length, refusals]).toEqual([1, times(19, "notAwaiting")]);
  expect(await count(owner`select from mails where municipality_code = ${town} and kind = 'invitation'`)).toBe(1);
});

test("colleagues brought in at once stay within the limit", async () => {
  const [{ most } = { most: 0 }] = await owner<
    { most: number }[]
  >`select (app.policy('colleagues') ->> 'most')::int as most`;
  expect(most).toBeGreaterThan(1);
  await owner`insert into grants (municipality_code, kind, from_on, until_on, given_by) values (${town}, 'dataset', app.today(), app.today(), ${first})`;
  const { answers, refusals } = await race(
    (n) => sql`select app.invite_colleague('Colleague', '', ${`c${n}.${address}`})::text as it`,
    () => ({ id: guest }),
  );
  expect([answers.length, refusals]).toEqual([most - 1, times(21 - most, "tooManyColleagues")]);
});

test("one colleague invited by twenty clicks gets one invitation", async () => {
  await owner`insert into grants (municipality_code, kind, from_on, until_on, given_by) values (${town}, 'dataset', app.today(), app.today(), ${first})`;
  const { answers, refusals } = await race(
    () => sql`select app.invite_colleague('C', '', ${`c.${address}`})::text as it`,
    () => ({ id: guest }),
  );
  expect([answers.length, refusals]).toEqual([1, times(19, "alreadyInvited")]);
});

test("a form of interest clicked twenty times is one case, one thank-you and one word to the secretariat", async () => {
  const { refusals } = await race(
    () => sql`select app.register_interest(${town}, 'N', '', ${`i.${address}`}, '[]', '', 'da', null)::text as it`,
  );
  expect(refusals).toEqual([]);
  expect(await count(owner`select from mails where municipality_code = ${town} and kind = 'interest_received'`)).toBe(
    1,
  );
  expect(
    await count(
      owner`select from mails where municipality_code = ${town} and kind = 'interest_arrived' and address = ${`one.${address}`}`,
    ),
  ).toBe(1);
});

test("a limit of five lets five of twenty through", async () => {
  const { answers } = await race(() => sql`select app.allow('race', 5, 60) as it`);
  expect(answers.filter(Boolean)).toHaveLength(5);
});

test("five wrong codes are five, however fast they are typed", async () => {
  await owner`insert into sign_ins (address, browser_hash, token_hash, code_hash, locale, expires_at)
    values (${`one.${address}`}, sha256('race'), sha256('token'), sha256('code'), 'da', now() + interval '1 minute')`;
  await race(
    (n) =>
      sql`select app.sign_in_consume(sha256('race'), null, sha256(${Buffer.from(`guess ${n}`)}), sha256('race session'), null, '') as it`,
  );
  expect(await owner`select wrong from sign_ins where address = ${`one.${address}`}`).toEqual([{ wrong: 5 }]);
});
