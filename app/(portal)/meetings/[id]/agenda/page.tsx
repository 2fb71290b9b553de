import type { Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AgendaOrder } from "@/components/agenda-items/agenda-order";
import { SuggestionRows } from "@/components/item-suggestions/suggestion-rows";
import { CallOff } from "@/components/meetings/call-off";
import { MeetingSteps } from "@/components/meetings/meeting-steps";
import { ApproveEarlier } from "@/components/minutes/approve-earlier";
import { ReaderRows } from "@/components/papers/reader-rows";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { agendaOf } from "@/lib/agenda-items/queries";
import { suggestionsFor } from "@/lib/item-suggestions/queries";
import { findMeeting } from "@/lib/meetings/queries";
import { minutesDraft } from "@/lib/minutes/queries";
import { readersOf } from "@/lib/papers/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("meetings.workspace"))("title") };
}

/** Who opens it: the secretariat, in the weeks before a meeting. They add and order items, answer wishes, and send. */
export default async function Workspace({ params, searchParams }: PageProps<"/meetings/[id]/agenda">) {
  await requireForum("secretariat");
  const [{ id }, { saved }] = await Promise.all([params, searchParams]);
  const meeting = (await findMeeting(id)) ?? notFound();
  const t = await getTranslations("meetings.workspace");
  const [items, suggestions, { unapproved }, readers] = await Promise.all([
    agendaOf(id),
    suggestionsFor(id),
    minutesDraft(id),
    readersOf(id),
  ]);
  const used = items.reduce((sum, { minutes, withdrawn }) => sum + (withdrawn ? 0 : minutes), 0);
  const length = Math.round((meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/meetings/${id}` as Route, label: meeting.title }}
        title={t("title")}
        meta={<When at={meeting.startsAt} until={meeting.endsAt} capital />}
      >
        {saved && <Notice>{t("saved")}</Notice>}
        <p>
          <Link href={`/meetings/${id}/edit` as Route}>{t("edit")}</Link>
        </p>
      </PageHead>
      <div className="cols">
        <div className="wide:col-span-8">
          <Section title={t("items")} aside={t(used > length ? "tooLong" : "fits", { used, length })}>
            {items.length > 0 ? <AgendaOrder meeting={id} items={items} /> : <Empty title={t("noItems")} />}
            <p className="mt-4">
              <Link href={`/meetings/${id}/items/new` as Route}>{t("newItem")}</Link>
            </p>
          </Section>
          <SuggestionRows suggestions={suggestions} answers />
          {unapproved && <ApproveEarlier earlier={unapproved} by={id} />}
        </div>
        <div className="wide:col-span-4">
          <MeetingSteps meeting={meeting} />
          <ReaderRows readers={readers} />
          <CallOff meeting={meeting} />
        </div>
      </div>
    </div>
  );
}
