import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { EventForm } from "@/components/events/event-form";
import { PageHead } from "@/components/ui/page-head";
import { requireFeature } from "@/lib/settings/queries";
import { requireMember } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("events"))("new") };
}

export default async function NewEvent() {
  await requireFeature("events");
  await requireMember();
  const t = await getTranslations("events");
  return (
    <div className="wrap">
      <PageHead crumb={{ href: "/events" as Route, label: t("title") }} title={t("new")} />
      <EventForm />
    </div>
  );
}
