import type { Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CallOffConference } from "@/components/conferences/call-off";
import { ParticipantTable } from "@/components/sign-ups/participant-table";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { findConference } from "@/lib/conferences/queries";
import { participantsOf } from "@/lib/sign-ups/queries";
import { counts } from "@/lib/sign-ups/rules";
import { requireForum } from "@/lib/viewer";

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
  const participants = await participantsOf(id);
  const count = counts(participants);
  const over = count.seats + count.offered - capacity;
  const query = await searchParams;
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
        </p>
      </PageHead>
      <ParticipantTable participants={participants} path={`/secretariat/conferences/${id}`} params={query} />
      {!cancelledAt && !past && <CallOffConference id={id} told={count.seats + count.offered + count.waiting} />}
    </div>
  );
}
