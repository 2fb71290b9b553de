import type { Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlannedTargets, Prospects } from "@/components/events/plan-targets";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { knownPeople } from "@/lib/event-targets/queries";
import { findEvent } from "@/lib/events/queries";
import { prospects } from "@/lib/events/rules";
import { board } from "@/lib/standings/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/events/[id]/plan">) {
  const { title } = (await findEvent((await params).id)) ?? notFound();
  return { title: (await getTranslations("events.plan"))("title", { title }) };
}

export default async function PlanPage({ params }: PageProps<"/events/[id]/plan">) {
  const event = (await findEvent((await params).id)) ?? notFound();
  await requireForum("secretariat");
  const [{ rows, today }, known] = await Promise.all([board(), knownPeople()]);
  const t = await getTranslations("events.plan");
  const chosen = new Set(event.targets.map(({ code }) => code));
  const peopleOf = (code: string) => known.find((one) => one.code === code)?.people ?? [];
  const open = prospects(rows, today)
    .filter(({ code }) => !chosen.has(code))
    .map((row) => ({ ...row, people: peopleOf(row.code) }));
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/events/${event.id}` as Route, label: event.title }}
        title={t("heading")}
        lead={t("lead")}
      />
      <Section title={t("planned")}>
        <PlannedTargets event={event} />
      </Section>
      <Section title={t("more")} aside={<span className="meta">{t("order")}</span>}>
        <Prospects event={event.id} prospects={open} />
      </Section>
    </div>
  );
}
