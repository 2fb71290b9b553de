import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AnswerForm } from "@/components/polls/answer-form";
import { AnswerGrid } from "@/components/polls/answer-grid";
import { ManagePoll } from "@/components/polls/manage-poll";
import { PollDates } from "@/components/polls/poll-dates";
import { PollFacts } from "@/components/polls/poll-facts";
import { PageHead } from "@/components/ui/page-head";
import { findPoll } from "@/lib/polls/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findPoll((await params).id))?.title };
}

export default async function PollPage({ params }: Props) {
  const poll = (await findPoll((await params).id)) ?? notFound();
  const t = await getTranslations("polls");
  const name = await getTranslations("meetings.forum");
  const chooses = isSecretariat(await requireViewer()) && (poll.state === "open" || poll.state === "due");
  const own = poll.state === "open" && poll.people.find(({ mine }) => mine);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/meetings/polls" as Route, label: t("title") }}
        title={poll.title}
        lead={t("brief", { forum: name(poll.forum), place: poll.place, count: poll.minutes })}
      />
      {own && <AnswerForm poll={poll} own={own} />}
      <PollDates poll={poll} chooses={chooses} />
      <AnswerGrid poll={poll} />
      <PollFacts poll={poll} />
      {chooses && <ManagePoll poll={poll} />}
    </div>
  );
}
