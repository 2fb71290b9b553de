import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeEach, expect, test } from "vitest";
import { key } from "./cast-keys";
import { freshDoor, settle } from "./fresh-door";
import { owner } from "./rehearsal";

/** What is done here is really done, and cleared away after. */
const conference = key(76, 1);
const all = Array.from({ length: 200 }, (_, n) => n);
const person = (n: number) => key(77, n + 1);
const address = (n: number) => `seat-${String(n).padStart(3, "0")}@race.example`;

const clear = async () => {
  await owner`drop schema if exists race cascade`;
  await owner`delete from pgboss.job where data ->> 'id' in (select id::text from mails where data ->> 'conference' = ${conference})`;
  await owner`delete from mails where data ->> 'conference' = ${conference}`;
  const gone = await owner<{ id: string }[]>`delete from sign_ups where conference_id = ${conference} returning id`;
  await owner`delete from conferences where id = ${conference}`;
  await owner`delete from people where id = any (${all.map(person)})`;
  await owner`delete from audit_entries where subject = any (${[...gone.map(({ id }) => id), ...all.map(person), conference]})`;
};
beforeEach(async () => {
  await clear();
  await owner`insert into people (id, name) select id::uuid, 'Race' from unnest(${all.map(person)}::text[]) id`;
  await owner`insert into conferences (id, title, summary, starts_at, ends_at, place, audience, capacity, sign_up_from)
    values (${conference}, 'Race', '', now() + interval '9 days', now() + interval '10 days', 'P', 'public', 50, now())`;
});
afterAll(clear);

/** Everybody's call, twice each, all at once from ten connections; a twin is the same form posted again. */
const rush = async (who: readonly number[], query: (n: number) => SQL) => {
  const { as } = await freshDoor({ connections: 10, deadline: 60_000 });
  const calls = [...who, ...who].map((n) => as({ id: person(n) }, (tx) => tx.execute(query(n))));
  return settle(calls, 60_000);
};
const signUp = (schema: "app" | "race") => (n: number) => {
  const one = JSON.stringify([{ name: `N${n}`, address: address(n) }]);
  return sql`select ${sql.raw(schema)}.sign_up(${conference}, ${key(78, n)}, ${one}::jsonb, false, 'da')`;
};

/** In the order of arrival: how each stands. */
const states = async () =>
  (
    await owner<
      { it: string }[]
    >`select app.sign_up_state(s) as it from sign_ups s where conference_id = ${conference} order by number`
  ).map(({ it }) => it);
const times = (n: number, value: string) => Array<string>(n).fill(value);
const mails = async () =>
  owner<
    { kind: string; n: number; people: number }[]
  >`select kind, count(*)::int as n, count(distinct address)::int as people from mails
    where data ->> 'conference' = ${conference} group by 1 order by 1`;

test("two hundred at once for fifty seats, each posted twice: fifty confirmed, the others waiting in order, one mail each; twenty seats given back go to exactly the next twenty", async () => {
  const { errors, done } = await rush(all, signUp("app"));
  expect([errors, done]).toEqual([[], 400]);
  expect(await states()).toEqual([...times(50, "confirmed"), ...times(150, "waiting")]);
  expect(await mails()).toEqual([
    { kind: "sign_up_confirmed", n: 50, people: 50 },
    { kind: "sign_up_waiting", n: 150, people: 150 },
  ]);

  const leaving = await owner<
    { id: string; address: string }[]
  >`select id, address from sign_ups where conference_id = ${conference} and confirmed_at is not null order by md5(address) limit 20`;
  const ids = new Map(leaving.map((row) => [all.findIndex((n) => address(n) === row.address), row.id]));
  const left = await rush([...ids.keys()], (n) => sql`select app.cancel_sign_up(null, ${ids.get(n)}, '')`);
  expect(left.errors).toEqual([]);
  const after = await states();
  expect(after.slice(0, 50).filter((state) => state === "cancelled")).toHaveLength(20);
  expect(after.slice(50)).toEqual([...times(20, "offered"), ...times(130, "waiting")]);
  expect((await mails()).find(({ kind }) => kind === "seat_offered")).toEqual({
    kind: "seat_offered",
    n: 20,
    people: 20,
  });
}, 120_000);

test("the control: without the lock the same rush gives away more seats than there are", async () => {
  await owner`create schema race`;
  await owner`grant usage on schema race to app_user`;
  const [body] = await owner<{ it: string }[]>`select pg_get_functiondef('app.sign_up'::regproc) as it`;
  const unlocked = body!.it
    .replace("FUNCTION app.sign_up(", "FUNCTION race.sign_up(")
    .replace("app.hold_conference(wanted)", "(select c from conferences c where c.id = wanted)");
  expect(unlocked).not.toContain("hold_conference");
  await owner.unsafe(unlocked);
  await rush(all, signUp("race"));
  expect((await states()).filter((state) => state === "confirmed").length).toBeGreaterThan(50);
}, 120_000);
