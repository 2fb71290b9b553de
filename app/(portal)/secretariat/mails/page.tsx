import { getTranslations } from "next-intl/server";
import { MailTable } from "@/components/secretariat/mail-table";
import { PageHead } from "@/components/ui/page-head";
import { failedMails } from "@/lib/secretariat/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("mails"))("title") };
}

export default async function MailsPage({ searchParams }: PageProps<"/secretariat/mails">) {
  await requireForum("secretariat");
  const t = await getTranslations("mails");
  const mails = await failedMails();
  return (
    <div className="wrap">
      <PageHead title={t("finding", { count: mails.length })} lead={mails.length > 0 && t("lead")} />
      <MailTable mails={mails} params={await searchParams} />
    </div>
  );
}
