import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ConferenceAbout } from "@/components/conferences/conference-about";
import { ConferenceFacts } from "@/components/conferences/conference-facts";
import { ConferenceHead } from "@/components/conferences/conference-head";
import { ConferenceLinks } from "@/components/conferences/conference-links";
import { ConferenceProgramme } from "@/components/conferences/conference-programme";
import { ShareKit } from "@/components/shares/share-kit";
import { FellowList } from "@/components/sign-ups/fellow-list";
import { OwnSignUps } from "@/components/sign-ups/own-sign-ups";
import { SignUpSection } from "@/components/sign-ups/sign-up-section";
import { Section } from "@/components/ui/section";
import { findConference } from "@/lib/conferences/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { signUpsAt } from "@/lib/sign-ups/queries";
import { findViewer, isSecretariat } from "@/lib/viewer";

type Props = { params: Promise<{ id: string }> };

const find = async ({ params }: Props) => (await findConference((await params).id)) ?? notFound();

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, title, summary, audience } = await find(props);
  const description = summary.slice(0, 200);
  const url = `/conferences/${id}`;
  const card = { url: `${url}/card`, width: 1200, height: 630, alt: title };
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { type: "article", title, description, url, ...(audience === "public" && { images: [card] }) },
  };
}

export default async function Conference(props: Props) {
  const conference = await find(props);
  const [t, viewer] = [await getTranslations("conferences"), await findViewer()];
  const staff = isSecretariat(viewer);
  const own = viewer ? await signUpsAt(conference.id) : { cards: [], fellows: [], me: null };
  const municipalities = !viewer || staff ? await allMunicipalities() : undefined;
  const known = own.cards.some(({ address, state }) => address === own.me?.address && state !== "cancelled");
  return (
    <div className="wrap">
      <ConferenceHead conference={conference} />
      <div className="cols">
        <div className="wide:col-span-7">
          <OwnSignUps cards={own.cards} />
          <ConferenceAbout conference={conference} />
          <ConferenceProgramme sessions={conference.sessions} />
          {!viewer?.preview && (
            <SignUpSection
              conference={conference}
              staff={staff}
              person={known ? undefined : (own.me ?? undefined)}
              municipalities={municipalities}
            />
          )}
        </div>
        <div className="wide:col-span-5">
          <Section title={t("page.facts")}>
            <ConferenceFacts conference={conference} />
            <ConferenceLinks id={conference.id} staff={staff} />
          </Section>
          {conference.audience === "public" && !conference.cancelledAt && (
            <ShareKit kind="conferences" id={conference.id} title={conference.title} />
          )}
          <FellowList fellows={own.fellows} />
        </div>
      </div>
    </div>
  );
}
