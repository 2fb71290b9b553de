import { sql } from "drizzle-orm";
import postgres from "postgres";
import { describe, expect, test } from "vitest";
import { gather } from "./crowd";
import { asLogin, between, failure, freshDoor } from "./fresh-door";
import { owner } from "./rehearsal";

const { who, login, url } = gather(74);
const somebody = who(1);
const [database, mine, worker] = [
  process.env.DATABASE_URL,
  process.env.DATABASE_OWNER_URL,
  process.env.DATABASE_WORKER_URL,
];

describe("a failed opening lets nothing through", () => {
  test("the viewer cannot be named: the query behind it meets an aborted transaction", async () => {
    const { as, readAs, people } = await freshDoor({ url });
    await owner.unsafe(`revoke app_user from "${login}"`);
    const behind: unknown[] = [];
    const note = (error: { cause: { code: string } }) => void behind.push(error.cause.code);
    const write = as(somebody, (tx) => tx.insert(people).values({ name: "sneaked" }).catch(note));
    expect((await failure(write)).code).toBe("42501");
    expect((await failure(readAs(somebody, (tx) => tx.select().from(people)))).code).toBe("42501");
    const hidden = readAs(somebody, (tx) => tx.select().from(people).catch(note)); // nor does it look like "no rows"
    expect((await failure(hidden)).code).toBe("42501");
    expect(behind).toEqual(["25P02", "25P02"]);
    await owner.unsafe(`grant app_user to "${login}"`);
    expect(await readAs(somebody, (tx) => tx.$count(people))).toBe(1);
  });

  test("the transaction does not begin: the query behind it runs as the login, which may do nothing", async () => {
    const edit = (said: Buffer) => Buffer.from(said.toString("latin1").replaceAll("begin", "begim"), "latin1");
    const door = await freshDoor({ url: (await between(url, { edit })).url });
    for (const call of [door.as, door.readAs]) {
      const behind: unknown[] = [];
      const work = call(somebody, async (tx) => {
        for (const query of [sql`select from public.people`, sql`select app.today()`])
          await tx.execute(query).catch((error) => behind.push(error.cause.code));
      });
      expect((await failure(work)).code).toBe("42601");
      expect(behind).toEqual(["42501", "42501"]);
    }
  });

  test("a query outside of any transaction is refused by the database", async () => {
    const bare = postgres(database ?? "", { max: 1 });
    for (const query of [
      "select from public.people",
      "select from public.municipalities",
      "select app.today()",
      "create table public.x ()",
    ])
      expect(await failure(bare.unsafe(query))).toMatchObject({ code: "42501" });
    await bare.end();
  });
});

describe("the door refuses", () => {
  test("a login with rights of its own: the owner's", async () => {
    const { readAs, people, Unavailable } = await freshDoor({ url: mine });
    const error = await failure(readAs(somebody, (tx) => tx.select().from(people)));
    expect(error).toBeInstanceOf(Unavailable);
    expect(error.cause.message).toMatch(/without rights/);
  });

  test("a login with rights of its own: one that inherits", async () => {
    await owner.unsafe(`grant app_anon to "${login}" with inherit true`);
    const { readAs, municipalities } = await freshDoor({ url });
    const error = await failure(readAs(null, (tx) => tx.select().from(municipalities)));
    await owner.unsafe(`revoke app_anon from "${login}"; grant app_anon to "${login}"`);
    expect(error.cause.message).toMatch(/without rights/);
  });

  test("to be the worker with the web's login, while the worker sees what its reader sees", async () => {
    const web = await freshDoor({ url });
    expect((await failure(web.readAs("worker", (tx) => tx.select().from(web.mails)))).code).toBe("42501");
    const jobs = await freshDoor({ url: worker });
    expect(await jobs.readAs("worker", (tx) => tx.$count(jobs.mails))).toBeGreaterThanOrEqual(0);
    for (const viewer of [somebody, null]) {
      const seen = await web.readAs(viewer, (tx) => tx.$count(web.people));
      expect(await jobs.readAs(viewer, (tx) => tx.$count(jobs.people))).toBe(seen);
    }
  });

  test.each([
    ["a wrong password", asLogin(database, login, "no"), { code: "28P01" }],
    ["an unknown login", asLogin(database, "nobody-here", "pw"), { code: "28P01" }],
    ["a wrong port", Object.assign(new URL(url), { port: "1" }).href, { code: "ECONNREFUSED" }],
    ["an unknown database", Object.assign(new URL(url), { pathname: "/nowhere" }).href, { code: "3D000" }],
  ])("%s: at once, with its cause", async (_, wrong, cause) => {
    const { readAs, people, Unavailable } = await freshDoor({ url: wrong, deadline: 5000 });
    const error = await failure(readAs(somebody, (tx) => tx.select().from(people)));
    expect(error).toBeInstanceOf(Unavailable);
    expect(error.cause).toMatchObject(cause);
  });
});
