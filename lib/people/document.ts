import type { getTranslations } from "next-intl/server";
import type { Sheet } from "@/lib/exports";
import type { Person } from "@/lib/people/queries";

type Words = Awaited<ReturnType<typeof getTranslations<"people">>>;

/** People as a table file, a line for each with what `seatsOf` says of their seats. */
export const personSheet = (people: Person[], t: Words, seatsOf: (person: Person) => string): Sheet => ({
  name: t("file"),
  head: (["name", "jobTitle", "municipality", "address", "seats", "state"] as const).map((key) => t(`columns.${key}`)),
  rows: people.map((person) => [
    person.name,
    person.jobTitle,
    person.municipality,
    person.address,
    seatsOf(person),
    t(`states.${person.state}`),
  ]),
});
