import type { Route } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StoryForm } from "@/components/stories/story-form";
import { PageHead } from "@/components/ui/page-head";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { storyGround } from "@/lib/registrations/queries";
import { findStory } from "@/lib/stories/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/stories/[id]/edit">) {
  await requireForum("project", "secretariat");
  const { title } = await findStory((await params).id);
  return { title: (await getTranslations("stories.form"))("edit", { title }) };
}

export default async function EditStoryPage({ params }: PageProps<"/stories/[id]/edit">) {
  await requireForum("project", "secretariat");
  const { id } = await params;
  const story = await findStory(id);
  if (!story.writer) forbidden();
  const [{ participants, activities }, all] = await Promise.all([storyGround(story.projectId), allMunicipalities()]);
  const joined = new Set(participants.map(({ code }) => code));
  const t = await getTranslations("stories.form");
  return (
    <div className="wrap">
      <PageHead
        title={t("edit", { title: story.title })}
        crumb={{ href: `/stories/${id}` as Route, label: story.title }}
        lead={story.sentAt && t("sentHint")}
      />
      <StoryForm
        key={story.version}
        hidden={{ id, version: story.version, projectId: story.projectId }}
        values={story}
        participants={participants}
        others={all.filter(({ code }) => !joined.has(code))}
        activities={activities}
        sent={story.sentAt !== null}
      />
    </div>
  );
}
