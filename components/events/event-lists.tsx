import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { EventDays } from "@/components/events/event-facts";
import { DataTable } from "@/components/ui/data-table";
import { Example } from "@/components/ui/example";
import { Row, Rows } from "@/components/ui/rows";
import { State } from "@/components/ui/state";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import type { EventRow, Funnel } from "@/lib/events/queries";

/** The events to come: where, when, who of us goes, and by when one signs up. */
export function ComingEvents({ events }: { events: EventRow[] }) {
  const t = useTranslations("events");
  return (
    <Rows>
      {events.map((event) => (
        <Row
          key={event.id}
          title={event.title}
          href={`/events/${event.id}` as Route}
          side={event.mine ? <State kind="yes" label={t("youGo")} /> : undefined}
          meta={
            <>
              <EventDays {...event} />, {event.place} <Example when={event.example} />
            </>
          }
        >
          <p className="mt-1">
            {event.goers.length > 0 ? t("goers", { names: event.goers.join(", ") }) : t("nobodyYet")}
          </p>
          {event.answerBy && <p>{t.rich("answerBy", { day: () => <When at={event.answerBy ?? ""} short /> })}</p>}
        </Row>
      ))}
    </Rows>
  );
}

/** What came of the events that are over, in one table. */
export function PastEvents({ events, params }: { events: EventRow[]; params: Params }) {
  const [t, steps] = [useTranslations("events"), useTranslations("events.funnel")];
  const number = (key: keyof Funnel) => ({
    key,
    label: steps(`${key}Head`),
    align: "right" as const,
    card: "half" as const,
    sort: (event: EventRow) => event[key],
    cell: (event: EventRow) => event[key],
  });
  return (
    <DataTable
      caption={t("past")}
      path="/events"
      params={params}
      rows={events}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          key: "title",
          label: t("event"),
          sort: ({ title }) => title,
          cell: ({ id, title }) => <Link href={`/events/${id}` as Route}>{title}</Link>,
        },
        {
          key: "when",
          label: t("when"),
          hideLabel: true,
          sort: ({ startsOn }) => startsOn,
          cell: (event) => <EventDays {...event} />,
        },
        ...(["planned", "met", "followed", "invited", "visited", "decided"] as const).map(number),
      ]}
    />
  );
}
