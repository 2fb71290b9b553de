import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { StoryRows } from "@/components/stories/story-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { alternatesOf } from "@/lib/alternates";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { sentStories, storyPageSize, unsentStories } from "@/lib/stories/queries";
import { findViewer } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("stories");
  return {
    title: t("title"),
    alternates: { ...(await alternatesOf("/stories")), types: { "application/rss+xml": "/stories/feed" } },
  };
}

export default async function Stories({ searchParams }: PageProps<"/stories">) {
  const { municipality, page: asked } = await searchParams;
  const page = Math.max(1, Number.parseInt(String(asked), 10) || 1);
  const viewer = await findViewer();
  const writes = viewer?.forums.some((forum) => forum === "project" || forum === "secretariat") ?? false;
  const code = municipality ? String(municipality) : undefined;
  const [sent, unsent, all] = await Promise.all([
    sentStories(code, page),
    writes && page === 1 ? unsentStories() : [],
    allMunicipalities(),
  ]);
  const t = await getTranslations("stories");
  const own = all.find((one) => one.code === code);
  const to = (number: number) => `/stories?${own ? `municipality=${own.code}&` : ""}page=${number}` as Route;
  return (
    <div className="wrap">
      <PageHead title={own ? t("titleFor", { municipality: own.name }) : t("title")} lead={t("lead")}>
        {writes && <ButtonLink href="/stories/new">{t("write")}</ButtonLink>}
      </PageHead>
      {unsent.length > 0 && (
        <Section title={t("unsent")}>
          <StoryRows stories={unsent} />
        </Section>
      )}
      <Section title={t("sent")} aside={own && <Link href={"/stories" as Route}>{t("all")}</Link>}>
        {sent.length === 0 && <Empty title={t("none")}>{t(viewer ? "noneText" : "nonePublic")}</Empty>}
        <StoryRows stories={sent.slice(0, storyPageSize)} />
        {(page > 1 || sent.length > storyPageSize) && (
          <nav aria-label={t("pages")} className="no-print mt-4 flex gap-x-6">
            {page > 1 && <Link href={to(page - 1)}>{t("newer")}</Link>}
            {sent.length > storyPageSize && <Link href={to(page + 1)}>{t("older")}</Link>}
          </nav>
        )}
      </Section>
      <p className="no-print mt-8">
        <a href="/stories/feed">{t("feed")}</a>
      </p>
    </div>
  );
}
