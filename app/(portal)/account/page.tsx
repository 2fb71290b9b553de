import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Areas } from "@/components/account/areas";
import { Entries } from "@/components/account/entries";
import { Leave } from "@/components/account/leave";
import { Me } from "@/components/account/me";
import { Sessions } from "@/components/account/sessions";
import { OwnLogin } from "@/components/own-logins/own-login";
import { OwnPasskeys } from "@/components/passkeys/own-passkeys";
import { OwnData } from "@/components/personal-data/own-data";
import { ProfileForm } from "@/components/profiles/profile-form";
import { OwnFactor } from "@/components/second-factors/own-factor";
import { OwnNewsletter } from "@/components/subscriptions/own-newsletter";
import { PageHead } from "@/components/ui/page-head";
import { readTable } from "@/components/ui/table-state";
import { me, myEntries, mySessions } from "@/lib/account/queries";
import { deviceOf } from "@/lib/device";
import { myProfile } from "@/lib/profiles/queries";
import { currentPerson } from "@/lib/session";
import { isGuest, requireViewer } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") };
}

export default async function Account({ searchParams }: PageProps<"/account">) {
  const viewer = await requireViewer();
  const params = await searchParams;
  const [person, profile, sessions, { entries, total }, here] = await Promise.all([
    me(),
    myProfile(),
    mySessions(),
    myEntries(readTable(params).page),
    currentPerson(),
  ]);
  const t = await getTranslations("account");
  return (
    <div className="wrap">
      <PageHead title={viewer.name} meta={t("title")}>
        <Areas forums={viewer.forums} />
      </PageHead>
      <div className="cols">
        <div className="wide:col-span-7">
          <Sessions sessions={sessions} here={here?.sessionId} />
          {person && !viewer.preview && <OwnFactor set={person.secondFactor !== null} />}
          {person && !viewer.preview && (
            <OwnPasskeys person={person} device={deviceOf((await headers()).get("user-agent"))} />
          )}
          {person && !viewer.preview && <OwnLogin logins={person.logins} said={String(params.login)} />}
        </div>
        <div className="wide:col-span-5">
          {profile && !viewer.preview && <ProfileForm profile={profile} member={!isGuest(viewer)} />}
          {person && <Me person={person} />}
          {person && !viewer.preview && <OwnNewsletter person={person} viewer={viewer} />}
          {viewer.municipalityCode && (
            <p className="mt-6">
              <Link href="/invoices">{t("invoices")}</Link>
            </p>
          )}
        </div>
      </div>
      <div className="gap-top">
        <Entries entries={entries} total={total} mine={viewer.id} params={params} />
      </div>
      {!viewer.preview && (
        <div className="gap-top">
          <OwnData />
          {isGuest(viewer) && <Leave />}
        </div>
      )}
    </div>
  );
}
