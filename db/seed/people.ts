import { eq, sql } from "drizzle-orm";
import { emails, people, seats } from "../schema";
import type { Calendar } from "./calendar";
import { codeOf } from "./municipalities";
import { readTable } from "./table";
import { happened, keyOf, type Writer } from "./writer";

/** The demo's well-known people by address. */
export const demo = {
  secretariat: "ellen.brandstrup@kulturmetropolen.example",
  chair: "sofie.hedegaard@ishoej.example",
  kmp: "karen.lindegaard@roedovre.example",
  kmk: "mette.ravnsholt@roedovre.example",
  projectLeader: "jonas.tellerup@roskilde.example",
  guest: "lise.overby@egedal.example",
  otherGuest: "morten.skovvang@gribskov.example",
  expiredGuest: "hanne.klintholt@stevns.example",
  revokedGuest: "peter.fjordager@holbaek.example",
  deactivated: "torben.ahlegaard@helsingoer.example",
} as const;

type Column = "name" | "title" | "municipality" | "address" | "seats" | "locale" | "since" | "ended";

/** Everybody in the demo. A seat is forum:title, with "-" before it when it ended with the last election period. */
export const roster = readTable<Column>("people.csv");

/** The key of a person by address. */
export const personId = (address: string) => keyOf("person", address);

/** A person's name by address. */
export const nameOf = (address: string) => roster.find((row) => row.address === address)?.name ?? "";

/** Who holds such a seat for a municipality. */
export function rowOf(seat: string, municipality: string) {
  const row = roster.find((one) => one.municipality === municipality && one.seats.includes(seat) && !one.ended);
  if (!row) throw new Error(`Nobody in ${municipality} sits as ${seat}`);
  return row;
}

/** Invented people, their addresses and their seats. Seats follow the municipal election periods, four years each. */
export async function writePeople(tx: Writer, { year, ago, dayAt }: Calendar) {
  const term = year - ((((year - 2026) % 4) + 4) % 4);
  const taken = roster.flatMap((row) => seatsOf(row, term, dayAt(-Number(row.since))));
  await tx.insert(people).values(roster.map((row) => personOf(row, ago(Number(row.since), "13.39"))));
  await tx.insert(emails).values(roster.map(({ address }) => ({ personId: personId(address), address })));
  await tx.insert(seats).values(taken);
  await tx.execute(sql`update audit_entries a set at = p.created_at from people p where p.id = a.about_person_id`);
  for (const { address, ended } of roster.filter((row) => row.ended))
    await happened(tx, ago(Number(ended)), personId(demo.secretariat), () =>
      tx
        .update(people)
        .set({ deactivatedAt: ago(Number(ended)) })
        .where(eq(people.id, personId(address))),
    );
}

const personOf = (row: (typeof roster)[number], createdAt: Date) => ({
  id: personId(row.address),
  name: row.name,
  title: row.title,
  municipalityCode: row.municipality ? codeOf(row.municipality) : null,
  locale: row.locale === "en" ? ("en" as const) : ("da" as const),
  createdAt,
  example: true,
});

/** Politicians sit for an election period, the others until further notice. */
function seatsOf(row: (typeof roster)[number], term: number, arrived: string) {
  return row.seats
    .split(" ")
    .filter(Boolean)
    .map((word) => {
      const [forum, title] = word.replace("-", "").split(":") as [Forum, Title];
      const seat = { personId: personId(row.address), forum, title };
      if (word.startsWith("-")) return { ...seat, fromOn: `${term - 4}-01-01`, untilOn: `${term - 1}-12-31` };
      const elected = forum === "kmp" || forum === "chairmanship";
      const fromOn = elected && arrived < `${term}-01-01` ? `${term}-01-01` : arrived;
      return { ...seat, fromOn, untilOn: elected ? `${term + 3}-12-31` : null };
    });
}

type Forum = (typeof seats.$inferInsert)["forum"];
type Title = NonNullable<(typeof seats.$inferInsert)["title"]>;
