import { describe, expect } from "vitest";
import { events, items, onStage, person, polls, requests } from "./cast";
import { cast, towns } from "./cast-keys";
import { issues } from "./cast-newsletters";
import { committeesOf, statuses } from "./cast-results";
import { playing, type Tx } from "./rehearsal";

/** What is found of a kind: its table, the column that says the word, and the planted rows whose words it is. */
const places = {
  point: ["action_points", "task"],
  poll: ["date_polls", "place"],
  request: ["data_requests", "description"],
  event: ["events", "note"],
  status: ["statuses", "body"],
  issue: ["newsletters", "lead"],
  committee: ["committees", "chair"],
} as const;
type Place = keyof typeof places;
type Role = keyof typeof cast;

const found = async (tx: Tx, viewer: Parameters<typeof playing>[1], place: Place, word = "zebra") => {
  const rows = await playing(tx, viewer, (as) =>
    as.unsafe<{ id: string }[]>(
      `select h.id from app.search('${place}', '${word}') h, lateral (select from ${places[place][0]} x where x.id = h.id offset 0) visible`,
    ),
  );
  return rows.map(({ id }) => id).sort();
};

/** Every planted row says zebra; answers their keys. */
const say = async (tx: Tx, place: Place) => {
  const [table, column] = places[place];
  const said = await tx.unsafe<{ id: string }[]>(
    `update ${table} set ${column} = ${column} || ' zebra' where xmin = pg_current_xact_id()::xid returning id`,
  );
  return said.map(({ id }) => id).sort();
};

const everybody = (Object.keys(cast) as Role[]).filter((role) => role !== "secretariat");

/** Who finds which of the planted rows; whoever is not named finds none of them, nor does a stranger unless one is. */
const finders: { [place in Exclude<Place, "point" | "status">]: { [role in Role | "stranger"]?: string[] } } = {
  poll: { kmk: [polls.kmk] },
  request: { kmp: [requests.asked], kmk: [requests.asked], guest: [requests.asked] },
  event: { kmp: [events.fair], kmk: [events.fair], project: [events.fair] },
  issue: Object.fromEntries([...everybody, "stranger"].map((role) => [role, [issues.sent]])),
  committee: Object.fromEntries(["kmp", "kmk", "project"].map((role) => [role, Object.values(committeesOf).sort()])),
};

describe.each(Object.keys(finders) as (keyof typeof finders)[])(
  "what is hidden is neither found nor counted: %s",
  (place) => {
    onStage("the secretariat finds each once, everybody else what is theirs to read, and nothing more", async (tx) => {
      const said = await say(tx, place);
      expect(said.length).toBeGreaterThan(0);
      expect(await found(tx, person("secretariat"), place)).toEqual(said);
      for (const role of everybody)
        expect(await found(tx, person(role), place), role).toEqual(finders[place][role] ?? []);
      expect(await found(tx, null, place), "a stranger").toEqual(finders[place].stranger ?? []);
    });
  },
);

onStage("the secretariat that sees as a guest finds what the guest finds", async (tx) => {
  for (const place of Object.keys(places) as Place[]) {
    await say(tx, place);
    expect(await found(tx, person("secretariat", towns.guest), place), place).toEqual(
      await found(tx, person("guest"), place),
    );
  }
});

onStage(
  "an action point is found by its forum once the minutes are sent; a guest who sees the item does not",
  async (tx) => {
    await say(tx, "point");
    const [sent] = await tx<{ id: string }[]>`select id from action_points where task like 'sent%'`;
    expect(await found(tx, person("kmk"), "point")).toEqual([sent?.id]);
    expect(await found(tx, person("secretariat"), "point")).toHaveLength(2);
    await tx`update grants set subject_id = ${items.pastOpen} where subject_id = ${items.kmpOpen}`;
    for (const role of everybody) if (role !== "kmk") expect(await found(tx, person(role), "point"), role).toEqual([]);
    expect(await found(tx, null, "point")).toEqual([]);
  },
);

onStage("a point of a closed item is found by nobody outside its forum", async (tx) => {
  await say(tx, "point");
  await tx`update agenda_items set visibility = 'closed' where id = ${items.pastOpen}`;
  expect(await found(tx, person("kmk"), "point")).toHaveLength(1);
  for (const role of ["kmp", "project", "guest", "neighbour"] as const)
    expect(await found(tx, person(role), "point"), role).toEqual([]);
});

onStage(
  "a status that is not published is found by its own municipality, one taken back by no stranger",
  async (tx) => {
    await say(tx, "status");
    const all = [...new Set(Object.values(statuses))];
    expect(await found(tx, null, "status")).toContain(statuses.published);
    for (const viewer of [null, person("guest"), person("neighbour")])
      expect(await found(tx, viewer, "status")).not.toContain(statuses.home);
    expect(await found(tx, null, "status")).not.toContain(statuses.withdrawn);
    expect(await found(tx, person("kmk"), "status")).toContain(statuses.home);
    expect(await found(tx, person("secretariat"), "status")).toEqual(expect.arrayContaining(all));
  },
);

onStage("an issue is found once by the words of its parts, and a draft's parts by no stranger", async (tx) => {
  await tx`insert into newsletter_blocks (newsletter_id, position, kind, body)
    select id, 2, 'text', 'zebra zebra' from newsletters where id = any(${Object.values(issues)})`;
  await tx`update newsletter_blocks set body = body || ' zebra' where newsletter_id = any(${Object.values(issues)})`;
  expect(await found(tx, null, "issue")).toEqual([issues.sent]);
  expect(await found(tx, person("guest"), "issue")).toEqual([issues.sent]);
  expect(await found(tx, person("secretariat"), "issue")).toEqual(Object.values(issues).sort());
  await tx`update newsletters set title = 'Zebra' where id = ${issues.sent}`;
  expect(await found(tx, null, "issue")).toEqual([issues.sent]);
});
