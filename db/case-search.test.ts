import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast, towns } from "./cast-keys";
import { playing, type Tx } from "./rehearsal";

/** Where words stand on a case: what is asked for, its table, and how a key finds its row. */
const places = {
  note: ["case_notes", "x.id = h.id", "body"],
  worry: ["risk_notes", "x.id = h.id", "body"],
  step: ["cases", "x.municipality_code = h.key", "next_step"],
  interest: ["interests", "x.id = h.id", "message"],
  wish: ["access_requests", "x.id = h.id", "wish"],
  met: ["encounters", "x.id = h.id", "note"],
  visited: ["visit_answers", "x.visit_id = h.id and x.person_id = h.key::uuid", "asked"],
  given: ["commitments", "x.id = h.id", "note"],
} as const;
type Place = keyof typeof places;

const found = async (tx: Tx, viewer: Parameters<typeof playing>[1], place: Place) => {
  const [table, match] = places[place];
  const rows = await playing(tx, viewer, (as) =>
    as.unsafe(
      `select from app.search('${place}', 'zebra') h, lateral (select from ${table} x where ${match} offset 0) visible`,
    ),
  );
  return rows.length;
};

/** Every row of the table that was planted says zebra; answers how many. */
async function say(tx: Tx, place: Place) {
  const [table, , column] = places[place];
  const said = await tx.unsafe(
    `update ${table} set ${column} = ${column} || ' zebra' where xmin = pg_current_xact_id()::xid returning 1`,
  );
  return said.length;
}

describe.each(Object.keys(places) as Place[])("on a case, %s", (place) => {
  onStage("is found by the secretariat, each row once", async (tx) => {
    const planted = await say(tx, place);
    expect(planted).toBeGreaterThan(0);
    expect(await found(tx, person("secretariat"), place)).toBe(planted);
  });

  onStage(
    "is found by nobody else, also not by whom it is about or from, nor by the secretariat as a guest",
    async (tx) => {
      await say(tx, place);
      for (const role of Object.keys(cast) as (keyof typeof cast)[])
        if (role !== "secretariat") expect(await found(tx, person(role), place), role).toBe(0);
      expect(await found(tx, person("secretariat", towns.guest), place)).toBe(0);
      expect(await found(tx, null, place)).toBe(0);
    },
  );
});

onStage("a message that is held back as spam is not found", async (tx) => {
  const planted = await say(tx, "interest");
  await tx`update interests set held_at = now() where message like '%zebra%'`;
  expect(planted).toBeGreaterThan(0);
  expect(await found(tx, person("secretariat"), "interest")).toBe(0);
});

onStage("what was said of a meeting is no longer found once it is forgotten", async (tx) => {
  await say(tx, "met");
  await tx`update events set starts_on = app.today() - 500, ends_on = app.today() - 500 where id in (select event_id from encounters)`;
  await tx`select app.forget_encounters()`;
  expect(await found(tx, person("secretariat"), "met")).toBe(0);
});
