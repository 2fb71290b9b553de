import type { Person } from "@/lib/people/queries";
import { personStates } from "@/lib/people/rules";
import { seatState } from "@/lib/seats/rules";

/** How the list of people is sorted, searched and narrowed: on the page and in its file alike. */
export const personSorts = {
  name: ({ name }: Person) => name,
  municipality: ({ municipality }: Person) => municipality || null,
  state: ({ state }: Person) => personStates.indexOf(state),
};

export const personText = ({ name, jobTitle, address }: Person) => `${name} ${jobTitle} ${address}`;

export const personFilters = [
  { name: "municipality", match: ({ code }: Person, value: string) => code === value },
  {
    name: "forum",
    match: ({ seats, today }: Person, value: string) =>
      seats.some((seat) => seat.forum === value && seatState(seat, today) !== "ended"),
  },
  { name: "state", match: ({ state }: Person, value: string) => state === value },
] as const;

export const personArrangement = {
  columns: Object.entries(personSorts).map(([key, sort]) => ({ key, sort })),
  search: { text: personText },
  filters: [...personFilters],
};
