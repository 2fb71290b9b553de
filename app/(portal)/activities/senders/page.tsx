import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { SenderTable } from "@/components/senders/sender-table";
import { SignedList } from "@/components/senders/signed-list";
import { UnsignedList } from "@/components/senders/unsigned-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { senders } from "@/lib/senders/queries";
import { isSecretariat, requireForum } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("senders"))("title") };
}

/** Whether the public activities show us as sender: the secretariat asks those who have not said, a project leader sees their own. */
export default async function Senders({ searchParams }: PageProps<"/activities/senders">) {
  const viewer = await requireForum("secretariat", "project");
  const [{ total, leaders, municipalities, unsigned, signed }, params] = [await senders(), await searchParams];
  const t = await getTranslations("senders");
  const asks = isSecretariat(viewer);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/activities" as Route, label: t("crumb") }}
        title={total.activities > 0 ? t("finding", total) : t("title")}
        lead={t(asks ? "lead" : "leadOwn")}
      />
      <div className="cols">
        <div className="wide:col-span-7">
          <Section
            title={t("unsigned.title")}
            aside={total.unanswered > 0 && t("unsigned.left", { count: total.unanswered })}
          >
            <UnsignedList unsigned={unsigned} asks={asks} />
          </Section>
          {signed.length > 0 && (
            <Section title={t("signed.title")} aside={t("signed.latest", { count: signed.length, all: total.shown })}>
              <SignedList signed={signed} />
            </Section>
          )}
        </div>
        <div className="wide:col-span-5">
          {asks && leaders.length > 0 && (
            <Section title={t("leaders")}>
              <SenderTable of="leaders" rows={leaders} params={params} />
            </Section>
          )}
          {municipalities.length > 0 && (
            <Section title={t("municipalities")}>
              <SenderTable of="municipalities" rows={municipalities} params={params} />
            </Section>
          )}
        </div>
      </div>
    </div>
  );
}
