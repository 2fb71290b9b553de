import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ComingEvents, PastEvents } from "@/components/events/event-lists";
import { Offered } from "@/components/settings/offered";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { allEvents } from "@/lib/events/queries";
import { requireMember } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("events"))("title") };
}

export default async function Events({ searchParams }: PageProps<"/events">) {
  await requireMember();
  const [t, events] = [await getTranslations("events"), await allEvents()];
  const [coming, past] = [events.filter(({ over }) => !over), events.filter(({ over }) => over)];
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")}>
        <p className="btns no-print">
          <Offered feature="events">
            <ButtonLink href={"/events/new" as Route}>{t("new")}</ButtonLink>
          </Offered>
        </p>
      </PageHead>
      <Section title={t("coming")}>
        {coming.length > 0 ? <ComingEvents events={coming} /> : <Empty title={t("none")}>{t("noneText")}</Empty>}
      </Section>
      {past.length > 0 && (
        <Section title={t("past")}>
          <PastEvents events={past} params={await searchParams} />
        </Section>
      )}
    </div>
  );
}
