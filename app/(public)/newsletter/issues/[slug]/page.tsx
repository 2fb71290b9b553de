import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { IssueParts } from "@/components/newsletters/issue-parts";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { findIssue } from "@/lib/newsletters/queries";

type Props = PageProps<"/newsletter/issues/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, lead, slug } = await findIssue((await params).slug);
  const images = [{ url: `/newsletter/issues/${slug}/card`, width: 1200, height: 630, alt: title }];
  return { title, description: lead, alternates: { canonical: `/newsletter/issues/${slug}` }, openGraph: { images } };
}

export default async function Issue({ params }: Props) {
  const t = await getTranslations("newsletters.archive");
  const { title, lead, at, parts } = await findIssue((await params).slug);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/newsletter/issues" as Route, label: t("title") }}
        title={title}
        meta={<When at={new Date(at)} capital />}
        lead={lead}
      />
      <IssueParts parts={parts} />
      <p className="no-print mt-12 font-strong">
        <Link href="/newsletter">{t("subscribe")}</Link>
      </p>
    </div>
  );
}
