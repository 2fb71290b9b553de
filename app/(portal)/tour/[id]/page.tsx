import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { KeptPage } from "@/components/outbox/kept-page";
import { Example } from "@/components/ui/example";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { AskAmbassador } from "@/components/visits/ask-ambassador";
import { CallOff } from "@/components/visits/call-off";
import { VisitAfter, VisitQuestions } from "@/components/visits/visit-after";
import { VisitAnswer } from "@/components/visits/visit-answer";
import { VisitFacts, VisitGround } from "@/components/visits/visit-facts";
import { VisitLinks } from "@/components/visits/visit-links";
import { VisitPeople } from "@/components/visits/visit-people";
import { VisitSay } from "@/components/visits/visit-say";
import { VisitStateLine } from "@/components/visits/visit-state";
import { ambassadorsFor } from "@/lib/ambassadors/queries";
import { formatDate } from "@/lib/dates";
import { hostOf } from "@/lib/hosts/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";
import { toldOn } from "@/lib/visit-pack/queries";
import { findVisit } from "@/lib/visits/queries";
import { possibleMeetings } from "@/lib/visits/rules";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const visit = await findVisit((await params).id);
  return { title: visit && (await getTranslations("visits"))("to", { host: visit.host }) };
}

/** Who opens it: the ambassador, perhaps on the way there; the host; the secretariat, to arrange it. */
export default async function VisitPage({ params, searchParams }: Props) {
  const visit = (await findVisit((await params).id)) ?? notFound();
  const [viewer, t, locale] = [await requireViewer(), await getTranslations("visits"), await getLocale()];
  const [staff, said] = [isSecretariat(viewer), await searchParams];
  const over = ["held", "answered", "cancelled"].includes(visit.state);
  const asks = staff && visit.state === "wished";
  const [told, ambassadors, host] = await Promise.all([
    visit.company.length > 0 && (staff || visit.mine) ? toldOn(visit.id, visit.code) : undefined,
    asks ? ambassadorsFor(visit.id, visit.meeting?.id ?? null) : [],
    asks ? hostOf(visit.code) : undefined,
  ]);
  const meetings = host ? possibleMeetings(host.meetings, host.today, host.plan) : [];
  return (
    <div className="wrap">
      <KeptPage viewer={viewer.id} />
      <PageHead
        crumb={{ href: "/tour" as Route, label: t("title") }}
        title={t("to", { host: visit.host })}
        meta={<Example when={visit.example} />}
      >
        <VisitStateLine state={visit.state} flagged={visit.flagged} />
        {said.saved && <Notice className="mt-4">{t("said.kept")}</Notice>}
        {said.answered && <Notice className="mt-4">{t("said.yes")}</Notice>}
      </PageHead>
      {visit.mine && visit.asked && !over && <VisitAnswer visit={visit} />}
      {over && visit.unanswered && <VisitQuestions visit={visit} />}
      <VisitFacts visit={visit} inside={staff || visit.mine} />
      {over && visit.state !== "cancelled" && <VisitAfter visit={visit} />}
      <VisitLinks visit={visit} staff={staff} over={over} />
      {told && <VisitSay stories={told.stories} host={visit.host} own={visit.mine && !staff} />}
      <VisitGround visit={visit} />
      {staff && <VisitPeople visit={visit} />}
      {asks && (
        <AskAmbassador
          visit={visit}
          ambassadors={ambassadors}
          meetings={meetings.map((one) => ({ ...one, day: formatDate(one.onDay, locale) }))}
        />
      )}
      {visit.mine && !visit.asked && !over && <VisitAnswer visit={visit} />}
      {!over && (staff || visit.ours) && !viewer.preview && <CallOff id={visit.id} host={visit.host} />}
    </div>
  );
}
