import { sql } from "drizzle-orm";
import { afterAll, beforeEach, expect, test } from "vitest";
import { key } from "./cast-keys";
import { freshDoor, settle } from "./fresh-door";
import { owner } from "./rehearsal";

/** What is done here is really done, and cleared away after. */
const holder = key(79, 90);
const clear = async () => {
  await owner`delete from passkey_challenges where token_hash = sha256('raced')`;
  await owner`delete from people where id = ${holder}`;
  await owner`delete from audit_entries where about_person_id = ${holder}`;
};
beforeEach(async () => {
  await clear();
  await owner`insert into people (id, name) values (${holder}, 'Raced')`;
  await owner`insert into passkeys (person_id, credential_id, public_key, counter, name, example)
    values (${holder}, 'raced', 'key', 7, 'Phone', true)`;
});
afterAll(clear);

/** The same from twenty browsers at once: what was answered. */
const race = async (query: (n: number) => ReturnType<typeof sql>) => {
  const { as } = await freshDoor({ connections: 20, deadline: 15_000 });
  const answers: unknown[] = [];
  const calls = Array.from({ length: 20 }, async (_, n) => {
    const [row] = await as(null, (tx) => tx.execute<{ it: unknown }>(query(n)));
    answers.push(row?.it);
  });
  const { errors } = await settle(calls, 16_000);
  expect(errors).toEqual([]);
  return answers.filter(Boolean);
};

test("an answer that is handed in twenty times at once is judged once", async () => {
  await owner`select app.ask_passkey(sha256('raced'))`;
  expect(await race(() => sql`select holder as it from app.try_passkey(sha256('raced'), 'raced')`)).toEqual([holder]);
});

test("of twenty that say the same count, one gets in", async () => {
  const query = (n: number) =>
    sql`select app.passkey_sign_in('raced', 8, sha256(${Buffer.from(`raced ${n}`)}), null, 'B') as it`;
  expect(await race(query)).toEqual([holder]);
  expect(await owner`select from sessions where person_id = ${holder}`).toHaveLength(1);
});
