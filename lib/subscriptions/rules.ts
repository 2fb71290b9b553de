import { address } from "@/lib/input";

/** The lists that are no municipality's. */
export const ownLists = ["public", "kmp", "kmk", "project", "guests"] as const;
export type OwnList = (typeof ownLists)[number];

/** The lists that somebody's seats open; without a seat one is a guest. */
export const seatLists = (forums: readonly string[]): OwnList[] => {
  if (forums.length === 0) return ["guests"];
  const held = forums.map((forum) => (forum === "chairmanship" ? "kmp" : forum));
  return ownLists.filter((list) => held.includes(list));
};

export type Pasted = { addresses: string[]; twice: number; wrong: { line: number; text: string }[] };

/** What was pasted, address by address: lines, or several on a line; "Name <address>" as mail programs copy it. Each counts once, whatever its capitals. */
export function readAddresses(text: string): Pasted {
  const found = new Set<string>();
  const wrong: Pasted["wrong"] = [];
  let count = 0;
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    for (const part of line.split(/[;,\t]/)) {
      const bare = (/<([^<>]*)>/.exec(part)?.[1] ?? part).trim().replace(/^mailto:/i, "");
      if (bare === "") continue;
      const parsed = address.safeParse(bare);
      if (!parsed.success) {
        wrong.push({ line: at + 1, text: bare.slice(0, 60) });
        continue;
      }
      count++;
      found.add(parsed.data);
    }
  }
  return { addresses: [...found], twice: count - found.size, wrong };
}
