import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { listedOpenings, type Opening, pageSize } from "@/lib/file-openings/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("openings"))("title") };
}

const hrefOf = ({ datasetId, meetingId }: Opening) =>
  (datasetId ? `/datasets/${datasetId}` : meetingId ? `/meetings/${meetingId}` : null) as Route | null;

export default async function Openings({ searchParams }: PageProps<"/datasets/openings">) {
  const secretariat = isSecretariat(await requireViewer());
  const asked = await searchParams;
  const page = Math.min(1000, Math.max(1, Number.parseInt(String(asked.page), 10) || 1));
  const [openings, t] = await Promise.all([listedOpenings(page), getTranslations("openings")]);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/datasets", label: (await getTranslations("datasets"))("title") }}
        title={t("title")}
        lead={t(secretariat ? "lead" : "ownLead")}
      />
      <DataTable
        caption={t("title")}
        rows={[...openings]}
        total={openings[0]?.total ?? 0}
        rowKey={({ id }) => id}
        path="/datasets/openings"
        params={asked}
        pageSize={pageSize}
        columns={[
          { key: "at", label: t("at"), cell: ({ at }) => <When at={new Date(at)} short time /> },
          {
            key: "person",
            label: t("person"),
            cell: ({ person, municipality }) => [person, municipality].filter(Boolean).join(", "),
          },
          { key: "file", label: t("file"), cell: ({ file }) => file ?? t("gone") },
          {
            key: "of",
            label: t("of"),
            cell: (row) => {
              const href = hrefOf(row);
              return href ? <Link href={href}>{row.title}</Link> : "";
            },
          },
          { key: "way", label: t("way"), cell: ({ way }) => t(`ways.${way}`) },
        ]}
        empty={<Empty title={t("none")}>{t("noneText")}</Empty>}
      />
    </div>
  );
}
