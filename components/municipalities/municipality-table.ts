import type { Arrangement } from "@/components/ui/table-state";
import type { Municipality } from "@/lib/municipalities/queries";
import { density, growth } from "@/lib/municipalities/rules";

/** How the list of municipalities is sorted, searched and narrowed: on its page and in its export alike. */
export const municipalityTable = {
  columns: [
    { key: "name", sort: ({ name }) => name },
    { key: "region", sort: ({ region }) => region },
    { key: "group", sort: ({ municipalityGroup }) => municipalityGroup },
    { key: "inhabitants", sort: ({ inhabitants }) => inhabitants },
    { key: "growth", sort: (one) => growth(one.inhabitantsFirst, one.inhabitants) },
    { key: "density", sort: density },
    { key: "member", sort: ({ member, name }) => `${member ? 0 : 1} ${name}` },
  ],
  search: { text: ({ name }) => name },
  filters: [
    { name: "region", match: ({ region }, value) => region === value },
    { name: "group", match: ({ municipalityGroup }, value) => String(municipalityGroup) === value },
    { name: "member", match: ({ member }, value) => (value === "yes") === member },
  ],
} satisfies Arrangement<Municipality>;
