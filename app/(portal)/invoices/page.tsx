import { getTranslations } from "next-intl/server";
import { InvoiceTable } from "@/components/invoices/invoice-table";
import { PageHead } from "@/components/ui/page-head";
import { allInvoices } from "@/lib/invoices/queries";
import { requireViewer } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("invoices"))("own.title") };
}

export default async function InvoicesPage({ searchParams }: PageProps<"/invoices">) {
  await requireViewer();
  const t = await getTranslations("invoices");
  const invoices = await allInvoices();
  const open = invoices.filter(({ state, credits }) => !credits && (state === "issued" || state === "sent"));
  return (
    <div className="wrap">
      <PageHead title={t("own.finding", { count: open.length })} lead={t("own.lead")} />
      <InvoiceTable invoices={invoices} path="/invoices" params={await searchParams} />
    </div>
  );
}
