import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { creditInvoice, issueInvoice, markInvoice, removeDraft } from "@/lib/invoices/actions";
import type { Invoice } from "@/lib/invoices/queries";
import { formatOre } from "@/lib/money";

/** What the secretariat does with an invoice next. */
export function InvoiceSteps({ invoice }: { invoice: Invoice }) {
  const t = useTranslations("invoices");
  const { id, code, state, credits, sentAt, paidAt } = invoice;
  if (credits) return null;
  return (
    <Section title={t("next")} className="no-print">
      {state === "draft" && (
        <>
          <p className="mb-4">{t("issueHint")}</p>
          <Form action={issueInvoice} hidden={{ id }} submitLabel={t("issue")} />
          <p className="my-6">
            <Link href={`/secretariat/invoices/addresses/${code}` as Route}>{t("editAddress")}</Link>
          </p>
          <Fold summary={t("remove")}>
            <Form action={removeDraft} hidden={{ id }} submitLabel={t("removeSure")} variant="second" />
          </Fold>
        </>
      )}
      {(state === "issued" || state === "sent" || state === "paid") && (
        <>
          {!sentAt && (
            <Form action={markInvoice} hidden={{ id, mark: "sent" }} submitLabel={t("sent")} className="mb-4" />
          )}
          {!paidAt && (
            <Form
              action={markInvoice}
              hidden={{ id, mark: "paid" }}
              submitLabel={t("paid")}
              variant={sentAt ? "primary" : "second"}
            />
          )}
          <Fold summary={t("credit")}>
            <CreditForm invoice={invoice} />
          </Fold>
        </>
      )}
      {state === "credited" && <p>{t("nothingNext")}</p>}
    </Section>
  );
}

function CreditForm({ invoice: { id, lines } }: { invoice: Invoice }) {
  const t = useTranslations("invoices");
  const locale = useLocale();
  const open = lines.filter(({ credited }) => !credited);
  return (
    <Form action={creditInvoice} hidden={{ id }} submitLabel={t("creditSure")} variant="second">
      <ChoiceGroup
        name="lines"
        multiple
        legend={t("creditLines")}
        hint={t("creditHint")}
        value={open.map((line) => line.id)}
        options={open.map((line) => ({
          value: line.id,
          label: line.description,
          hint: formatOre(line.quantity * line.priceOre, locale),
        }))}
      />
      <Field name="reason" label={t("creditReason")} required />
    </Form>
  );
}
