import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { CollectForm } from "@/components/invoices/collect-form";
import { InvoiceTable } from "@/components/invoices/invoice-table";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { allInvoices, collectable, findSender } from "@/lib/invoices/queries";
import { formatOre } from "@/lib/money";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("invoices"))("title") };
}

const done = ["collected", "removed", "address", "sender"] as const;

export default async function SecretariatInvoices({ searchParams }: PageProps<"/secretariat/invoices">) {
  await requireForum("secretariat");
  const [t, locale, params] = [await getTranslations("invoices"), await getLocale(), await searchParams];
  const [invoices, open, sender] = await Promise.all([allInvoices(), collectable(), findSender()]);
  const waiting = invoices.filter(({ state, credits }) => !credits && (state === "issued" || state === "sent"));
  const owed = waiting.reduce((all, { totals }) => all + totals.payableOre, 0);
  const said = done.find((one) => one === params.done);
  return (
    <div className="wrap">
      <PageHead
        title={t("finding", { count: waiting.length, amount: formatOre(owed, locale) })}
        lead={t("drafts", { count: invoices.filter(({ state }) => state === "draft").length })}
      >
        {said && <Notice>{t(`done.${said}`)}</Notice>}
      </PageHead>
      <div className="cols">
        <div className="wide:col-span-7">
          <Section title={t("collectTitle")}>
            <CollectForm open={open} />
          </Section>
        </div>
        <div className="wide:col-span-5">
          <Section title={t("senderTitle")}>
            <p>{sender ? t("senderIs", sender) : t("senderMissing")}</p>
            <p className="mt-4">
              <Link className="font-strong" href="/secretariat/invoices/sender">
                {t("editSender")}
              </Link>
            </p>
          </Section>
        </div>
      </div>
      <Section title={t("all")} className="gap-top">
        <InvoiceTable invoices={invoices} path="/secretariat/invoices" params={params} />
      </Section>
    </div>
  );
}
