import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { PollRows } from "@/components/polls/poll-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { allPolls } from "@/lib/polls/queries";
import { isSecretariat, requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("polls"))("title") };
}

export default async function Polls() {
  const viewer = await requireForum("secretariat", "kmp", "kmk", "chairmanship", "project");
  const t = await getTranslations("polls");
  const polls = await allPolls();
  const running = polls.filter(({ state }) => state === "open" || state === "due");
  const over = polls.filter((poll) => !running.includes(poll));
  const meetings = (await getTranslations("meetings"))("title");
  return (
    <div className="wrap">
      <PageHead crumb={{ href: "/meetings", label: meetings }} title={t("title")} lead={t("lead")}>
        {isSecretariat(viewer) && (
          <p className="btns">
            <ButtonLink href={"/meetings/polls/new" as Route}>{t("ask")}</ButtonLink>
          </p>
        )}
      </PageHead>
      <Section title={t("running")}>
        {running.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
        <PollRows polls={running} forums={viewer.forums} />
      </Section>
      {over.length > 0 && (
        <Section title={t("over")}>
          <PollRows polls={over} forums={viewer.forums} />
        </Section>
      )}
    </div>
  );
}
