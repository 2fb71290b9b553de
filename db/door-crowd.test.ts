import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Writer } from ".";
import { gather } from "./crowd";
import { failure, freshDoor, pause, settle } from "./fresh-door";

const { who, secretary, url } = gather(71);
const [me, other] = [who(3), who(4)];

describe("transactions", () => {
  test("do not nest", async () => {
    const { as, readAs, people } = await freshDoor({ url, connections: 1 });
    for (const outer of [as, readAs])
      for (const inner of [as, readAs])
        expect((await failure(outer(me, () => inner(me, (tx) => tx.select().from(people))))).message).toMatch(
          /do not nest/,
        );
    let later: Promise<unknown> = Promise.resolve();
    await readAs(me, async () => {
      later = pause(50).then(() => readAs(me, (tx) => tx.$count(people)));
    });
    expect(await later).toBe(1); // the outer one is over by then
  });

  test("a tx that was kept, or lent to another viewer's call, opens nothing", async () => {
    const { readAs, people } = await freshDoor({ url, connections: 1 });
    let kept: Parameters<Parameters<typeof readAs>[1]>[0] | undefined;
    let late: Promise<unknown> = Promise.resolve();
    await readAs(me, async (tx) => {
      kept = tx;
      late = pause(30).then(() => tx.select().from(people));
      late.catch(() => {});
    });
    expect((await failure(kept!.select().from(people))).cause.message).toMatch(/over/);
    const [seen] = await Promise.all([
      readAs(other, (tx) => pause(60).then(() => tx.select().from(people))),
      failure(late),
    ]);
    expect(seen).toMatchObject([{ id: other.id }]);
    expect(await readAs(other, () => kept!.select().from(people))).toMatchObject([{ id: other.id }]); // whoever calls is who asks
  });

  test("500 at once queue up; those that cannot be served end at the deadline, and the next one works", async () => {
    const patient = await freshDoor({ url, deadline: 15_000 });
    const reads = Array.from({ length: 500 }, (_, n) => patient.readAs(who(n), (tx) => tx.$count(patient.people)));
    expect(await settle(reads, 16_000)).toMatchObject({ done: 500, errors: [] });
    const { as, readAs, people, Unavailable } = await freshDoor({ url });
    const slow = await settle(
      Array.from({ length: 500 }, () => as(me, (tx) => tx.execute(sql`select pg_sleep(0.3)`))),
      5000,
    );
    expect([slow.done >= 10, slow.done + slow.errors.length]).toEqual([true, 500]);
    expect(slow.errors.every((error) => error instanceof Unavailable)).toBe(true);
    expect(await readAs(me, (tx) => tx.$count(people))).toBe(1);
  });

  test("nothing leaks: 2,000 calls of 20 viewers on 5 connections, with errors, rollbacks and deadlines among them", async () => {
    const { as, readAs, people, municipalities, Unavailable } = await freshDoor({
      url,
      connections: 5,
      deadline: 5000,
    });
    const wrong: unknown[] = [];
    let looks = 0;
    const look = (n: number, seen: { id: string }[]) => {
      looks++;
      if (seen.length !== 1 || seen[0]?.id !== who(n).id) wrong.push([n, seen]);
    };
    const own = (tx: Pick<Writer, "select">) => tx.select({ id: people.id }).from(people);
    const kinds = [
      async (n: number) => look(n, await readAs(who(n), own)),
      async () => {
        const [none, some] = await readAs(null, (tx) => Promise.all([own(tx), tx.$count(municipalities)]));
        if (none.length > 0 || some === 0) wrong.push(["a stranger", none]);
      },
      async (n: number) => {
        for (const seen of await readAs(who(n), (tx) => Promise.all([own(tx), own(tx)]))) look(n, seen);
      },
      async (n: number) => look(n, await as(who(n), (tx) => pause(Math.random() * 3).then(() => own(tx)))),
      async (n: number) => {
        const refused = await failure(as(who(n), (tx) => tx.insert(people).values({ name: "x" })));
        if (!(refused instanceof Unavailable) && refused.cause?.code !== "42501") wrong.push(refused);
      },
      async (n: number) => {
        const rename = as(secretary, async (tx) => {
          look(
            n,
            await tx
              .update(people)
              .set({ name: "!" })
              .where(eq(people.id, who(n).id))
              .returning({ id: people.id }),
          );
          throw new Error("roll back");
        });
        await failure(rename);
      },
      async (n: number) => {
        const broken = (tx: Writer) =>
          Promise.all([tx.execute(sql`select 1/0`), own(tx), pause(1).then(() => own(tx))]);
        await failure(as(who(n), broken));
      },
      async (n: number) => {
        let kept: Promise<unknown> = Promise.resolve();
        await readAs(who(n), async (tx) => {
          kept = own(tx).then(
            (seen) => look(n, seen),
            () => {},
          );
        });
        await kept;
      },
    ];
    const hopeless = Array.from({ length: 3 }, (_, n) =>
      failure(as(who(n), (tx) => tx.execute(sql`select pg_sleep(6)`))),
    );
    const calls = Array.from({ length: 2000 }, async (_, n) => {
      await pause(Math.random() * 500);
      await kinds[Math.floor(Math.random() * kinds.length)]?.(n);
    });
    const { errors } = await settle([...calls, ...hopeless], 20_000);
    expect(errors.filter((error) => !(error instanceof Unavailable))).toEqual([]); // a busy machine may be late
    expect(wrong).toEqual([]);
    expect((await Promise.all(hopeless)).every((error) => error instanceof Unavailable)).toBe(true);
    expect(looks).toBeGreaterThan(500);
    const [bare] = await readAs(null, (tx) =>
      tx.execute(sql`select current_user as face, app.viewer_id() as id, app.preview() as preview`),
    );
    expect(bare).toEqual({ face: "app_anon", id: null, preview: null });
  });
});
