import { sql } from "drizzle-orm";
import { mailTexts, settings } from "../schema";
import { demo, personId } from "./people";
import type { Writer } from "./writer";

/** The portal's own words; what the secretariat has changed stays. */
export async function writeSettings(tx: Writer) {
  await tx
    .insert(settings)
    .values([
      { key: "name", value: "Kulturmetropolen" },
      { key: "contact_address", value: "sekretariat@kulturmetropolen.example" },
      { key: "contact_phone", value: "12 34 56 00" },
      { key: "instagram", value: "" },
      { key: "facebook", value: "" },
    ])
    .onConflictDoNothing();
}

/** One mail that the secretariat has written anew, twice. */
export async function writeMailTexts(tx: Writer) {
  const about = { kind: "dates_wanted", locale: "da", writtenBy: personId(demo.secretariat) } as const;
  const ask = "Skriv næste års møder i {committee} ind, eller sig, at de står rigtigt.";
  const [days, subject] = [(ago: number) => sql`now() - make_interval(days => ${ago})`, "Hjælp os med mødedatoerne"];
  await tx.insert(mailTexts).values([
    { ...about, number: 1, subject, text: `Kære {name}. ${ask}`, note: "", writtenAt: days(40) },
    {
      ...{ ...about, number: 2, subject, writtenAt: days(12) },
      text: `Kære {name}.\n\nNu skal næste år på plads. ${ask}\n\nSå kommer statussen fra {portal} med til det rigtige møde.`,
      note: "Kender I ikke alle datoer endnu, så skriv dem, I har.",
    },
  ]);
}
