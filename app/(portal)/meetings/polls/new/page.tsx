import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { PollForm } from "@/components/polls/poll-form";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { meetingForums } from "@/lib/meetings/input";
import { forumInput } from "@/lib/polls/input";
import { forumPeople } from "@/lib/polls/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("polls"))("ask") };
}

export default async function AskForDate({ searchParams }: PageProps<"/meetings/polls/new">) {
  await requireForum("secretariat");
  const t = await getTranslations("polls");
  const name = await getTranslations("meetings.forum");
  const crumb = { href: "/meetings/polls" as Route, label: t("title") };
  const { data: forum } = forumInput.safeParse((await searchParams).forum);
  if (!forum) {
    return (
      <div className="wrap">
        <PageHead crumb={crumb} title={t("which")} />
        <Rows>
          {meetingForums.map((one) => (
            <Row key={one} title={name(one)} href={`/meetings/polls/new?forum=${one}` as Route} />
          ))}
        </Rows>
      </div>
    );
  }
  return (
    <div className="wrap">
      <PageHead crumb={crumb} title={t("askFor", { forum: name(forum) })} lead={t("askLead")} />
      <PollForm forum={forum} people={await forumPeople(forum)} />
    </div>
  );
}
