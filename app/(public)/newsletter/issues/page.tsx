import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { When } from "@/components/ui/when";
import { alternatesOf } from "@/lib/alternates";
import { archivedIssues } from "@/lib/newsletters/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("newsletters.archive");
  return {
    title: t("title"),
    description: t("lead"),
    alternates: {
      ...(await alternatesOf("/newsletter/issues")),
      types: { "application/rss+xml": "/newsletter/issues/feed" },
    },
  };
}

export default async function Issues() {
  const [t, issues] = [await getTranslations("newsletters.archive"), await archivedIssues()];
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")}>
        <p className="font-strong">
          <Link href="/newsletter">{t("subscribe")}</Link>
        </p>
      </PageHead>
      {issues.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
      <Rows>
        {issues.map(({ slug, title, lead, at }) => (
          <Row
            key={slug}
            href={`/newsletter/issues/${slug}` as Route}
            title={title}
            meta={<When at={new Date(at)} capital />}
          >
            {lead && <p className="mt-1 max-w-measure">{lead}</p>}
          </Row>
        ))}
      </Rows>
      <p className="no-print mt-8">
        <a href="/newsletter/issues/feed">{t("feed")}</a>
      </p>
    </div>
  );
}
