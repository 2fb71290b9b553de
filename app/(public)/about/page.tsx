import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AgreementHistory } from "@/components/about/agreement-history";
import { OpenContacts } from "@/components/about/open-contacts";
import { Press } from "@/components/about/press";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { alternatesOf } from "@/lib/alternates";
import { agreementHistory } from "@/lib/municipalities/queries";
import { contact, openContacts } from "@/lib/profiles/queries";
import { ownWords, visibility } from "@/lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("about");
  return { title: t("title"), description: await ownWords("about"), alternates: await alternatesOf("/about") };
}

/** Who opens it: a journalist, a citizen, a council member. Who is behind it, since when, and whom to call. */
export default async function About() {
  const [t, lead, agreements, people, { address }, { contact_phone: phone }] = await Promise.all([
    getTranslations("about"),
    ownWords("about"),
    agreementHistory(),
    openContacts(),
    contact(),
    visibility(),
  ]);
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={lead} />
      <div className="cols">
        <div className="wide:col-span-7">
          <Section title={t("how.title")}>
            <div className="grid max-w-measure gap-3">
              <p>{t("how.kmp")}</p>
              <p>{t("how.kmk")}</p>
              <p>{t("how.projects")}</p>
              <p>{t.rich("how.guests", { a: (text) => <Link href="/become-guest">{text}</Link> })}</p>
            </div>
          </Section>
          <AgreementHistory agreements={agreements} />
        </div>
        <div className="wide:col-span-5">
          <OpenContacts people={people} address={address} />
          <Press address={address} phone={phone} />
        </div>
      </div>
    </div>
  );
}
