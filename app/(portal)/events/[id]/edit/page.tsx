import type { Route } from "next";
import { forbidden, notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EventForm } from "@/components/events/event-form";
import { PageHead } from "@/components/ui/page-head";
import { findEvent } from "@/lib/events/queries";

export async function generateMetadata() {
  return { title: (await getTranslations("events"))("edit") };
}

export default async function EditEvent({ params }: PageProps<"/events/[id]/edit">) {
  const event = (await findEvent((await params).id)) ?? notFound();
  if (!event.keeps) forbidden();
  const t = await getTranslations("events");
  return (
    <div className="wrap">
      <PageHead crumb={{ href: `/events/${event.id}` as Route, label: event.title }} title={t("edit")} />
      <EventForm key={event.version} event={event} />
    </div>
  );
}
