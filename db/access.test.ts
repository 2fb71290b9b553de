import { expect, test } from "vitest";
import { plant } from "./cast";
import { identities, inWords, linesOf, planted, seen, viewerOf, writable } from "./matrix";
import { matrix as readMatrix } from "./matrix-reads";
import { matrix as writeMatrix } from "./matrix-writes";
import { playing, rehearse, type Tx } from "./rehearsal";

const [reads, writes] = [linesOf(readMatrix), linesOf(writeMatrix)];

test(
  "every table has its row in both matrices, every identity its column",
  rehearse(async (tx) => {
    const tables = await tx<
      { name: string }[]
    >`select tablename as name from pg_tables where schemaname = 'public' order by 1`;
    for (const { head, lines } of [reads, writes]) {
      expect(lines.map(([table]) => table)).toEqual(tables.map(({ name }) => name));
      expect(head).toEqual(identities);
    }
  }),
);

test.each([
  ["sees", reads, seen],
  ["may write, change and remove", writes, writable],
] as const)("who %s what", (verb, { lines }, ask) =>
  rehearse(async (tx) => {
    await plant(tx);
    const found = [];
    for (const [table = ""] of lines) found.push(await ask(tx, table));
    expect(inWords(found, verb)).toEqual(inWords(lines, verb));
  })(),
);

const titles = async (tx: Tx, identity: string, table: string) => {
  const found = await playing(tx, viewerOf(identity), (as) =>
    as.unsafe<{ title: string }[]>(`select title from ${table} where ${planted(table)} order by 1`),
  );
  return found.map(({ title }) => title);
};

const byName = {
  secretariat: ["kmkClosed", "kmkMembers", "kmkOpen", "kmpClosed", "kmpMembers", "kmpOpen", "pastOpen"],
  kmp: ["kmpClosed", "kmpMembers", "kmpOpen"],
  kmk: ["kmkClosed", "kmkMembers", "kmkOpen", "pastOpen"],
  guest: ["kmpOpen"],
  neighbour: ["kmkOpen"],
};

test.each(identities)("the items and papers that %s reads, by name", (identity) =>
  rehearse(async (tx) => {
    await plant(tx);
    const expected = byName[identity as keyof typeof byName] ?? [];
    expect(await titles(tx, identity, "agenda_items")).toEqual(expected);
    expect(await titles(tx, identity, "papers")).toEqual(expected);
  })(),
);
