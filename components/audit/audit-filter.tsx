import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, Select } from "@/components/ui/field";
import type { AuditNarrowing } from "@/lib/audit/input";
import { messages } from "@/lib/messages";

type Table = keyof typeof messages.da.audit.tables;
const tables = Object.keys(messages.da.audit.tables) as Table[];

/** Which changes to show: a plain GET form, so the answer has an address. */
export function AuditFilter({ narrowing: { table, who, from, until, q } }: { narrowing: AuditNarrowing }) {
  const t = useTranslations("audit");
  const words = useTranslations("ui.table");
  const options = tables
    .map((value) => ({ value, label: t(`tables.${value}`) }))
    .sort((a, b) => a.label.localeCompare(b.label, "da"));
  return (
    <form action="/secretariat/audit" className="filters no-print">
      <Select name="table" label={t("filter.table")} value={table} options={options} empty={words("all")} />
      <Field name="who" label={t("filter.who")} hint={t("filter.whoHint")} value={who} width="m" />
      <Field type="date" name="from" label={t("filter.from")} value={from} width="m" />
      <Field type="date" name="until" label={t("filter.until")} value={until} width="m" />
      <Field type="search" name="q" label={t("filter.q")} value={q} width="m" />
      <div className="btns">
        <Button variant="second">{words("show")}</Button>
        {[table, who, from, until, q].some(Boolean) && <Link href="/secretariat/audit">{words("reset")}</Link>}
      </div>
    </form>
  );
}
