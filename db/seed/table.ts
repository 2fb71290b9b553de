import { readFileSync } from "node:fs";

/** The rows of a semicolon-separated file beside this one, each under its column names. */
export function readTable<Column extends string>(file: string): Record<Column, string>[] {
  const [header = "", ...lines] = readFileSync(`${import.meta.dirname}/${file}`, "utf8")
    .trimEnd()
    .split("\n");
  const columns = header.split(";") as Column[];
  return lines.map((line) => {
    const cells = line.split(";");
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ""])) as Record<Column, string>;
  });
}
