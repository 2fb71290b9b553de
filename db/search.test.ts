import { describe, expect, test } from "vitest";
import { items, meetings, onStage, person } from "./cast";
import { conferences } from "./cast-conferences";
import { playing, rehearse, type Tx } from "./rehearsal";

/** What a viewer finds of a kind, as the page asks: keys from the index, rows under the policies. */
const found = async (
  tx: Tx,
  viewer: Parameters<typeof playing>[1],
  kind: string,
  table: string,
  words: string,
  key = "id",
) => {
  const rows = await playing(tx, viewer, (as) =>
    as.unsafe<{ id: string }[]>(
      `select h.id from app.search('${kind}', '${words}') h, lateral (select from ${table} x where x.${key} = h.id offset 0) visible`,
    ),
  );
  return rows
    .map(({ id }) => id)
    .filter((id) => id.includes("-aaaa-4aaa-8aaa-"))
    .sort();
};
const itemsOf = (tx: Tx, role: Parameters<typeof person>[0], words: string, preview?: string) =>
  found(tx, person(role, preview), "item", "agenda_items", words);

/** Every planted item and paper is about the same word. */
const titled = (tx: Tx) => [
  tx`update agenda_items set title = title || ' zebra' where id in ${tx(Object.values(items))}`,
  tx`update papers set title = title || ' zebra' where id in ${tx(Object.values(items))}`,
];

describe("what is hidden is neither found nor counted", () => {
  onStage("a guest finds the item opened for them, and no closed item nor one for members", async (tx) => {
    await Promise.all(titled(tx));
    expect(await itemsOf(tx, "guest", "zebra")).toEqual([items.kmpOpen]);
    expect(await itemsOf(tx, "neighbour", "zebra")).toEqual([items.kmkOpen]);
    for (const role of ["expired", "revoked", "deactivated", "left", "project"] as const)
      expect(await itemsOf(tx, role, "zebra")).toEqual([]);
    expect(await found(tx, person("guest"), "paper", "papers", "zebra")).toEqual([items.kmpOpen]);
    expect(await found(tx, person("guest"), "paper", "papers", "kmpClosed")).toEqual([]);
  });

  onStage("a stranger finds a public conference, and neither an inner one, an item nor a person", async (tx) => {
    await Promise.all(titled(tx));
    expect(await found(tx, null, "conference", "conferences", "open")).toEqual([conferences.open]);
    expect(await found(tx, null, "conference", "conferences", "inner")).toEqual([]);
    expect(await found(tx, null, "item", "agenda_items", "zebra")).toEqual([]);
    expect(await found(tx, null, "person", "people", "kmk")).toEqual([]);
  });

  onStage("a withdrawn closed item is as hidden from a guest as before", async (tx) => {
    await Promise.all(titled(tx));
    await tx`update agenda_items set withdrawn_at = now() where meeting_id = ${meetings.kmp}`;
    expect(await itemsOf(tx, "guest", "zebra")).toEqual([items.kmpOpen]);
    expect(await itemsOf(tx, "kmp", "zebra")).toEqual([items.kmpOpen, items.kmpMembers, items.kmpClosed]);
  });

  onStage(
    "a member finds the items of the own forum, the secretariat all, and whoever sees as a guest what the guest finds",
    async (tx) => {
      await Promise.all(titled(tx));
      expect(await itemsOf(tx, "kmp", "zebra")).toEqual([items.kmpOpen, items.kmpMembers, items.kmpClosed]);
      expect(await itemsOf(tx, "secretariat", "zebra")).toHaveLength(7);
      expect(await itemsOf(tx, "secretariat", "zebra", "911")).toEqual([items.kmpOpen]);
    },
  );

  onStage("a decision is found by whoever sees the item, once the minutes are sent", async (tx) => {
    await tx`update item_decisions set words = words || ' zebra'`;
    const decided = (role: Parameters<typeof person>[0]) =>
      found(tx, person(role), "decision", "item_decisions", "zebra", "item_id");
    expect(await decided("kmk")).toEqual([items.pastOpen]);
    expect(await decided("secretariat")).toEqual([items.kmkOpen, items.pastOpen]);
    for (const role of ["kmp", "guest", "neighbour"] as const) expect(await decided(role)).toEqual([]);
  });

  onStage("a guest finds no measure, and of people those they meet by name", async (tx) => {
    const measures = await playing(
      tx,
      person("guest"),
      (as) => as`select h.key from app.search('measure', 'T1') h join measures m on m.key = h.key`,
    );
    expect(measures).toEqual([]);
    expect(await found(tx, person("guest"), "person", "people", "kmp")).toHaveLength(1); // presents the item
    expect(await found(tx, person("guest"), "person", "people", "project")).toEqual([]);
    expect(await found(tx, person("kmp"), "person", "people", "project")).toHaveLength(1);
  });
});

test.each([
  ["musikken", "'musik':*"],
  ["Rødovre bibl", "'rødovr' & 'bibl':*"],
  ['"den næste aftale"', "'næst' <-> 'aftal'"],
  ["musik -kor", "'musik' & !'kor'"],
  ["musik or kor", "'musik' | 'kor':*"],
  ["og", ""],
  ["", ""],
  ["'%:*\"<->&|!()\\", ""],
  ["😀", ""],
  ["kor:*", "'kor'"],
  ["x".repeat(200), `'${"x".repeat(200)}':*`],
])("%j is read as %s", (words, expected) =>
  rehearse(async (tx) => {
    const [row] = await tx`select app.search_query(${words})::text as query`;
    expect(row?.query).toBe(expected);
  })(),
);

onStage("a paper is found by its title and by its file's name, once", async (tx) => {
  await tx`update files set name = 'zebra_regnskab-2035.pdf' where name = 'kmpOpen'`;
  for (const words of ["zebra", "regnskab", "2035"])
    expect(await found(tx, person("guest"), "paper", "papers", words)).toEqual([items.kmpOpen]);
  await tx`update papers set title = 'Zebra' where id = ${items.kmpOpen}`;
  expect(await found(tx, person("guest"), "paper", "papers", "zebra")).toEqual([items.kmpOpen]);
});

onStage("of what answers equally well the nearest in time comes first, and a better answer before it", async (tx) => {
  const days = { [meetings.kmp]: 300, [meetings.kmk]: -20, [meetings.pastKmk]: 2 };
  for (const [id, far] of Object.entries(days))
    await tx`update meetings set title = 'Zebra', place = '', address = '', starts_at = now() + ${far} * interval '1 day', ends_at = now() + ${far} * interval '1 day' + interval '1 hour' where id = ${id}`;
  const nearestFirst = async () =>
    (
      await playing(tx, person("secretariat"), (as) =>
        as.unsafe("select id from app.search('meeting', 'zebra') order by rank desc"),
      )
    ).map(({ id }) => id);
  expect(await nearestFirst()).toEqual([meetings.pastKmk, meetings.kmk, meetings.kmp]);
  await tx`update meetings set title = 'Andet', place = 'Zebra' where id <> ${meetings.kmp} and title = 'Zebra'`;
  expect((await nearestFirst())[0]).toBe(meetings.kmp);
});
