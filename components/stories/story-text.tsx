import type { Route } from "next";
import { useTranslations } from "next-intl";
import { LinkedData } from "@/components/layout/linked-data";
import { Markdown } from "@/components/ui/markdown";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { articleOf } from "@/lib/linked-data";
import type { Story } from "@/lib/stories/queries";

/** Why just this municipality, and then the story. */
export function StoryText({ story, why, under = 1 }: { story: Story; why: string | undefined; under?: 1 | 3 }) {
  const t = useTranslations("stories.page");
  const name = useTranslations("layout")("name");
  const { publishedAt } = story;
  return (
    <>
      {publishedAt && under === 1 && <LinkedData things={[articleOf(name, { ...story, publishedAt })]} />}
      {why && (
        <div className="mb-8 max-w-measure bg-quiet p-4">
          <p className="font-strong">{t("why")}</p>
          <p>{why}</p>
        </div>
      )}
      <Markdown text={story.body} under={under} />
    </>
  );
}

/** What the story is about, as it was registered. */
export function StoryActivities({ activities }: Pick<Story, "activities">) {
  const t = useTranslations("stories.page");
  if (activities.length === 0) return null;
  return (
    <Section title={t("activities")} className="gap-top">
      <Rows tight>
        {activities.map(({ id, title, startsOn }) => (
          <Row key={id} href={`/activities/${id}` as Route} title={title} meta={<When at={startsOn} capital />} />
        ))}
      </Rows>
    </Section>
  );
}
