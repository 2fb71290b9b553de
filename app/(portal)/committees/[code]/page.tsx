import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { CommitteeSection } from "@/components/committees/committee-section";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { bodies } from "@/lib/committees/input";
import { committeesOf } from "@/lib/committees/queries";
import { requireForum } from "@/lib/viewer";

const members = () => requireForum("secretariat", "kmp", "kmk", "chairmanship", "project");

export async function generateMetadata({ params }: PageProps<"/committees/[code]">) {
  await members();
  const { name } = await committeesOf((await params).code);
  return { title: (await getTranslations("committees"))("of", { name }) };
}

export default async function TownCommittees({ params, searchParams }: PageProps<"/committees/[code]">) {
  await members();
  const [town, { saved }] = [await committeesOf((await params).code), await searchParams];
  const t = await getTranslations("committees");
  return (
    <div className="wrap">
      <PageHead crumb={{ href: "/committees" as Route, label: t("title") }} title={t("of", { name: town.name })}>
        {saved && <Notice>{t("saved")}</Notice>}
      </PageHead>
      {bodies.map((body) => (
        <CommitteeSection key={body} town={town} body={body} />
      ))}
    </div>
  );
}
