import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { InvoiceState } from "@/components/invoices/invoice-state";
import { useScope } from "@/components/invoices/scope";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { Params } from "@/components/ui/table-state";
import { formatDay } from "@/lib/dates";
import type { Invoice } from "@/lib/invoices/queries";
import { states } from "@/lib/invoices/rules";
import { formatOre } from "@/lib/money";

/** Invoices and credit notes: what for, how much, when due and where they stand. */
export function InvoiceTable({ invoices, path, params }: { invoices: Invoice[]; path: string; params: Params }) {
  const t = useTranslations("invoices");
  const locale = useLocale();
  const scope = useScope();
  return (
    <DataTable
      caption={t("caption")}
      rows={invoices}
      rowKey={({ id }) => id}
      path={path}
      params={params}
      filters={[
        {
          name: "state",
          label: t("state"),
          options: states.map((value) => ({ value, label: t(`states.${value}`) })),
          match: ({ state, credits }, value) => !credits && state === value,
        },
      ]}
      empty={
        <Empty title={t("none")}>
          <p>{t("noneText")}</p>
        </Empty>
      }
      columns={[
        {
          key: "number",
          label: t("number"),
          sort: ({ number }) => number,
          cell: ({ id, number, municipality }) => (
            <Link href={`/invoices/${id}` as Route}>{number ?? t("draftFor", { municipality })}</Link>
          ),
        },
        {
          key: "municipality",
          label: t("municipality"),
          hideLabel: true,
          sort: ({ municipality }) => municipality,
          cell: ({ municipality }) => municipality,
        },
        { key: "scope", label: t("scope"), hideLabel: true, cell: (invoice) => scope(invoice) },
        {
          key: "amount",
          label: t("amount"),
          align: "right",
          card: "half",
          sort: ({ totals, credits }) => (credits ? -totals.payableOre : totals.payableOre),
          cell: ({ totals, credits }) => formatOre(credits ? -totals.payableOre : totals.payableOre, locale),
        },
        {
          key: "due",
          label: t("due"),
          card: "half",
          sort: ({ dueOn, credits }) => (credits ? null : dueOn),
          cell: ({ dueOn, credits }) => (dueOn && !credits ? formatDay(dueOn, locale) : null),
        },
        {
          key: "state",
          label: t("state"),
          hideLabel: true,
          sort: ({ state }) => states.indexOf(state),
          cell: (invoice) => <InvoiceState invoice={invoice} />,
        },
      ]}
    />
  );
}
