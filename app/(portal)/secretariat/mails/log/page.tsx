import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { MailLog } from "@/components/mails/mail-log";
import { PageHead } from "@/components/ui/page-head";
import { readTable } from "@/components/ui/table-state";
import { mailLog } from "@/lib/mails/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("mails.log"))("title") };
}

export default async function MailLogPage({ searchParams }: PageProps<"/secretariat/mails/log">) {
  await requireForum("secretariat");
  const params = await searchParams;
  const { search, page, value } = readTable(params);
  const { rows, total } = await mailLog(search, value("state"), page);
  const t = await getTranslations("mails.log");
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/secretariat/jobs" as Route, label: (await getTranslations("queues"))("title") }}
        title={t("title")}
        lead={t("lead")}
      />
      <MailLog rows={rows} total={total} params={params} />
    </div>
  );
}
