import { randomUUID } from "node:crypto";
import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ChooseProject } from "@/components/efforts/choose-project";
import { StoryForm } from "@/components/stories/story-form";
import { PageHead } from "@/components/ui/page-head";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { ownProjects, storyGround } from "@/lib/registrations/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("stories.form"))("new") };
}

export default async function NewStoryPage({ searchParams }: PageProps<"/stories/new">) {
  await requireForum("project", "secretariat");
  const { project, activity } = await searchParams;
  const own = await ownProjects();
  const chosen = project ? String(project) : own.length === 1 ? own[0]?.id : undefined;
  if (!chosen) return <ChooseProject projects={own} path="/stories/new" />;
  const [{ title, participants, activities }, all] = await Promise.all([storyGround(chosen), allMunicipalities()]);
  const joined = new Set(participants.map(({ code }) => code));
  const t = await getTranslations("stories.form");
  return (
    <div className="wrap">
      <PageHead title={t("new")} crumb={{ href: `/efforts/${chosen}` as Route, label: title }} lead={t("lead1")} />
      <StoryForm
        hidden={{ projectId: chosen, key: randomUUID() }}
        values={{ activities: activities.filter(({ id }) => id === activity) }}
        participants={participants}
        others={all.filter(({ code }) => !joined.has(code))}
        activities={activities}
      />
    </div>
  );
}
