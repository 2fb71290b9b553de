import { useTranslations } from "next-intl";
import { State } from "@/components/ui/state";
import type { State as InvoiceStep } from "@/lib/invoices/rules";

const kinds = { draft: "pending", issued: "open", sent: "maybe", paid: "yes", credited: "no" } as const;

/** Where an invoice stands; a credit note only has been issued. */
export function InvoiceState({
  invoice: { state, credits, late },
}: {
  invoice: { state: InvoiceStep; credits: unknown; late: boolean };
}) {
  const t = useTranslations("invoices");
  if (credits) return <State kind="no" label={t("note")} />;
  const overdue = late && state !== "credited";
  return <State kind={overdue ? "behind" : kinds[state]} label={t(overdue ? "late" : `states.${state}`)} />;
}
