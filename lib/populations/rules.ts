import { parseDay } from "@/lib/imports/rules";
import { whole } from "@/lib/input";

/** What each column of a list of counts may be called, in small letters. */
const heads = {
  code: ["kommune", "kommunekode", "municipality", "code"],
  inhabitants: ["antal", "indbyggere", "indbyggertal", "folketal", "number", "inhabitants", "population"],
  countedOn: ["dato", "dag", "optalt", "date", "day", "counted"],
} as const;

export type CountRow = { code: string; countedOn: string; inhabitants: number };
/** Why a line cannot be used: the column that is wrong, or a municipality that stands twice on the same day. */
export type CountFault = { line: number; why: keyof typeof heads | "twice" };

const small = (text = "") => text.trim().toLocaleLowerCase("da");
const inhabitantsOf = whole(10_000_000);

/**
 * Inhabitants on a day out of a table whose first line names the columns, in any order. `codes` finds a municipality by its small name
 * or its number; lines count from the file's first, 1. A day to come has no count.
 */
export function readCounts([first = [], ...lines]: string[][], codes: Map<string, string>, today: string) {
  const at = (key: keyof typeof heads) =>
    first.findIndex((head) => (heads[key] as readonly string[]).includes(small(head)));
  const places = { code: at("code"), inhabitants: at("inhabitants"), countedOn: at("countedOn") };
  const [rows, wrong, seen]: [CountRow[], CountFault[], Set<string>] = [[], [], new Set()];
  for (const [number, cells] of lines.entries()) {
    const cell = (key: keyof typeof heads) => (cells[places[key]] ?? "").trim();
    const fail = (why: CountFault["why"]) => wrong.push({ line: number + 2, why });
    const code = codes.get(small(cell("code")).replace(/ kommune$/, ""));
    const inhabitants = inhabitantsOf.safeParse(cell("inhabitants")).data;
    const countedOn = parseDay(cell("countedOn"));
    if (!code) fail("code");
    else if (!inhabitants) fail("inhabitants");
    else if (!countedOn || countedOn > today) fail("countedOn");
    else if (seen.has(`${code} ${countedOn}`)) fail("twice");
    else {
      seen.add(`${code} ${countedOn}`);
      rows.push({ code, countedOn, inhabitants });
    }
  }
  return { rows, wrong };
}
