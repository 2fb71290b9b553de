import { describe, expect } from "vitest";
import { onStage as onWholeStage, person } from "./cast";
import { key, next, running, towns } from "./cast-keys";
import { call, refused, type Tx, writes } from "./rehearsal";
import { inSession } from "./second-factor-kit";

/** The stage with its own agreements alone: those that the portal came with lie a thousand years back. */
const onStage = (name: string, work: (tx: Tx) => Promise<unknown>) =>
  onWholeStage(name, async (tx) => {
    await tx`update agreements set starts_on = starts_on - 365000, ends_on = ends_on - 365000 where id not in (${running}, ${next})`;
    await work(tx);
  });

const empty = key(90, 1);
const insert = (name: string, from: string, until: string) =>
  `insert into agreements (id, name, starts_on, ends_on, source) values ('${empty}', '${name}', ${from}, ${until}, 'test')`;
const later = insert("later", "app.today() + 1001", "app.today() + 2000");
const set = (what: string, id = running) => `update agreements set ${what} where id = '${id}'`;

describe("an agreement", () => {
  onStage("is added by the secretariat, and by nobody else", async (tx) => {
    for (const role of ["kmp", "kmk", "project", "guest"] as const) {
      expect(await refused(tx, person(role), later)).toBe("42501");
      expect(await writes(tx, person(role), set("source = 'x'"))).toBe(0);
    }
    expect(await writes(tx, person("secretariat"), later)).toBe(1);
    const [entry] = await tx`select action from audit_entries where subject = ${empty}`;
    expect(entry?.action).toBe("agreements.created");
  });

  onStage("overlaps no other, on no day, whether it is new or moved; a gap is allowed", async (tx) => {
    const secretary = person("secretariat");
    const onTheLastDay = insert("later", "app.today() + 1000", "app.today() + 2000");
    expect(await refused(tx, secretary, onTheLastDay)).toBe("agreementsOverlap");
    await call(tx, secretary, insert("later", "app.today() + 1100", "app.today() + 2000"));
    expect(await refused(tx, secretary, set("starts_on = app.today() + 999", empty))).toBe("agreementsOverlap");
    expect(await refused(tx, secretary, set("ends_on = app.today() + 1100", next))).toBe("agreementsOverlap");
    await call(tx, secretary, set("ends_on = app.today() + 1099", next));
  });

  onStage("has a name of its own", async (tx) => {
    expect(await refused(tx, person("secretariat"), insert("next", "app.today() + 1001", "app.today() + 2000"))).toBe(
      "agreementName",
    );
    expect(await refused(tx, person("secretariat"), set("name = 'running'", next))).toBe("agreementName");
  });

  for (const change of ["rate_ore = 300", "population_date = '2026-01-01'", "ends_on = ends_on - 1"])
    onStage(`that has begun asks for a fresh proof: ${change}`, async (tx) => {
      expect(await refused(tx, person("secretariat"), set(change))).toBe("confirmFirst");
      expect(await writes(tx, await inSession(tx, "secretariat"), set(change))).toBe(1);
    });

  onStage("that has begun gets another source, and one to come another rate, without it", async (tx) => {
    expect(await writes(tx, person("secretariat"), set("source = 'x', hour_ore = 100"))).toBe(1);
    expect(await writes(tx, person("secretariat"), set("rate_ore = 300", next))).toBe(1);
  });

  onStage("that would begin earlier than today asks for a fresh proof", async (tx) => {
    await tx`update agreements set ends_on = app.today() - 9 where id = ${running}`;
    expect(await refused(tx, person("secretariat"), set("starts_on = app.today() - 8", next))).toBe("confirmFirst");
  });

  onStage("to which something belongs stays, and an empty one goes", async (tx) => {
    const secretary = person("secretariat");
    const remove = (id: string) => `delete from agreements where id = '${id}'`;
    await call(tx, secretary, later);
    await tx`insert into effort_areas (agreement_id, position, title, summary, source) values (${empty}, 1, 'T', '', 'test')`;
    for (const id of [running, next, empty]) expect(await refused(tx, secretary, remove(id))).toBe("agreementUsed");
    await tx`delete from effort_areas where agreement_id = ${empty}`;
    expect(await writes(tx, secretary, remove(empty))).toBe(1);
    const actions = await tx`select action from audit_entries where subject = ${empty} order by at, action`;
    expect(actions.map(({ action }) => action)).toEqual(["agreements.created", "agreements.deleted"]);
  });
});

describe("a count of inhabitants", () => {
  const rows = (inhabitants = 2000) =>
    JSON.stringify([
      { code: towns.home, countedOn: "2026-01-01", inhabitants },
      { code: towns.guest, countedOn: "2026-01-01", inhabitants: 500 },
    ]);
  const take = (really: boolean, list = rows()) =>
    `select to_json(i) as it from app.import_populations('${list}', 'DST', ${really}) i`;
  const counted = (tx: Tx) =>
    tx`select inhabitants, source from populations where municipality_code = ${towns.home} and counted_on = '2026-01-01'`;
  const priced = (tx: Tx) =>
    tx`update agreements set rate_ore = 275, population_date = '2026-01-01' where id = ${running}`;

  onStage("is told with the fee that follows before it is kept, and then nothing is kept", async (tx) => {
    await priced(tx);
    const told = await call(tx, person("secretariat"), take(false));
    expect(told).toEqual({ added: 1, changed: 1, fee_before: 275_000, fee_after: 550_000 });
    expect(await counted(tx)).toMatchObject([{ inhabitants: 1000, source: "test" }]);
  });

  onStage("that moves the members' fee asks for a fresh proof, and is in the log", async (tx) => {
    await priced(tx);
    expect(await refused(tx, person("secretariat"), take(true))).toBe("confirmFirst");
    expect(await counted(tx)).toMatchObject([{ inhabitants: 1000 }]);
    await call(tx, await inSession(tx, "secretariat"), take(true));
    expect(await counted(tx)).toMatchObject([{ inhabitants: 2000, source: "DST" }]);
    const entries =
      await tx`select action, municipality_code from audit_entries where action like 'populations.%' order by 1`;
    expect(entries).toMatchObject([
      { action: "populations.changed", municipality_code: towns.home },
      { action: "populations.created", municipality_code: towns.guest },
    ]);
  });

  onStage("that moves no fee is kept without, and the same again changes nothing", async (tx) => {
    const secretary = person("secretariat");
    await call(tx, secretary, take(true));
    expect(await call(tx, secretary, take(true))).toMatchObject({ added: 0, changed: 0 });
  });

  onStage("is all or nothing", async (tx) => {
    const wrong = JSON.stringify([
      ...JSON.parse(rows()),
      { code: towns.guest, countedOn: "2025-01-01", inhabitants: 0 },
    ]);
    expect(await refused(tx, person("secretariat"), take(true, wrong))).toBe("23514");
    expect(await counted(tx)).toMatchObject([{ inhabitants: 1000 }]);
  });

  for (const role of ["kmp", "kmk", "project", "guest"] as const)
    onStage(`is not taken from ${role}, nor typed past the function by anybody`, async (tx) => {
      expect(await refused(tx, person(role), take(false))).toBe("42501");
      for (const viewer of [person(role), person("secretariat")])
        expect(await refused(tx, viewer, "update populations set inhabitants = 1")).toBe("42501");
    });

  onStage("is not taken while the secretariat sees as a guest", async (tx) => {
    expect(await refused(tx, person("secretariat", towns.guest), take(false))).toBe("42501");
  });
});
