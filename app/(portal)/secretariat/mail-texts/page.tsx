import { getTranslations } from "next-intl/server";
import { KindTable } from "@/components/mail-texts/kind-table";
import { PageHead } from "@/components/ui/page-head";
import { ownTexts } from "@/lib/mail-texts/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("mailTexts"))("title") };
}

export default async function MailTexts({ searchParams }: PageProps<"/secretariat/mail-texts">) {
  await requireForum("secretariat");
  const [t, own, params] = await Promise.all([getTranslations("mailTexts"), ownTexts(), searchParams]);
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      <KindTable own={own} params={params} />
    </div>
  );
}
