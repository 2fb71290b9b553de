import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ConferenceFacts } from "@/components/conferences/conference-facts";
import { Markdown } from "@/components/ui/markdown";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findConference } from "@/lib/conferences/queries";

type Props = { params: Promise<{ id: string }> };

const find = async ({ params }: Props) => (await findConference((await params).id)) ?? notFound();

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, title, summary } = await find(props);
  return { title, description: summary.slice(0, 200), alternates: { canonical: `/conferences/${id}` } };
}

export default async function Conference(props: Props) {
  const conference = await find(props);
  const t = await getTranslations("conferences");
  return (
    <div className="wrap">
      <PageHead crumb={{ href: "/conferences", label: t("title") }} title={conference.title} />
      <div className="cols">
        <div className="wide:col-span-7">
          <Section title={t("page.about")}>
            <Markdown text={conference.summary} under={2} />
          </Section>
        </div>
        <div className="wide:col-span-5">
          <Section title={t("page.facts")}>
            <ConferenceFacts conference={conference} />
          </Section>
        </div>
      </div>
    </div>
  );
}
