import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Senders } from "@/components/newsletters/senders";
import { Offered } from "@/components/settings/offered";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { arrangedNewsletters } from "@/lib/newsletters/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("newsletters"))("title") };
}

export default async function Newsletters({ searchParams }: PageProps<"/secretariat/newsletters">) {
  await requireForum("secretariat");
  const t = await getTranslations("newsletters");
  const { issues, senders } = await arrangedNewsletters();
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")}>
        <div className="btns mt-6">
          <Offered feature="newsletter">
            <ButtonLink href={"/secretariat/newsletters/new" as Route}>{t("new")}</ButtonLink>
          </Offered>
          <Link href={"/secretariat/subscribers" as Route}>{t("readers")}</Link>
        </div>
      </PageHead>
      <DataTable
        caption={t("title")}
        rows={issues}
        rowKey={({ id }) => id}
        path="/secretariat/newsletters"
        params={await searchParams}
        empty={<Empty title={t("none")}>{t("noneText")}</Empty>}
        columns={[
          {
            key: "title",
            label: t("issue"),
            cell: ({ id, title }) => <Link href={`/secretariat/newsletters/${id}` as Route}>{title}</Link>,
          },
          { key: "state", label: t("state"), cell: ({ state }) => t(`states.${state}`) },
          { key: "when", label: t("when"), cell: ({ at }) => <When at={new Date(at)} short /> },
          { key: "sent", label: t("sentTo"), align: "right", cell: ({ sent }) => sent },
        ]}
      />
      <div className="gap-top">
        <Senders senders={senders} />
      </div>
    </div>
  );
}
