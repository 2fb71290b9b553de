import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Writer } from ".";
import { gather, nameOf } from "./crowd";
import { between, failure, freshDoor } from "./fresh-door";
import { owner } from "./rehearsal";

const { who, secretary, url } = gather(70);
const [me, other] = [who(3), who(4)];

describe("a viewer", () => {
  test("asks what is prepared on its connection, also without parameters", async () => {
    const { readAs } = await freshDoor({ url });
    const asked = await readAs(me, async (tx) => {
      await tx.execute(sql`select 'planned once'`);
      return tx.execute(sql`select statement from pg_prepared_statements where statement like '%planned once%'`);
    });
    expect(asked[0]).toEqual({ statement: "select 'planned once'" });
  });

  test("reads their own rows, a stranger what is public; types arrive as declared", async () => {
    const { readAs, as, people, auditEntries, municipalities, policyDecisions } = await freshDoor({ url });
    const seen = await readAs(me, (tx) => tx.select().from(people));
    expect(seen).toMatchObject([{ id: me.id, name: "Door 3", deactivatedAt: null, example: false }]);
    expect(seen[0]?.createdAt).toBeInstanceOf(Date);
    expect(await readAs(null, (tx) => tx.$count(people))).toBe(0);
    expect(await readAs(null, (tx) => tx.$count(municipalities))).toBeGreaterThan(0);
    const [entry] = await readAs(me, (tx) =>
      tx.query.auditEntries.findMany({ where: eq(auditEntries.action, "people.created") }),
    );
    expect(entry).toMatchObject({ aboutPersonId: me.id, personId: null, at: expect.any(Date) });
    expect(entry?.after).toMatchObject({ id: me.id, name: "Door 3", deactivated_at: null });
    const value = { a: [1, "å", null] };
    const decision = {
      policyKey: "invitation",
      value,
      validFrom: "2020-03-29",
      basis: "b",
      decidedBy: secretary.id,
      createdAt: new Date(5),
    } as const;
    const end = failure(
      as(secretary, async (tx) => {
        const [row] = await tx.insert(policyDecisions).values(decision).returning();
        expect(row).toMatchObject(decision);
        const [raw] =
          await tx.execute(sql`select jsonb_typeof(value) as kind, valid_from, ${new Date(0)}::timestamptz as epoch,
          ${Buffer.from([0, 255])}::bytea as bytes from policy_decisions where id = ${row?.id}`);
        expect(raw).toEqual({
          kind: "object",
          valid_from: "2020-03-29",
          epoch: "1970-01-01 00:00:00+00",
          bytes: Buffer.from([0, 255]),
        });
        throw new Error("nothing stays");
      }),
    );
    expect((await end).message).toBe("nothing stays");
  });

  test("sees one moment in one read, whether queries are awaited or leave together", async () => {
    const { readAs, people } = await freshDoor({ url });
    const count = (tx: Pick<Writer, "$count">) => tx.$count(people, eq(people.name, "Door 3"));
    const [before, , after, together] = await readAs(
      me,
      async (tx) =>
        [
          await count(tx),
          await owner`update people set name = 'Meanwhile' where id = ${me.id}`,
          await count(tx),
          await Promise.all([count(tx), tx.select().from(people), count(tx)]),
        ] as const,
    );
    expect([before, after, together[0], together[1][0]?.name, together[2]]).toEqual([1, 1, 1, "Door 3", 1]);
    expect(await readAs(me, count)).toBe(0);
    await owner`update people set name = 'Door 3' where id = ${me.id}`;
  });

  test("reads with one query in one round trip", async () => {
    const { url: slow, seen } = await between(url, { delay: 25 });
    const { readAs, people } = await freshDoor({ url: slow, connections: 1, deadline: 5000 });
    const read = () => readAs(me, (tx) => tx.select().from(people).where(eq(people.id, me.id)));
    await read(); // connects and prepares
    seen.turns = 0;
    for (let n = 0; n < 5; n++) await read();
    expect(seen.turns).toBeLessThanOrEqual(6); // and the first one's commit may come on its own
  });

  test("cannot write through readAs", async () => {
    const { readAs, people } = await freshDoor({ url });
    const call = readAs(secretary, (tx) =>
      (tx as Writer).update(people).set({ name: "no" }).where(eq(people.id, me.id)),
    );
    expect((await failure(call)).cause.code).toBe("25006");
  });

  test("is told why: policy, duplicate, own error; and nothing stays", async () => {
    const { as, people, emails } = await freshDoor({ url });
    expect((await failure(as(me, (tx) => tx.insert(people).values({ name: "not mine" })))).cause.code).toBe("42501");
    const twice = as(secretary, (tx) =>
      tx.insert(emails).values({ personId: secretary.id, address: "door3.70@stage.example" }),
    );
    expect((await failure(twice)).cause).toMatchObject({ code: "23505", constraint_name: "emails_address_unique" });
    const rename = as(secretary, async (tx) => {
      expect(await tx.update(people).set({ name: "gone" }).where(eq(people.id, other.id)).returning()).toHaveLength(1);
      throw new Error("mine");
    });
    expect((await failure(rename)).message).toBe("mine");
    const atOnce = () => {
      throw new Error("at once");
    };
    expect((await failure(as(me, atOnce))).message).toBe("at once");
    expect(
      await as(me, (tx) => tx.update(people).set({ name: "x" }).where(eq(people.id, other.id)).returning()),
    ).toEqual([]);
    expect(await nameOf(other)).toBe("Door 4");
  });

  test("is not told that all is well when the work hid a failed query", async () => {
    const { as, people, emails } = await freshDoor({ url });
    const call = as(secretary, async (tx) => {
      await tx.update(people).set({ name: "half" }).where(eq(people.id, me.id));
      await tx
        .insert(emails)
        .values({ personId: me.id, address: "x@stage.example" })
        .catch(() => {});
    });
    expect((await failure(call)).message).toMatch(/Rolled back/);
    expect(await nameOf(me)).toBe("Door 3");
  });
});
