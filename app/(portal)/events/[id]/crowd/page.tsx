import type { Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Crowd } from "@/components/events/crowd";
import { PageHead } from "@/components/ui/page-head";
import { findEvent, municipalityNames } from "@/lib/events/queries";
import { requireViewer } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/events/[id]/crowd">) {
  const { title } = (await findEvent((await params).id)) ?? notFound();
  return { title: (await getTranslations("events.crowd"))("title", { title }) };
}

export default async function CrowdPage({ params, searchParams }: PageProps<"/events/[id]/crowd">) {
  const event = (await findEvent((await params).id)) ?? notFound();
  if (!event.takesPart) notFound();
  const [t, errors] = [await getTranslations("events.crowd"), await getTranslations("errors")];
  const { refused } = await searchParams;
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/events/${event.id}` as Route, label: event.title }}
        title={t("heading")}
        lead={t("lead")}
      >
        {refused && (
          <p role="alert" className="font-strong text-brick">
            {errors(errors.has(refused.toString() as "gone") ? (refused.toString() as "gone") : "wrong")}
          </p>
        )}
      </PageHead>
      <Crowd event={event} viewer={(await requireViewer()).id} municipalities={await municipalityNames()} />
    </div>
  );
}
