import type { Route } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActivityForm } from "@/components/activities/activity-form";
import { PageHead } from "@/components/ui/page-head";
import { findActivity } from "@/lib/activities/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { activityGround } from "@/lib/registrations/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/activities/[id]/edit">) {
  await requireForum("project", "secretariat");
  const { title } = await findActivity((await params).id);
  return { title: (await getTranslations("activities.form"))("edit", { title }) };
}

export default async function EditActivityPage({ params }: PageProps<"/activities/[id]/edit">) {
  await requireForum("project", "secretariat");
  const { id } = await params;
  const activity = await findActivity(id);
  if (!activity.writer) forbidden();
  const [{ participants }, all] = await Promise.all([activityGround(activity.projectId), allMunicipalities()]);
  const joined = new Set(participants.map(({ code }) => code));
  const t = await getTranslations("activities.form");
  return (
    <div className="wrap">
      <PageHead
        title={t("edit", { title: activity.title })}
        crumb={{ href: `/activities/${id}` as Route, label: activity.title }}
      />
      <ActivityForm
        hidden={{ id, version: activity.version, projectId: activity.projectId }}
        values={activity}
        participants={participants}
        others={all.filter(({ code }) => !joined.has(code))}
        edit={activity.registered ? "registered" : "draft"}
      />
    </div>
  );
}
