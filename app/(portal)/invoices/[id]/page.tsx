import type { Route } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { PaperBlocks } from "@/components/calculations/paper-blocks";
import { InvoiceFacts } from "@/components/invoices/invoice-facts";
import { InvoiceState } from "@/components/invoices/invoice-state";
import { InvoiceSteps } from "@/components/invoices/invoice-steps";
import { ButtonLink } from "@/components/ui/button-link";
import { Example } from "@/components/ui/example";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { invoiceBlocks } from "@/lib/invoices/document";
import { findInvoice } from "@/lib/invoices/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";

const titleOf = async (id: string) => {
  const { number, credits, municipality } = await findInvoice(id);
  const t = await getTranslations("invoices");
  if (!number) return t("draftFor", { municipality });
  return t(credits ? "paper.note" : "paper.invoice", { number });
};

export async function generateMetadata({ params }: PageProps<"/invoices/[id]">) {
  return { title: await titleOf((await params).id) };
}

export default async function InvoicePage({ params }: PageProps<"/invoices/[id]">) {
  const viewer = await requireViewer();
  const { id } = await params;
  const invoice = await findInvoice(id);
  const [t, locale] = [await getTranslations("invoices"), await getLocale()];
  const office = isSecretariat(viewer);
  const list = (office ? "/secretariat/invoices" : "/invoices") as Route;
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: list, label: t("title") }}
        title={await titleOf(id)}
        meta={<Example when={invoice.example} />}
        lead={<InvoiceState invoice={invoice} />}
      >
        {invoice.number && (
          <p className="btns no-print">
            <ButtonLink href={`/invoices/${id}/pdf`} download>
              {t("pdf")}
            </ButtonLink>
            <ButtonLink href={`/invoices/${id}/xml`} variant="second" download>
              {t("xml")}
            </ButtonLink>
          </p>
        )}
      </PageHead>
      <div className="cols">
        <div className="wide:col-span-7">
          <Section title={t("lines")}>
            <PaperBlocks blocks={invoiceBlocks(t, invoice, locale)} />
          </Section>
          {office && <InvoiceSteps invoice={invoice} />}
        </div>
        <div className="wide:col-span-5">
          <Section title={t("facts")}>
            <InvoiceFacts invoice={invoice} />
          </Section>
          {invoice.notes.map((note) => (
            <p key={note.id} className="mt-4">
              <Link href={`/invoices/${note.id}` as Route}>{t("paper.note", { number: note.number })}</Link>
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}
