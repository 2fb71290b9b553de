import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { ReadReceipt } from "@/components/echoes/read-receipt";
import { AnswerStory, ForwardStory } from "@/components/echoes/story-echoes";
import { StoryReuses } from "@/components/echoes/story-reuses";
import { PictureList } from "@/components/pictures/picture-list";
import { ShareKit } from "@/components/shares/share-kit";
import { StoryAudience } from "@/components/stories/story-audience";
import { StoryQuotes } from "@/components/stories/story-quotes";
import { StoryState } from "@/components/stories/story-rows";
import { StorySteps } from "@/components/stories/story-steps";
import { StoryActivities, StoryText } from "@/components/stories/story-text";
import { Example } from "@/components/ui/example";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { audienceOf, echoesOf } from "@/lib/echoes/queries";
import { picturesOf } from "@/lib/pictures/queries";
import { findStory } from "@/lib/stories/queries";
import { findViewer } from "@/lib/viewer";

type Props = PageProps<"/stories/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, title, lead, publishedAt } = await findStory((await params).id);
  const card = { url: `/stories/${id}/card`, width: 1200, height: 630, alt: title };
  const openGraph = publishedAt && { openGraph: { title, description: lead, images: [card] } };
  return { title, description: lead, alternates: { canonical: `/stories/${id}` }, ...openGraph };
}

export default async function StoryPage({ params, searchParams }: Props) {
  const { id } = await params;
  const [story, viewer] = [await findStory(id), await findViewer()];
  const { writer, mine, targets, quotes, project } = story;
  const inside = viewer !== null && (writer || mine);
  const [pictures, audience, echoes, { saved, sent }] = await Promise.all([
    picturesOf("story", id),
    inside ? audienceOf(id) : [],
    inside && mine ? echoesOf(id) : undefined,
    searchParams,
  ]);
  const t = await getTranslations("stories");
  const own = targets.find(({ code }) => code === viewer?.municipalityCode && mine);
  const done = sent ? "justSent" : saved ? "justSaved" : undefined;
  const storyId = writer ? id : undefined;
  return (
    <div className="wrap">
      {mine && !story.read && <ReadReceipt id={id} />}
      <PageHead
        crumb={{ href: "/stories" as Route, label: t("title") }}
        title={story.title}
        lead={story.lead}
        meta={
          <>
            <StoryState story={story} /> {project}. <Example when={story.example} />
          </>
        }
      >
        {done && writer && <Notice>{t(done)}</Notice>}
      </PageHead>
      <div className="cols">
        <div className="wide:col-span-7">
          <StoryText story={story} why={mine ? own?.why : undefined} />
          <StoryQuotes quotes={quotes} storyId={storyId} />
          <div className="mt-8">
            <PictureList pictures={pictures} {...(storyId && { of: { storyId } })} />
          </div>
          <StoryActivities activities={story.activities} />
        </div>
        <div className="wide:col-span-5">
          {writer && <StorySteps story={story} />}
          {echoes && viewer?.forums.includes("kmk") && <AnswerStory id={id} author={story.author} />}
          {story.publishedAt && <ShareKit kind="stories" id={id} title={story.title} />}
          {echoes && <StoryReuses story={story} reuses={echoes.reuses} />}
          {echoes && viewer?.forums.includes("kmk") && <ForwardStory id={id} forwards={echoes.forwards} />}
          <StoryAudience audience={audience} own={own?.code} writer={writer} />
        </div>
      </div>
    </div>
  );
}
