import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useScope } from "@/components/invoices/scope";
import { DefinitionList } from "@/components/ui/definition-list";
import { When } from "@/components/ui/when";
import { formatDay } from "@/lib/dates";
import type { Invoice } from "@/lib/invoices/queries";
import { formatOre } from "@/lib/money";

/** To whom, for what, how much, when: as it was at the issue. */
export function InvoiceFacts({ invoice }: { invoice: Invoice }) {
  const t = useTranslations("invoices");
  const locale = useLocale();
  const scope = useScope();
  const { municipality, code, recipient, credits, reason, issuedOn, dueOn, sentAt, paidAt, totals } = invoice;
  return (
    <DefinitionList
      className="num"
      items={[
        { term: t("municipality"), value: <Link href={`/municipalities/${code}` as Route}>{municipality}</Link> },
        { term: t("scope"), value: scope(invoice) },
        { term: t("amount"), value: formatOre(totals.payableOre, locale) },
        credits && {
          term: t("credits"),
          value: (
            <Link href={`/invoices/${credits.id}` as Route}>{t("paper.invoice", { number: credits.number })}</Link>
          ),
        },
        reason && { term: t("reason"), value: reason },
        recipient && { term: t("billing.gln"), value: recipient.gln },
        recipient?.orderNumber && { term: t("billing.orderNumber"), value: recipient.orderNumber },
        recipient?.contactReference && { term: t("billing.contactReference"), value: recipient.contactReference },
        issuedOn && { term: t("issuedOn"), value: formatDay(issuedOn, locale) },
        dueOn && !credits && { term: t("due"), value: formatDay(dueOn, locale) },
        sentAt && { term: t("states.sent"), value: <When at={sentAt} /> },
        paidAt && { term: t("states.paid"), value: <When at={paidAt} /> },
      ]}
    />
  );
}
