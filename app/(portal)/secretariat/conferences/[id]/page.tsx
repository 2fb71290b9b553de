import type { Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CallOffConference } from "@/components/conferences/call-off";
import { FeedbackSection } from "@/components/feedback/feedback-section";
import { ReminderSection } from "@/components/reminders/reminder-section";
import { ParticipantTable } from "@/components/sign-ups/participant-table";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { type Params, readTable } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import { findConference } from "@/lib/conferences/queries";
import { feedbackOn } from "@/lib/feedback/queries";
import { participantPage } from "@/lib/participants/queries";
import { remindersOf } from "@/lib/reminders/queries";
import { requireForum } from "@/lib/viewer";

const narrowed = (query: Params) => {
  const { sort = "state", value, ...table } = readTable(query, { defaultSort: "state" });
  return { ...table, sort, state: value("state") };
};

type Props = PageProps<"/secretariat/conferences/[id]">;

export async function generateMetadata({ params }: Props) {
  await requireForum("secretariat");
  const { title } = (await findConference((await params).id)) ?? notFound();
  return { title: (await getTranslations("conferences.signUps"))("participantsOf", { title }) };
}

export default async function ConferenceParticipants({ params, searchParams }: Props) {
  await requireForum("secretariat");
  const conference = (await findConference((await params).id)) ?? notFound();
  const t = await getTranslations("conferences.signUps");
  const { id, title, startsAt, endsAt, capacity, cancelledAt, past } = conference;
  const query = await searchParams;
  const [participants, reminders, feedback] = await Promise.all([
    participantPage(id, narrowed(query)),
    remindersOf(id),
    past ? feedbackOn(id) : undefined,
  ]);
  const { count } = participants;
  const over = count.seats + count.offered - capacity;
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/secretariat/conferences" as Route, label: t("conferences") }}
        title={title}
        meta={<When at={startsAt} until={endsAt} capital week />}
        lead={t("summary", { ...count, capacity })}
      >
        {query.saved && <Notice className="mt-4">{t("saved")}</Notice>}
        {cancelledAt && (
          <Notice className="mt-4">
            {t("cancelled")} {conference.cancelReason}
          </Notice>
        )}
        {over > 0 && <p className="mt-4">{t("over", { count: over })}</p>}
        <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2 font-strong">
          {!cancelledAt && <Link href={`/secretariat/conferences/${id}/door` as Route}>{t("door.open")}</Link>}
          <Link href={`/secretariat/conferences/${id}/edit` as Route}>{t("edit")}</Link>
          <Link href={`/conferences/${id}` as Route}>{t("page")}</Link>
          <a href={past ? "#feedback" : "#reminders"}>{t(past ? "feedback" : "reminders")}</a>
          {count.seats > 0 && (
            <a href={`/secretariat/conferences/${id}/badges`} download>
              {t("badges")}
            </a>
          )}
        </p>
      </PageHead>
      <ParticipantTable participants={participants} path={`/secretariat/conferences/${id}`} params={query} />
      {feedback && <FeedbackSection feedback={feedback} />}
      <ReminderSection conferenceId={id} reminders={reminders} open={!cancelledAt && startsAt > new Date()} />
      {!cancelledAt && !past && <CallOffConference id={id} told={count.seats + count.offered + count.waiting} />}
    </div>
  );
}
