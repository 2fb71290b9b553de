import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Offered } from "@/components/settings/offered";
import { StatusRows } from "@/components/statuses/status-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { alternatesOf } from "@/lib/alternates";
import { municipalityCode } from "@/lib/input";
import { allStatuses } from "@/lib/statuses/queries";
import { findViewer, isGuest, isSecretariat } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("statuses");
  return { title: t("title"), description: t("lead"), alternates: await alternatesOf("/statuses") };
}

export default async function Statuses({ searchParams }: PageProps<"/statuses">) {
  const [viewer, { municipality }] = [await findViewer(), await searchParams];
  const all = await allStatuses(municipalityCode.safeParse(municipality).data);
  const t = await getTranslations("statuses");
  const own = viewer?.forums.some((forum) => ["kmp", "kmk", "chairmanship"].includes(forum));
  const waiting = all.filter(({ approvedAt }) => !approvedAt);
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")}>
        {viewer && !isGuest(viewer) && (
          <p className="btns">
            {(own || isSecretariat(viewer)) && (
              <Offered feature="statuses">
                <ButtonLink href={own ? `/statuses/new?municipality=${viewer.municipalityCode}` : "/statuses/new"}>
                  {t("ask")}
                </ButtonLink>
              </Offered>
            )}
            <ButtonLink href="/statuses/quarter" variant="second">
              {t("quarter")}
            </ButtonLink>
          </p>
        )}
      </PageHead>
      {waiting.length > 0 && (
        <Section title={t("waiting")}>
          <StatusRows statuses={waiting} />
        </Section>
      )}
      <Section title={t("ready")}>
        {all.length === waiting.length && <Empty title={t("none")}>{t("noneText")}</Empty>}
        <StatusRows statuses={all.filter(({ approvedAt }) => approvedAt)} />
      </Section>
    </div>
  );
}
