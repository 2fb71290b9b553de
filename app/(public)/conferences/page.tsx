import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConferenceTable } from "@/components/conferences/conference-table";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { alternatesOf } from "@/lib/alternates";
import { allConferences } from "@/lib/conferences/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("conferences"))("title"), alternates: await alternatesOf("/conferences") };
}

export default async function Conferences() {
  const t = await getTranslations("conferences");
  const all = await allConferences();
  const past = all.filter((conference) => conference.past).toReversed();
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      <Section title={t("coming")}>
        <ConferenceTable
          caption={t("coming")}
          conferences={all.filter((conference) => !conference.past)}
          path="/conferences"
          empty={<Empty title={t("none")}>{t("noneText")}</Empty>}
        />
      </Section>
      {past.length > 0 && (
        <Section title={t("past")}>
          <ConferenceTable caption={t("past")} conferences={past} path="/conferences" empty={null} />
        </Section>
      )}
    </div>
  );
}
