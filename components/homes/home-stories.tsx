import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { CopyText } from "@/components/ui/copy-text";
import { Empty } from "@/components/ui/empty";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { reuseWords } from "@/lib/echoes/rules";
import type { NewStatus, NewStory } from "@/lib/homes/queries";
import { origin } from "@/lib/origin";

type Props = { stories: NewStory[]; code: string; municipality: string };

const all = (code: string, words: string) => <Link href={`/stories?municipality=${code}` as Route}>{words}</Link>;

/** The newest stories for a culture head's municipality. */
export function NewStories({ stories, code, municipality }: Props) {
  const t = useTranslations("homes.stories");
  return (
    <Section title={t("title", { municipality })} aside={all(code, t("all"))} className="gap-top">
      {stories.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
      <Rows tight>
        {stories.map(({ id, title, lead, sentAt, read }) => (
          <Row
            key={id}
            href={`/stories/${id}` as Route}
            title={title}
            side={<State kind={read ? "yes" : "pending"} label={t(read ? "read" : "unread")} />}
            meta={
              <>
                {lead} <When at={new Date(sentAt)} short />
              </>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}

/** The newest status or, where that is newer, a story: one thing to share. */
export function OneToShare({ status, ...told }: Props & { status: NewStatus | null }) {
  const t = useTranslations("homes.share");
  const [story] = told.stories;
  if (!status || (story && story.sentAt > status.publishedAt)) return <StoryToShare {...told} />;
  const page = `/statuses/${status.id}`;
  return (
    <Section
      title={t("title")}
      aside={all(told.code, t("all", { municipality: told.municipality }))}
      className="gap-top"
    >
      <h3 className="mb-3">
        <Link href={page as Route}>{t("status", { municipality: told.municipality })}</Link>
      </h3>
      <CopyText text={`${status.post}\n${origin}${page}`} label={t("copy")} done={t("copied")} />
      <p className="mt-3">
        <a href={`${page}/image/square`} download={`${told.municipality}.png`}>
          {t("picture")}
        </a>
      </p>
    </Section>
  );
}

/** One story, ready to be shared: the words to copy, and the page with its picture. */
function StoryToShare({ stories, code, municipality }: Props) {
  const t = useTranslations("homes.share");
  const [story] = stories;
  const words = story && (story.status ?? reuseWords("status", { ...story, quotes: [] }));
  const link = story?.open && `${origin}/stories/${story.id}`;
  return (
    <Section title={t("title")} aside={all(code, t("all", { municipality }))} className="gap-top">
      {!story && <Empty title={t("none")}>{t("noneText", { municipality })}</Empty>}
      {story && words && (
        <>
          <h3 className="mb-3">
            <Link href={`/stories/${story.id}` as Route}>{story.title}</Link>
          </h3>
          <CopyText text={[words, link].filter(Boolean).join("\n")} label={t("copy")} done={t("copied")} />
          {story.open && (
            <p className="mt-3">
              <a href={`/stories/${story.id}/card`} download={`${municipality}.png`}>
                {t("picture")}
              </a>
            </p>
          )}
        </>
      )}
    </Section>
  );
}
