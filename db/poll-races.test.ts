import { sql } from "drizzle-orm";
import { afterAll, beforeEach, expect, test } from "vitest";
import { key } from "./cast-keys";
import { freshDoor, settle } from "./fresh-door";
import { owner } from "./rehearsal";

/** What is done here is really done, and cleared away after. */
const [poll, first, second] = [key(74, 2), key(74, 3), key(74, 4)];
let secretary = "";

const clear = async () => {
  const made = await owner<{ id: string }[]>`delete from meetings where title = 'Race' returning id`;
  await owner`delete from audit_entries where subject = any (${made.map(({ id }) => id)})`;
  await owner`delete from pgboss.job where data ->> 'id' in (select id::text from mails where data ->> 'title' = 'Race')`;
  await owner`delete from mails where data ->> 'title' = 'Race'`;
  await owner`delete from date_polls where id = ${poll}`;
};
beforeEach(async () => {
  await clear();
  const [found] = await owner<
    { id: string }[]
  >`select person_id as id from emails where address like 'ellen.brandstrup@%'`;
  secretary = found!.id;
  await owner`insert into date_polls (id, forum, title, place, minutes, answer_by, asked_by, example)
    values (${poll}, 'chairmanship', 'Race', 'P', 60, app.today() + 1, ${secretary}, true)`;
  await owner`insert into poll_options (id, poll_id, starts_at) values (${first}, ${poll}, timestamptz '2035-01-15 09:00Z'), (${second}, ${poll}, timestamptz '2035-01-16 09:00Z')`;
});
afterAll(clear);

test("a poll that is settled from twenty browsers at once becomes one meeting, whichever time was pressed first", async () => {
  const { as } = await freshDoor({ connections: 20, deadline: 15_000 });
  const answers = new Set<unknown>();
  const calls = Array.from({ length: 20 }, async (_, n) => {
    const option = n % 2 ? first : second;
    const [row] = await as({ id: secretary }, (tx) =>
      tx.execute<{ it: unknown }>(sql`select app.settle_poll(${option}) as it`),
    );
    answers.add(row?.it);
  });
  const { errors } = await settle(calls, 16_000);
  expect(answers.size).toBe(1);
  expect(new Set((errors as { cause: { message: string } }[]).map(({ cause }) => cause.message))).toEqual(
    new Set(["pollClosed"]),
  );
  expect(errors).toHaveLength(10);
  expect(await owner`select id from meetings where title = 'Race'`).toHaveLength(1);
  const invited =
    await owner`select count(*)::int as n, count(distinct address)::int as people from mails where data ->> 'title' = 'Race'`;
  expect(invited[0]?.n).toBe(invited[0]?.people);
});
