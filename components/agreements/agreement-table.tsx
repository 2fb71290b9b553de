import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Example } from "@/components/ui/example";
import type { Column, Params } from "@/components/ui/table-state";
import type { Agreement } from "@/lib/agreements/queries";
import { formatDay, formatDays } from "@/lib/dates";
import { formatOre } from "@/lib/money";
import { periodOf } from "@/lib/standings/rules";

export const agreementsPath = "/secretariat/agreements";

/** Every agreement: its days, what it costs, and by when it is counted. */
export function AgreementTable({ agreements, params }: { agreements: Agreement[]; params: Params }) {
  const t = useTranslations("agreements");
  const locale = useLocale();
  const stateOf = ({ running, startsOn, today }: Agreement) =>
    t(running ? "states.running" : startsOn > today ? "states.coming" : "states.ended");
  const ore = (amount: number | null) => (amount === null ? t("unknown") : formatOre(amount, locale));
  const columns: Column<Agreement>[] = [
    {
      key: "name",
      label: t("columns.name"),
      cell: (agreement) => (
        <>
          <Link href={`${agreementsPath}/${agreement.id}` as Route}>{periodOf(agreement.name)}</Link>{" "}
          <Example when={agreement.example} />
          <span className="meta block font-normal">{stateOf(agreement)}</span>
        </>
      ),
    },
    {
      key: "period",
      label: t("columns.period"),
      cell: ({ startsOn, endsOn, source }) => (
        <>
          {formatDays(startsOn, endsOn, locale)}
          <span className="meta block max-w-measure wrap-anywhere">{t("from", { source })}</span>
        </>
      ),
    },
    { key: "rate", label: t("columns.rate"), align: "right", cell: ({ rateOre }) => ore(rateOre) },
    { key: "hour", label: t("columns.hour"), align: "right", cell: ({ hourOre }) => ore(hourOre) },
    {
      key: "populationDate",
      label: t("columns.populationDate"),
      cell: ({ populationDate }) => (populationDate ? formatDay(populationDate, locale) : t("unknown")),
    },
    { key: "members", label: t("columns.members"), align: "right", cell: ({ members }) => members },
  ];
  return (
    <DataTable
      caption={t("caption")}
      columns={columns}
      rows={agreements}
      rowKey={({ id }) => id}
      path={agreementsPath}
      params={params}
      empty={<Empty title={t("empty")} />}
    />
  );
}
