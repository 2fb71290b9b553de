import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { CallOff } from "@/components/visits/call-off";
import { VisitForm } from "@/components/visits/visit-form";
import { hostOf } from "@/lib/hosts/queries";
import { requireForum } from "@/lib/viewer";
import { findVisit } from "@/lib/visits/queries";
import { possibleMeetings } from "@/lib/visits/rules";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("visits.form"))("title") };
}

/** Who opens it: the secretariat, with the host on the telephone. */
export default async function EditVisit({ params }: Props) {
  await requireForum("secretariat");
  const visit = (await findVisit((await params).id)) ?? notFound();
  if (["held", "answered", "cancelled"].includes(visit.state)) notFound();
  const [t, host] = [await getTranslations("visits"), await hostOf(visit.code)];
  const meetings = host ? host.meetings.filter(({ onDay }) => !host.plan || onDay <= host.plan.lastDay) : [];
  const early = host ? possibleMeetings(host.meetings, host.today, host.plan).length : 0;
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/tour/${visit.id}` as Route, label: t("to", { host: visit.host }) }}
        title={t("form.title")}
        lead={t(early > 0 ? "form.lead" : "form.noMeetings")}
      />
      <VisitForm visit={visit} meetings={meetings} />
      <CallOff id={visit.id} host={visit.host} />
    </div>
  );
}
