import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ConferenceTable } from "@/components/conferences/conference-table";
import { ComingNear } from "@/components/home/coming-near";
import { GuestField } from "@/components/home/guest-field";
import { Hero } from "@/components/home/hero";
import { LatestStories } from "@/components/home/latest-stories";
import { LinkedData } from "@/components/layout/linked-data";
import { Section } from "@/components/ui/section";
import { accountSumsOf } from "@/lib/accounts/queries";
import { accountOfAll, periodOf } from "@/lib/accounts/rules";
import { comingActivities } from "@/lib/activities/queries";
import { alternatesOf } from "@/lib/alternates";
import { allConferences } from "@/lib/conferences/queries";
import { addDays, today } from "@/lib/dates";
import { siteOf } from "@/lib/linked-data";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { near } from "@/lib/municipalities/rules";
import { ownWords } from "@/lib/settings/queries";
import { sentStories } from "@/lib/stories/queries";
import { findViewer, isGuest } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home");
  const description = `${await ownWords("short")} ${t("description")}`;
  return { title: t("title"), description, alternates: await alternatesOf("/") };
}

/** Who opens it: a citizen, a journalist, a politician who heard of it. What it is, what happens near them, how to come inside. */
export default async function FrontPage({ searchParams }: PageProps<"/">) {
  const [{ municipality }, municipalities, day] = [await searchParams, await allMunicipalities(), today(new Date())];
  const members = municipalities.filter(({ member }) => member);
  const own = members.find(({ code }) => code === municipality);
  const period = periodOf("months", day, undefined);
  const [t, lead, short, soon, stories, conferences, sums, viewer] = await Promise.all([
    getTranslations("home"),
    ownWords("breath"),
    ownWords("short"),
    comingActivities({ near: own && near(own, municipalities) }, 6),
    sentStories(undefined, 1, 4),
    allConferences(),
    accountSumsOf("", period.from, period.until),
    findViewer(),
  ]);
  const partial = !viewer || isGuest(viewer);
  const thisWeek = soon.filter(({ startsOn }) => startsOn <= addDays(day, 7));
  const week = thisWeek.length > 2;
  const coming = conferences.filter(({ past }) => !past).slice(0, 4);
  const name = (await getTranslations("layout"))("name");
  return (
    <>
      <LinkedData things={siteOf(name, short)} />
      <div className="wrap">
        <Hero municipalities={municipalities} year={accountOfAll(sums, period)} {...{ lead, period, partial }} />
        <div className="cols gap-top">
          <div className="wide:col-span-7">
            <ComingNear activities={week ? thisWeek : soon} week={week} members={members} own={own} />
          </div>
          <div className="wide:col-span-5">
            <LatestStories stories={stories} />
          </div>
        </div>
        {coming.length > 0 && (
          <Section
            className="gap-top"
            title={t("conferences.title")}
            aside={<Link href="/conferences">{t("conferences.all")}</Link>}
          >
            <ConferenceTable caption={t("conferences.title")} conferences={coming} path="/conferences" empty={null} />
          </Section>
        )}
      </div>
      <GuestField />
    </>
  );
}
