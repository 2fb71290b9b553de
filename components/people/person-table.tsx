import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { personFilters, personSorts, personText } from "@/components/people/person-arrangement";
import { useSeatWords } from "@/components/people/seat-words";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Example } from "@/components/ui/example";
import type { Column, Params } from "@/components/ui/table-state";
import type { Person } from "@/lib/people/queries";
import { personStates } from "@/lib/people/rules";
import { forums, seatState } from "@/lib/seats/rules";

export const peoplePath = "/secretariat/people";

/** Everybody with their seats: those that count or will, else the last one. */
export function PersonTable({ people, params }: { people: Person[]; params: Params }) {
  const t = useTranslations("people");
  const forumWords = useTranslations("profiles.forums");
  const { nameOf, periodOf } = useSeatWords();
  const towns = new Map(people.flatMap(({ code, municipality }) => (code ? [[code, municipality]] : [])));
  const options = {
    municipality: [...towns]
      .map(([value, label]) => ({ value, label }))
      .toSorted((a, b) => a.label.localeCompare(b.label, "da")),
    forum: forums.map((value) => ({ value, label: forumWords(value) })),
    state: personStates.map((value) => ({ value, label: t(`states.${value}`) })),
  };
  const columns: Column<Person>[] = [
    {
      key: "name",
      label: t("columns.name"),
      sort: personSorts.name,
      cell: ({ id, name, jobTitle, example }) => (
        <>
          <Link href={`${peoplePath}/${id}` as Route}>{name}</Link> <Example when={example} />
          {jobTitle && <span className="meta block font-normal">{jobTitle}</span>}
        </>
      ),
    },
    {
      key: "municipality",
      label: t("columns.municipality"),
      sort: personSorts.municipality,
      hideLabel: true,
      cell: ({ municipality }) => municipality,
    },
    {
      key: "seats",
      label: t("columns.seats"),
      hideLabel: true,
      cell: ({ seats, today }) => {
        const current = seats.filter((seat) => seatState(seat, today) !== "ended");
        return (current.length > 0 ? current : seats.slice(0, 1)).map((seat) => (
          <span key={seat.id} className="block">
            {nameOf(seat)} <span className="meta">{periodOf(seat)}</span>
          </span>
        ));
      },
    },
    {
      key: "address",
      label: t("columns.address"),
      hideLabel: true,
      cell: ({ address }) => <span className="text-s break-words">{address || t("noAddress")}</span>,
    },
    {
      key: "state",
      label: t("columns.state"),
      sort: personSorts.state,
      hideLabel: true,
      cell: ({ state }) => t(`states.${state}`),
    },
  ];
  return (
    <DataTable
      caption={t("caption")}
      columns={columns}
      rows={people}
      rowKey={({ id }) => id}
      path={peoplePath}
      params={params}
      search={{ label: t("search"), text: personText }}
      filters={personFilters.map((filter) => ({
        ...filter,
        label: t(`columns.${filter.name}`),
        options: options[filter.name],
      }))}
      defaultSort="name"
      exportHref={`${peoplePath}/export`}
      empty={<Empty title={t("empty")} />}
    />
  );
}
