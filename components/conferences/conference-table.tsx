import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import type { Conference } from "@/lib/conferences/queries";
import { formatOre } from "@/lib/money";

/** Conferences with day, place and what a guest pays. */
export function ConferenceTable({
  conferences,
  caption,
  path,
  params = {},
  empty,
}: {
  conferences: Conference[];
  caption: string;
  path: string;
  params?: Params;
  empty: ReactNode;
}) {
  const t = useTranslations("conferences");
  const locale = useLocale();
  return (
    <DataTable
      caption={caption}
      rows={conferences}
      rowKey={({ id }) => id}
      path={path}
      params={params}
      empty={empty}
      columns={[
        {
          key: "name",
          label: t("name"),
          cell: ({ id, title }) => <Link href={`/conferences/${id}` as Route}>{title}</Link>,
        },
        {
          key: "when",
          label: t("when"),
          hideLabel: true,
          cell: ({ startsAt, endsAt }) => <When at={startsAt} until={endsAt} />,
        },
        { key: "where", label: t("where"), hideLabel: true, card: "half", cell: ({ place }) => place },
        {
          key: "price",
          label: t("price"),
          align: "right",
          card: "half",
          hideLabel: true,
          cell: ({ guestPriceOre }) => (guestPriceOre ? formatOre(guestPriceOre, locale) : t("free")),
        },
      ]}
    />
  );
}
