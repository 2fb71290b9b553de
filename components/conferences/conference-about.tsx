import { useTranslations } from "next-intl";
import { LinkedData } from "@/components/layout/linked-data";
import { PictureList } from "@/components/pictures/picture-list";
import { Markdown } from "@/components/ui/markdown";
import { Section } from "@/components/ui/section";
import type { FoundConference } from "@/lib/conferences/queries";
import { happeningOf } from "@/lib/conferences/rules";
import { eventOf } from "@/lib/linked-data";

/** What it is about, in words and pictures; of an open one search engines are told. */
export function ConferenceAbout({ conference }: { conference: FoundConference }) {
  const name = useTranslations("layout")("name");
  return (
    <Section title={useTranslations("conferences")("page.about")}>
      {conference.audience === "public" && <LinkedData things={[eventOf(name, happeningOf(conference))]} />}
      <Markdown text={conference.summary} under={2} />
      <div className="mt-6">
        <PictureList pictures={conference.pictures} />
      </div>
    </Section>
  );
}
