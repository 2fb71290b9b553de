import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { FailedTable } from "@/components/queues/failed-table";
import { QueueTable } from "@/components/queues/queue-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { queueStates } from "@/lib/queues/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("queues"))("title") };
}

export default async function Jobs({ searchParams }: PageProps<"/secretariat/jobs">) {
  await requireForum("secretariat");
  const [{ queues, failed, alive }, params] = await Promise.all([queueStates(), searchParams]);
  const t = await getTranslations("queues");
  return (
    <div className="wrap">
      <PageHead meta={t("title")} title={t("finding", { count: failed.length })} lead={t(alive ? "alive" : "silent")}>
        <nav aria-label={t("mails")} className="flex flex-wrap gap-x-6 gap-y-2">
          <Link href={"/secretariat/mails" as Route}>{t("failedMails")}</Link>
          <Link href={"/secretariat/mails/log" as Route}>{t("mailLog")}</Link>
        </nav>
      </PageHead>
      <Section title={t("failedTitle")}>
        <FailedTable failed={failed} params={params} />
      </Section>
      <Section title={t("caption")}>
        <QueueTable queues={queues} params={params} />
      </Section>
    </div>
  );
}
