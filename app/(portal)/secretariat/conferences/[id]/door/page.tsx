import type { Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DoorList } from "@/components/doors/door-list";
import { KeptPage } from "@/components/outbox/kept-page";
import { Refusal } from "@/components/outbox/refusal";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { findConference } from "@/lib/conferences/queries";
import { doorOf } from "@/lib/doors/queries";
import { municipalityNames } from "@/lib/events/queries";
import { requireForum } from "@/lib/viewer";

type Props = PageProps<"/secretariat/conferences/[id]/door">;

export async function generateMetadata({ params }: Props) {
  await requireForum("secretariat");
  const { title } = (await findConference((await params).id)) ?? notFound();
  return { title: (await getTranslations("conferences.signUps.door"))("pageTitle", { title }) };
}

/** Stood with at the door, perhaps by several, on phones. */
export default async function Door({ params, searchParams }: Props) {
  const viewer = await requireForum("secretariat");
  const conference = (await findConference((await params).id)) ?? notFound();
  const read = (await doorOf(conference.id)) ?? notFound();
  const t = await getTranslations("conferences.signUps");
  const { q = "", refused } = await searchParams;
  return (
    <div className="wrap">
      <KeptPage viewer={viewer.id} />
      <PageHead
        crumb={{ href: `/secretariat/conferences/${conference.id}` as Route, label: conference.title }}
        title={t("door.heading")}
      >
        {conference.cancelledAt && <Notice>{t("cancelled")}</Notice>}
        <Refusal reason={refused} />
      </PageHead>
      <DoorList
        conference={conference}
        read={read}
        viewer={viewer.id}
        typed={q.toString()}
        municipalities={await municipalityNames()}
      />
    </div>
  );
}
