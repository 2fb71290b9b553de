import type { Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EventFacts } from "@/components/events/event-facts";
import { EventFunnel } from "@/components/events/event-funnel";
import { FollowUps } from "@/components/events/follow-ups";
import { Goers } from "@/components/events/goers";
import { TargetList } from "@/components/events/target-list";
import { ButtonLink } from "@/components/ui/button-link";
import { Example } from "@/components/ui/example";
import { PageHead } from "@/components/ui/page-head";
import { findEvent } from "@/lib/events/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/events/[id]">) {
  const { title } = (await findEvent((await params).id)) ?? notFound();
  return { title };
}

export default async function EventPage({ params }: PageProps<"/events/[id]">) {
  const event = (await findEvent((await params).id)) ?? notFound();
  const [t, viewer] = [await getTranslations("events"), await requireViewer()];
  const secretariat = isSecretariat(viewer);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/events" as Route, label: t("title") }}
        title={event.title}
        meta={<Example when={event.example} />}
      >
        <EventFacts event={event} />
        {event.keeps && (
          <p className="btns no-print mt-4">
            <ButtonLink href={`/events/${event.id}/edit`} variant="second">
              {t("edit")}
            </ButtonLink>
          </p>
        )}
      </PageHead>
      {event.takesPart && (
        <FollowUps
          event={event}
          all={secretariat}
          invites={viewer.forums.some((forum) => forum !== "project")}
          visits={secretariat || viewer.forums.includes("kmp")}
        />
      )}
      <Goers event={event} />
      {event.takesPart && <TargetList event={event} plans={secretariat} />}
      {event.funnel && <EventFunnel funnel={event.funnel} over={event.over} />}
    </div>
  );
}
