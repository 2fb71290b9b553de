import type { Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Placeholders } from "@/components/mail-texts/placeholders";
import { Preview } from "@/components/mail-texts/preview";
import { TextForm } from "@/components/mail-texts/text-form";
import { Versions } from "@/components/mail-texts/versions";
import { PageHead } from "@/components/ui/page-head";
import { ViewSwitch } from "@/components/ui/view-switch";
import { mailTextVersions } from "@/lib/mail-texts/queries";
import { mailKinds } from "@/lib/mail-texts/rules";
import { requireForum } from "@/lib/viewer";

type Props = PageProps<"/secretariat/mail-texts/[kind]">;

const kindOf = async (params: Props["params"]) => {
  const { kind } = await params;
  return mailKinds.find((one) => one === kind) ?? notFound();
};

export async function generateMetadata({ params }: Props) {
  const names = await getTranslations("mails.kinds");
  return { title: `${names(await kindOf(params))}, ${(await getTranslations("mailTexts"))("of")}` };
}

export default async function MailText({ params, searchParams }: Props) {
  await requireForum("secretariat");
  const kind = await kindOf(params);
  const locale = (await searchParams).in === "en" ? "en" : "da";
  const [t, names] = [await getTranslations("mailTexts"), await getTranslations("mails.kinds")];
  const versions = await mailTextVersions(kind, locale);
  const path = `/secretariat/mail-texts/${kind}`;
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/secretariat/mail-texts" as Route, label: t("title") }}
        title={names(kind)}
        lead={t("leadOne")}
      />
      <ViewSwitch
        label={t("language")}
        views={(["da", "en"] as const).map((one) => ({
          href: `${path}?in=${one}` as Route,
          label: t(`languages.${one}`),
          current: one === locale,
        }))}
      />
      <div className="cols">
        <div className="wide:col-span-7">
          <TextForm key={locale} kind={kind} locale={locale} newest={versions[0]} />
          <Preview path={path} locale={locale} />
        </div>
        <div className="wide:col-span-5">
          <Placeholders kind={kind} locale={locale} />
          <Versions kind={kind} locale={locale} versions={versions} />
        </div>
      </div>
    </div>
  );
}
