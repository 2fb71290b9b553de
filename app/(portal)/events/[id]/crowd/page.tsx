import type { Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Crowd } from "@/components/events/crowd";
import { KeptPage } from "@/components/outbox/kept-page";
import { Refusal } from "@/components/outbox/refusal";
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
  const [t, viewer] = [await getTranslations("events.crowd"), await requireViewer()];
  return (
    <div className="wrap">
      <KeptPage viewer={viewer.id} />
      <PageHead
        crumb={{ href: `/events/${event.id}` as Route, label: event.title }}
        title={t("heading")}
        lead={t("lead")}
      >
        <Refusal reason={(await searchParams).refused} />
      </PageHead>
      <Crowd event={event} viewer={viewer.id} municipalities={await municipalityNames()} />
    </div>
  );
}
