import { asc, sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { throwaway } from "@/scripts/database.mjs";
import { startServer, superuser } from "@/scripts/postgres.mjs";
import { key } from "./cast-keys";
import { between, type Door, escaped, freshDoor, pause, settle } from "./fresh-door";

/** A server of our own, so that the other tests keep theirs. */
const server = await throwaway({ DEMO: "0" });
const { DATABASE_OWNER_URL: owning, DATABASE_URL: url } = server.env;
const { username: web, port } = new URL(url);
let boss = postgres();

const town = "165";
const guest = (n: number) => ({ id: key(72, n % 20) });
const secretary = { id: key(72, 99) };

beforeAll(async () => {
  const owner = postgres(owning, { max: 1, onnotice() {} });
  const guests = Array.from({ length: 20 }, (_, n) => ({
    id: guest(n).id,
    name: `Guest ${n}`,
    municipality_code: town,
  }));
  await owner`insert into people ${owner(guests)}`;
  await owner`insert into people (id, name) values (${secretary.id}, 'S')`;
  await owner`insert into seats (person_id, forum, from_on) values (${secretary.id}, 'secretariat', '2020-01-01')`;
  await owner.end();
  enter();
});
/** A session cut off in its sleep works on for a while: it may not be taken for one of the next test's. */
beforeEach(() => expect.poll(() => sessions("xact_start is not null"), { timeout: 8000 }).toEqual([]));
afterEach(() => expect(escaped).toEqual([]));
afterAll(async () => {
  await boss.end({ timeout: 0 });
  await server.stop();
});

const enter = () => {
  boss = superuser(server.folder, Number(port), { database: "portal" });
};
const sessions = (condition: string) =>
  boss.unsafe<{ pid: number }[]>(`select pid from pg_stat_activity where usename = '${web}' and ${condition}`);
const terminate = () => boss`select pg_terminate_backend(pid) from pg_stat_activity where usename = ${web}`;

/** The server's processes; the postmaster is the parent of them all. */
const processes = async () => {
  const all = await boss<{ pid: number }[]>`select pid from pg_stat_activity
    union select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int`;
  return all.map(({ pid }) => pid);
};
const signal = (pids: number[], name: NodeJS.Signals) => {
  for (const pid of pids)
    try {
      process.kill(pid, name);
    } catch {} // gone with its parent
};

/** Twenty calls that would never end: long writes, long reads, and work that waits for something else. */
const busy = (door: Door) =>
  Array.from({ length: 20 }, (_, n) => {
    if (n % 4 < 2) return door.as(guest(n), (tx) => forever(() => tx.execute(sql`select pg_sleep(0.02)`)));
    if (n % 4 === 2)
      return door.readAs(guest(n), (tx) =>
        forever(() => Promise.all([tx.$count(door.people), tx.execute(sql`select pg_sleep(0.05)`)])),
      );
    return door.as(guest(n), (tx) => tx.$count(door.people).then(() => pause(60_000)));
  });
const forever = async (work: () => Promise<unknown>): Promise<never> => {
  for (;;) await work();
};
const allBusy = () =>
  expect.poll(async () => (await sessions("xact_start is not null")).length, { timeout: 5000 }).toBe(20);

const reads = (door: Door, calls = 40) =>
  Array.from({ length: calls }, (_, n) => door.readAs(guest(n), (tx) => tx.select().from(door.people)));
const worksAgain = (door: Door) =>
  expect.poll(async () => (await settle(reads(door), 15_000)).done, { timeout: 15_000, interval: 50 }).toBe(40);
const lost = (door: Door, errors: unknown[]) => errors.filter((error) => !(error instanceof door.Unavailable));

describe("a database in trouble", () => {
  test("a slow query, and work that never ends, end at the deadline", async () => {
    const door = await freshDoor({ url });
    const never = () => new Promise<never>(() => {});
    const calls = [
      door.readAs(guest(1), (tx) => tx.execute(sql`select pg_sleep(5)`)),
      door.as(guest(1), never),
      door.as(guest(1), (tx) => tx.$count(door.people).then(never)),
    ];
    const end = await settle(calls, 3000);
    expect([end.ms > 950, end.errors.length, lost(door, end.errors)]).toEqual([true, 3, []]);
    await worksAgain(door);
  });

  test("a connection that breaks at a read's commit harms nobody", async () => {
    let cut = false;
    const edit = (said: Buffer, connection: { destroy: () => void }) => {
      if (!cut && said.includes("commit")) {
        cut = true;
        connection.destroy();
      }
      return said;
    };
    const door = await freshDoor({ connections: 1, url: (await between(url, { edit })).url });
    const read = () => door.readAs(guest(1), (tx) => tx.$count(door.people));
    expect(await read()).toBeGreaterThan(0);
    await expect.poll(() => cut).toBe(true);
    await expect.poll(() => read().catch(() => 0)).toBeGreaterThan(0);
  });

  test("a column that changes under a prepared query fails closed, and heals", async () => {
    const door = await freshDoor({ connections: 1, url });
    const read = () =>
      door.readAs(null, (tx) => tx.select().from(door.agreements).orderBy(asc(door.agreements.startsOn)));
    const before = await read();
    await boss`alter table agreements alter column source type varchar(200)`;
    const first = await read().catch((error) => error.cause.code);
    expect(["0A000", before]).toContainEqual(first);
    expect(await read()).toEqual(before);
  });

  test("every session ended by the server, busy ones and idle ones", async () => {
    const door = await freshDoor({ connections: 20, deadline: 10_000, url });
    const calls = settle(busy(door), 9000);
    await allBusy();
    await terminate();
    const end = await calls;
    expect([end.done, end.errors.length, lost(door, end.errors)]).toEqual([0, 20, []]);
    await worksAgain(door);
    await terminate();
    await worksAgain(door);
  });

  test("a frozen server: all calls end at the deadline, and it works when it thaws", async () => {
    const door = await freshDoor({ connections: 20, deadline: 3000, url });
    await worksAgain(door);
    const calls = settle(busy(door), 8000);
    await allBusy();
    const frozen = await processes();
    signal(frozen, "SIGSTOP");
    try {
      const end = await calls;
      expect([end.done, end.errors.length, lost(door, end.errors)]).toEqual([0, 20, []]);
      const more = await settle(reads(door, 100), 8000);
      expect([more.done, lost(door, more.errors)]).toEqual([0, []]);
    } finally {
      signal(frozen, "SIGCONT");
    }
    await worksAgain(door);
  });

  test.each([1, 2])(
    "kill -9 under load, time %i: nothing hangs, nothing acknowledged is lost, it works again by itself",
    async () => {
      const door = await freshDoor({ connections: 40, deadline: 3000, url });
      const acknowledged: string[] = [];
      const ask = (n: number) =>
        door.as(guest(n), async (tx) => {
          const wish = { municipalityCode: town, personId: guest(n).id, wish: "more" };
          const [row] = await tx.insert(door.accessRequests).values(wish).returning({ id: door.accessRequests.id });
          return row?.id ?? "";
        });
      const asking = Array.from({ length: 20 }, (_, n) => forever(async () => void acknowledged.push(await ask(n))));
      const calls = settle([...busy(door), ...asking], 9000);
      await expect.poll(() => acknowledged.length, { timeout: 5000 }).toBeGreaterThan(100);
      const all = await processes();
      await boss.end({ timeout: 0 });
      signal(all, "SIGKILL");
      const end = await calls;
      expect([end.done, end.errors.length, lost(door, end.errors)]).toEqual([0, 40, []]);
      const down = await settle(reads(door), 5000);
      expect([down.done, lost(door, down.errors)]).toEqual([0, []]);
      await startServer(server.folder, Number(port));
      const begun = performance.now();
      await worksAgain(door);
      expect(performance.now() - begun).toBeLessThan(10_000);
      const { accessRequests } = door;
      const kept = await door.readAs(secretary, (tx) => tx.select({ id: accessRequests.id }).from(accessRequests));
      const ids = new Set(kept.map(({ id }) => id));
      expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
      enter();
      const [{ unaudited } = {}] = await boss`select count(*)::int as unaudited from access_requests r
      where not exists (select from audit_entries a where a.subject = r.id::text)`;
      expect(unaudited).toBe(0);
    },
  );
});
