import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { ListedStory } from "@/lib/stories/queries";

/** The newest stories: the headline, and what it says. */
export function LatestStories({ stories }: { stories: ListedStory[] }) {
  const t = useTranslations("home.stories");
  return (
    <Section title={t("title")} aside={<Link href={"/stories" as Route}>{t("all")}</Link>}>
      <Rows>
        {stories.map(({ id, title, lead }) => (
          <Row key={id} href={`/stories/${id}` as Route} title={title}>
            {lead && <p className="mt-1">{lead}</p>}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
