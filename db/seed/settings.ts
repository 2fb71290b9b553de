import { sql } from "drizzle-orm";
import { mailTexts, settings } from "../schema";
import { demo, personId } from "./people";
import type { Writer } from "./writer";

/** What the agreement around Copenhagen says of itself. */
const words: (typeof settings.$inferInsert)[] = [
  {
    key: "short_da",
    value: "Kulturmetropolen er en kulturaftale mellem kommuner omkring København og Kulturministeriet.",
  },
  {
    key: "short_en",
    value:
      "Kulturmetropolen is a culture agreement between municipalities around Copenhagen and the Danish Ministry of Culture.",
  },
  {
    key: "breath_da",
    value:
      "Kulturmetropolen er en aftale mellem kommuner omkring København og Kulturministeriet. Vi arbejder sammen om musik, unges egen kultur og kultur, der gør godt for helbredet.",
  },
  {
    key: "breath_en",
    value:
      "Kulturmetropolen is an agreement between municipalities around Copenhagen and the Ministry of Culture. We work together on music, young people’s own culture, and culture that is good for your health.",
  },
  {
    key: "about_da",
    value:
      "Kulturmetropolen er en aftale mellem kommuner omkring København og Kulturministeriet. Kommunerne deler projekter, viden og penge, så kulturen når længere, end hver enkelt kunne nå alene.",
  },
  {
    key: "about_en",
    value:
      "Kulturmetropolen is an agreement between municipalities around Copenhagen and the Danish Ministry of Culture. The municipalities share projects, knowledge and money, so that culture reaches further than each could alone.",
  },
  {
    key: "medium_da",
    value:
      "Kulturmetropolen er en kulturaftale mellem kommuner omkring København og Kulturministeriet. Kommunerne arbejder sammen om musik, unges egen kultur og kultur, der gør godt for helbredet.",
  },
  {
    key: "medium_en",
    value:
      "Kulturmetropolen is a culture agreement between municipalities around Copenhagen and the Danish Ministry of Culture. The municipalities work together on music, young people’s own culture, and culture that is good for your health.",
  },
  {
    key: "long_da",
    value:
      "Kulturmetropolen er en kulturaftale mellem kommuner omkring København og Kulturministeriet. Kommunerne deler projekter, viden og penge, så kulturen når længere, end hver enkelt kunne nå alene. Sammen arbejder de med musik, unges egen kultur og kultur, der gør godt for helbredet. Politikere, kulturchefer og projektledere mødes på tværs af kommunegrænser, og kommuner, der overvejer at være med, kan følge arbejdet indefra som gæster.",
  },
  {
    key: "long_en",
    value:
      "Kulturmetropolen is a culture agreement between municipalities around Copenhagen and the Danish Ministry of Culture. The municipalities share projects, knowledge and money, so that culture reaches further than any of them could alone. Together they work on music, young people’s own culture, and culture that is good for your health. Politicians, heads of culture and project leaders meet across municipal borders, and municipalities that are considering joining can follow the work from within as guests.",
  },
];

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
      ...words,
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
