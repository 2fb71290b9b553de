import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, Select } from "@/components/ui/field";
import { entryKinds } from "@/lib/ledger/input";
import type { EntryNarrowing } from "@/lib/ledger/queries";

/** What narrows the list; it stands in the address. */
export function EntryNarrowingForm({
  narrowing: { municipality, kind, from, until },
  municipalities,
}: {
  narrowing: EntryNarrowing;
  municipalities: { value: string; label: string }[];
}) {
  const t = useTranslations("accounts.entries");
  const kinds = useTranslations("accounts.kinds");
  return (
    <form action="/accounts/entries" className="filters no-print">
      <Select
        name="municipality"
        label={t("municipality")}
        value={municipality}
        options={municipalities}
        empty={t("all")}
      />
      <Select
        name="kind"
        label={t("kind")}
        value={kind}
        options={entryKinds.map((value) => ({ value, label: kinds(value) }))}
        empty={t("all")}
      />
      <Field name="from" type="date" label={t("from")} value={from} width="m" />
      <Field name="until" type="date" label={t("until")} value={until} width="m" />
      <div className="btns">
        <Button variant="second">{t("show")}</Button>
      </div>
    </form>
  );
}
