import type { Route } from "next";
import Link from "next/link";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PictureList } from "@/components/pictures/picture-list";
import { StoryQuotes } from "@/components/stories/story-quotes";
import { StoryActivities, StoryText } from "@/components/stories/story-text";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { ViewSwitch } from "@/components/ui/view-switch";
import { audienceOf } from "@/lib/echoes/queries";
import { picturesOf } from "@/lib/pictures/queries";
import { portalName } from "@/lib/settings/queries";
import { storyMail } from "@/lib/stories/document";
import { findStory } from "@/lib/stories/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/stories/[id]/preview">) {
  await requireForum("project", "secretariat");
  const { title } = await findStory((await params).id);
  return { title: (await getTranslations("stories.preview"))("title", { title }) };
}

export default async function StoryPreview({ params, searchParams }: PageProps<"/stories/[id]/preview">) {
  await requireForum("project", "secretariat");
  const [{ id }, { to }] = [await params, await searchParams];
  const story = await findStory(id);
  if (!story.writer) forbidden();
  const target = story.targets.find(({ code }) => code === String(to)) ?? story.targets[0] ?? notFound();
  const [pictures, audience] = await Promise.all([picturesOf("story", id), audienceOf(id)]);
  const t = await getTranslations("stories.preview");
  const people = audience.find(({ code }) => code === target.code)?.people ?? [];
  const portal = await portalName();
  const mail = await storyMail(portal, story, target, people[0] ?? t("nobody"), await getLocale());
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/stories/${id}` as Route, label: story.title }}
        title={t("as", { name: target.name })}
        lead={people.length > 0 ? t("goesTo", { people: people.join(", ") }) : t("empty")}
      >
        <ViewSwitch
          label={t("recipient")}
          views={story.targets.map(({ code, name }) => ({
            href: `/stories/${id}/preview?to=${code}` as Route,
            label: name,
            current: code === target.code,
          }))}
        />
      </PageHead>
      <Section title={t("mail")}>
        <p className="mb-2 font-strong">{mail.subject}</p>
        <p className="max-w-measure whitespace-pre-line wrap-anywhere">{mail.text}</p>
      </Section>
      <Section title={t("page")} aside={<Link href={`/stories/${id}/edit` as Route}>{t("edit")}</Link>}>
        <h3>{story.title}</h3>
        <p className="lead mt-2 mb-6 max-w-[46em]">{story.lead}</p>
        <StoryText story={story} why={target.why} under={3} />
        <StoryQuotes quotes={story.quotes} />
        <div className="mt-8">
          <PictureList pictures={pictures} />
        </div>
        <StoryActivities activities={story.activities} />
      </Section>
    </div>
  );
}
