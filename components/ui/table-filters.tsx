import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, Select } from "@/components/ui/field";
import type { Params, TableState } from "@/components/ui/table-state";

/** Search and filters of a table: a plain GET form, so the answer has an address. */
export function TableFilters({
  path,
  params,
  prefix,
  search,
  filters,
  state,
  narrowed,
}: {
  path: string;
  params: Params;
  prefix: string;
  search: { label: string } | undefined;
  filters: { name: string; label: string; options: { value: string; label: string }[] }[];
  state: TableState;
  narrowed: boolean;
}) {
  const t = useTranslations("ui.table");
  const own = ["q", "page", ...filters.map(({ name }) => name)].map((name) => prefix + name);
  const others = Object.entries(params).flatMap(([name, value]) =>
    own.includes(name) ? [] : [value ?? []].flat().map((one) => ({ name, value: one })),
  );
  const kept = new URLSearchParams(others.map(({ name, value }) => [name, value]));
  return (
    <form action={path} className="filters no-print">
      {others.map(({ name, value }) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {search && <Field type="search" name={`${prefix}q`} label={search.label} value={state.search} width="m" />}
      {filters.map(({ name, label, options }) => (
        <Select
          key={name}
          name={prefix + name}
          label={label}
          value={state.value(name)}
          options={options}
          empty={t("all")}
        />
      ))}
      <div className="btns">
        <Button variant="second">{t("show")}</Button>
        {narrowed && <Link href={`${path}?${kept}` as Route}>{t("reset")}</Link>}
      </div>
    </form>
  );
}
