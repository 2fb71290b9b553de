import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { readTable } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import { demoMailbox, pageSize } from "@/lib/mails/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("demo.mailbox"))("title") };
}

export default async function Mailbox({ searchParams }: PageProps<"/demo/mailbox">) {
  const t = await getTranslations("demo.mailbox");
  const params = await searchParams;
  const { search, page } = readTable(params);
  const { mails, total } = await demoMailbox(search, page);
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      <DataTable
        caption={t("caption")}
        columns={[
          {
            key: "subject",
            label: t("subject"),
            cell: (mail) => (
              <Link className="quiet-link" href={`/demo/mailbox/${mail.id}` as Route}>
                {mail.subject}
              </Link>
            ),
          },
          { key: "to", label: t("to"), cell: (mail) => mail.address },
          { key: "sent", label: t("sent"), cell: (mail) => <When at={mail.sentAt} time short /> },
        ]}
        rows={mails}
        rowKey={(mail) => mail.id}
        path="/demo/mailbox"
        params={params}
        search={{ label: t("search"), text: (mail) => mail.address }}
        total={total}
        pageSize={pageSize}
        empty={<Empty title={t("empty")}>{t("emptyText")}</Empty>}
      />
    </div>
  );
}
