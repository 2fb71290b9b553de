import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BlockForm, BlockList } from "@/components/newsletters/block-list";
import { Clicks, Findings } from "@/components/newsletters/issue-checks";
import { IssueForm } from "@/components/newsletters/issue-form";
import { IssueProgress, IssueSteps } from "@/components/newsletters/issue-steps";
import { NewBlocks } from "@/components/newsletters/new-blocks";
import { Fold } from "@/components/ui/fold";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { weightOf } from "@/lib/newsletter-previews/queries";
import { findNewsletter, subjectChoices } from "@/lib/newsletters/queries";
import { findingsOf } from "@/lib/newsletters/rules";
import { origin } from "@/lib/origin";
import { requireForum } from "@/lib/viewer";

type Props = PageProps<"/secretariat/newsletters/[id]">;

export async function generateMetadata({ params }: Props) {
  await requireForum("secretariat");
  const { title } = await findNewsletter((await params).id);
  return { title: `${title}, ${(await getTranslations("newsletters"))("one")}` };
}

export default async function NewsletterPage({ params, searchParams }: Props) {
  const viewer = await requireForum("secretariat");
  const t = await getTranslations("newsletters");
  const issue = await findNewsletter((await params).id);
  const { id, title, lead, lists, state, blocks } = issue;
  const draft = state === "draft";
  const [all, choices, bytes, { block }] = await Promise.all([
    allMunicipalities(),
    draft ? subjectChoices() : undefined,
    draft ? weightOf(issue, viewer.id, await getLocale()) : 0,
    searchParams,
  ]);
  const chosen = draft ? blocks.find((one) => one.id === block) : undefined;
  const hidden = blocks.filter(({ open }) => !open).map((one) => one.title ?? "");
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/secretariat/newsletters" as Route, label: t("title") }}
        title={title}
        meta={t(`states.${state}`)}
        lead={lead}
      />
      <div className="cols">
        <div className="wide:col-span-7">
          <Section title={t("blocks.title")}>
            {chosen && <BlockForm newsletter={id} block={chosen} />}
            <BlockList newsletter={id} blocks={blocks} fixed={!draft} />
            {choices && <NewBlocks newsletter={id} choices={choices} />}
          </Section>
        </div>
        <div className="wide:col-span-5">
          {(issue.starting || issue.progress.all > 0) && <IssueProgress issue={issue} />}
          {issue.clicks.length > 0 && <Clicks clicks={issue.clicks} />}
          <IssueSteps issue={issue} />
          {draft && <Findings issue={issue} findings={findingsOf(issue, hidden, origin, issue.tried, bytes)} />}
          {draft && (
            <Section title={t("form.heading")}>
              <Fold summary={t("form.change")} open={lists.length === 0}>
                <IssueForm issue={issue} places={all.filter(({ member, code }) => member || lists.includes(code))} />
              </Fold>
            </Section>
          )}
        </div>
      </div>
    </div>
  );
}
