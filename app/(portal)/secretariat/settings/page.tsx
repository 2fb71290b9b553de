import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { FeaturesForm, FindForm, LogoForm, PortalForm, TestMail } from "@/components/settings/setting-forms";
import { WordsForm } from "@/components/settings/words-form";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { visibility } from "@/lib/settings/queries";
import { requireForum } from "@/lib/viewer";

const others = {
  mailTexts: "/secretariat/mail-texts",
  policies: "/secretariat/policies",
  retention: "/secretariat/retention",
  consents: "/secretariat/subscribers",
  marketing: "/marketing",
} as const;

export async function generateMetadata() {
  return { title: (await getTranslations("settings"))("title") };
}

export default async function Settings() {
  await requireForum("secretariat");
  const [t, settings] = await Promise.all([getTranslations("settings"), visibility()]);
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="cols">
        <div className="wide:col-span-7">
          <PortalForm {...settings} />
          <WordsForm {...settings} />
          <FindForm {...settings} />
          <FeaturesForm {...settings} />
        </div>
        <div className="wide:col-span-5">
          <TestMail />
          <LogoForm {...settings} />
          <Section title={t("more.title")}>
            <Rows tight>
              {Object.entries(others).map(([key, href]) => (
                <Row key={key} href={href as Route} title={t(`more.${key as keyof typeof others}`)} />
              ))}
            </Rows>
          </Section>
        </div>
      </div>
    </div>
  );
}
