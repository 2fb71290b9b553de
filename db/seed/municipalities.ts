import { municipalities, populations } from "../schema";
import { readTable } from "./table";
import { upsert, type Writer } from "./writer";

type Column =
  | "code"
  | "name"
  | "officialName"
  | "short"
  | "region"
  | "landsdel"
  | "group"
  | "groupName"
  | "population2020"
  | "population2026"
  | "areaKm2"
  | "town"
  | "latitude"
  | "longitude"
  | "cvr"
  | "tileColumn"
  | "tileRow"
  | "source";

/** All 98, as the file beside this one has them. */
export const rows = readTable<Column>("municipalities.csv");

const place = (cell: string) => (cell === "" ? null : Number(cell));

/** A municipality's code by its name. */
export function codeOf(name: string): string {
  const row = rows.find((one) => one.name === name);
  if (!row) throw new Error(`No municipality is called ${name}`);
  return row.code;
}

/** The 98 municipalities and how many lived in them. A count that the secretariat has corrected stays. */
export async function writeMunicipalities(tx: Writer) {
  const values = rows.map(({ group, groupName, population2020, population2026, ...row }) => ({
    ...row,
    municipalityGroup: Number(group),
    municipalityGroupName: groupName,
    areaKm2: Number(row.areaKm2),
    latitude: Number(row.latitude),
    longitude: Number(row.longitude),
    tileColumn: place(row.tileColumn),
    tileRow: place(row.tileRow),
  }));
  await upsert(tx, municipalities, [municipalities.code], values);
  const counts = rows.flatMap(({ code: municipalityCode, population2020, population2026, source }) => [
    { municipalityCode, countedOn: "2020-01-01", inhabitants: Number(population2020), source },
    { municipalityCode, countedOn: "2026-01-01", inhabitants: Number(population2026), source },
  ]);
  await tx.insert(populations).values(counts).onConflictDoNothing();
}
