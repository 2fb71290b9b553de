import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import { Example } from "@/components/ui/example";
import { Row, Rows } from "@/components/ui/rows";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { listFormat } from "@/lib/formats";
import type { ListedStory } from "@/lib/stories/queries";

/** Stories as a list: the headline, what it says, when it came and to whom. */
export function StoryRows({ stories }: { stories: readonly ListedStory[] }) {
  return (
    <Rows>
      {stories.map((story) => (
        <Row
          key={story.id}
          href={`/stories/${story.id}` as Route}
          title={story.title}
          side={story.mine && !story.writer && <ReadState read={story.read} />}
          meta={
            <>
              <StoryState story={story} /> <Told {...story} /> {story.project}. <Example when={story.example} />
            </>
          }
        >
          {story.lead && <p className="mt-1 max-w-measure">{story.lead}</p>}
        </Row>
      ))}
    </Rows>
  );
}

function ReadState({ read }: { read: boolean }) {
  const t = useTranslations("stories");
  return <State kind={read ? "yes" : "pending"} label={t(read ? "read" : "unread")} />;
}

function Told({ told }: Pick<ListedStory, "told">) {
  const t = useTranslations("stories");
  const names = listFormat(useLocale()).format(told);
  return told.length > 0 && t("toldTo", { names });
}

type Moments = Pick<ListedStory, "sentAt" | "sendAt" | "readyAt" | "publishedAt">;

/** How far a story has come, as a sentence. */
export function StoryState({ story: { sentAt, sendAt, readyAt, publishedAt } }: { story: Moments }) {
  const t = useTranslations("stories.states");
  const day = (at: Date) => ({ day: () => <When at={at} short /> });
  if (sentAt) return t.rich(publishedAt ? "public" : "sent", day(sentAt));
  if (sendAt) return t.rich("planned", { day: () => <When at={sendAt} time /> });
  return t(readyAt ? "ready" : "draft");
}
