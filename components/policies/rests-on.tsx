import { useLocale, useTranslations } from "next-intl";
import { Field, Select } from "@/components/ui/field";
import { formatDay } from "@/lib/dates";
import type { itemsBehind } from "@/lib/policies/queries";

/** What a decision rests on: an item of a meeting, or words. */
export function RestsOn({ items }: { items: Awaited<ReturnType<typeof itemsBehind>> }) {
  const t = useTranslations("policies.form");
  const locale = useLocale();
  const options = items.map(({ id, number, meeting, startsAt }) => ({
    value: id,
    label: t("item", { meeting, day: formatDay(startsAt, locale), number }),
  }));
  return (
    <>
      {options.length > 0 && (
        <Select
          name="itemId"
          label={t("restsOn")}
          hint={t("restsOnHint")}
          options={options}
          empty={t("noItem")}
          width="full"
        />
      )}
      <Field name="basis" label={t(options.length > 0 ? "orBasis" : "basis")} hint={t("basisHint")} />
    </>
  );
}
