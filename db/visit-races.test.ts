import { sql } from "drizzle-orm";
import { afterAll, beforeEach, expect, test } from "vitest";
import { key } from "./cast-keys";
import { freshDoor, settle } from "./fresh-door";
import { owner } from "./rehearsal";

/** What is done here is really done, and cleared away after. */
const [visit, host] = [key(75, 1), "329"];
let [secretary, first, second] = ["", "", ""];

const clear = async () => {
  await owner`delete from pgboss.job where data ->> 'id' in (select id::text from mails where data ->> 'visit' = ${visit})`;
  await owner`delete from mails where data ->> 'visit' = ${visit}`;
  await owner`delete from visits where id = ${visit}`;
  await owner`delete from audit_entries where subject = ${visit} or after ->> 'visit_id' = ${visit} or before ->> 'visit_id' = ${visit}`;
};
const idOf = async (address: string) =>
  (await owner<{ id: string }[]>`select person_id as id from emails where address like ${address}`)[0]?.id ?? "";
beforeEach(async () => {
  await clear();
  [secretary, first, second] = [
    await idOf("ellen.brandstrup@%"),
    await idOf("karen.lindegaard@%"),
    await idOf("farid.noori@%"),
  ];
  await owner`insert into visits (id, agreement_id, municipality_code, wished_by, example) values (${visit}, app.next_agreement(), ${host}, ${secretary}, true)`;
});
afterAll(clear);

const messagesOf = (errors: unknown[]) =>
  (errors as { cause: { message: string } }[]).map(({ cause }) => cause.message);

test("two ambassadors asked for the one place at once: one is asked, the others are refused in words", async () => {
  const { as } = await freshDoor({ connections: 10, deadline: 15_000 });
  const calls = Array.from({ length: 10 }, async (_, n) => {
    const who = n % 2 ? first : second;
    await as({ id: secretary }, (tx) => tx.execute(sql`select app.propose_visit(${visit}, ${who}, null, null, '')`));
  });
  const { errors } = await settle(calls, 16_000);
  expect(errors).toHaveLength(5);
  expect(new Set(messagesOf(errors))).toEqual(new Set(["visitTaken"]));
  expect(await owner`select id from visit_ambassadors where visit_id = ${visit}`).toHaveLength(1);
  expect(await owner`select id from mails where data ->> 'visit' = ${visit} and kind = 'visit_proposed'`).toHaveLength(
    1,
  );
});

test("a visit that is accepted from ten devices at once is accepted once", async () => {
  await owner`insert into visit_ambassadors (visit_id, person_id, example) values (${visit}, ${first}, true)`;
  const { as } = await freshDoor({ connections: 10, deadline: 15_000 });
  const calls = Array.from({ length: 10 }, () =>
    as({ id: first }, (tx) => tx.execute(sql`select app.answer_visit(${visit}, true, '')`)),
  );
  const { errors } = await settle(calls, 16_000);
  expect(errors).toEqual([]);
  const told = await owner`select address from mails where data ->> 'visit' = ${visit} and kind = 'visit_accepted'`;
  expect(told).toHaveLength(new Set(told.map(({ address }) => address)).size);
  expect(told.length).toBeGreaterThan(0);
});
