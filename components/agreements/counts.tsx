import { useLocale, useTranslations } from "next-intl";
import { Field, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/dates";
import { formatNumber } from "@/lib/money";
import { importCounts } from "@/lib/populations/actions";
import type { countingDays } from "@/lib/populations/queries";

/** When inhabitants were counted, and a new count from a table: first what would happen, then it. */
export function Counts({ days }: { days: Awaited<ReturnType<typeof countingDays>> }) {
  const t = useTranslations("populations");
  const locale = useLocale();
  return (
    <Section id="inhabitants" title={t("title")}>
      <p className="mb-4 max-w-measure">{t("text")}</p>
      <Rows tight>
        {days.map(({ countedOn, municipalities, inhabitants, sources }) => (
          <Row
            key={countedOn}
            title={formatDay(countedOn, locale)}
            meta={
              <span className="wrap-anywhere">
                {t("day", { municipalities, inhabitants: formatNumber(inhabitants, locale) })} {t("from", { sources })}
              </span>
            }
          />
        ))}
      </Rows>
      <Fold summary={t("add")}>
        <p className="mb-4 max-w-measure">{t("how")}</p>
        <Form
          id="counts"
          action={importCounts}
          submitLabel={t("check")}
          variant="second"
          submits={[{ name: "step", value: "import", label: t("import") }]}
        >
          <Field name="file" type="file" accept=".csv,.tsv,.txt,.xlsx" label={t("file")} />
          <TextArea name="pasted" label={t("pasted")} hint={t("pastedHint")} rows={6} />
          <Field name="source" label={t("source")} hint={t("sourceHint")} maxLength={300} required />
        </Form>
      </Fold>
    </Section>
  );
}
