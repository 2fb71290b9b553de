import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { DefinitionList } from "@/components/ui/definition-list";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import { type ListedSubscriber, subscriberPageSize, type subscriberTable } from "@/lib/subscriptions/queries";
import { ownLists } from "@/lib/subscriptions/rules";

/** A list by its name; a municipality's has it already. */
export function useListName() {
  const t = useTranslations("subscriptions.lists");
  return (list: string) => {
    const own = ownLists.find((one) => one === list);
    return own ? t(own) : list;
  };
}

/** One page of the addresses, the newest first. */
export function SubscriberTable({ rows, total, params }: { rows: ListedSubscriber[]; total: number; params: Params }) {
  const t = useTranslations("subscriptions");
  const nameOf = useListName();
  return (
    <DataTable
      caption={t("table.title")}
      rows={rows}
      rowKey={({ id }) => id}
      path="/secretariat/subscribers"
      params={params}
      total={total}
      pageSize={subscriberPageSize}
      search={{ label: t("table.search"), text: ({ address }) => address }}
      empty={<Empty title={t("table.empty")}>{t("table.emptyText")}</Empty>}
      columns={[
        {
          key: "address",
          label: t("table.address"),
          cell: ({ address }) => <span className="wrap-anywhere">{address}</span>,
        },
        { key: "lists", label: t("table.lists"), cell: ({ lists }) => lists.map(nameOf).join(", ") || "–" },
        {
          key: "state",
          label: t("table.state"),
          cell: ({ state, stoppedWhy }) => (
            <>
              {t(`states.${state}`)}
              {stoppedWhy && <span className="meta block">{stoppedWhy}</span>}
            </>
          ),
        },
        { key: "since", label: t("table.since"), cell: ({ createdAt }) => <When at={createdAt.slice(0, 10)} short /> },
      ]}
    />
  );
}

type Counts = Pick<Awaited<ReturnType<typeof subscriberTable>>, "states" | "lists">;

/** How many stand how, and how many read each list. */
export function SubscriberCounts({ states, lists }: Counts) {
  const t = useTranslations("subscriptions");
  const nameOf = useListName();
  return (
    <Section title={t("table.perList")}>
      {lists.length === 0 && <p>{t("table.none")}</p>}
      <DefinitionList
        items={[
          ...lists.map(({ list, count }) => ({ term: nameOf(list), value: count })),
          ...states
            .filter(({ state }) => state !== "active")
            .map(({ state, count }) => ({ term: t(`states.${state}`), value: count })),
        ]}
      />
    </Section>
  );
}
