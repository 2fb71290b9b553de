import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { SeenTable } from "@/components/marketing/seen-table";
import { VisibilityForm } from "@/components/marketing/visibility-form";
import { OwnShares } from "@/components/shares/own-shares";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { seen } from "@/lib/marketing/queries";
import { visibility } from "@/lib/settings/queries";
import { ownShares } from "@/lib/shares/queries";
import { isSecretariat, requireForum } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("marketing"))("title") };
}

/** What makes us seen: every municipality for the secretariat, for the others their own and what they shared. */
export default async function Marketing({ searchParams }: PageProps<"/marketing">) {
  const viewer = await requireForum("secretariat", "kmp", "kmk", "chairmanship", "project");
  const staff = isSecretariat(viewer);
  const asks = staff || viewer.forums.includes("project");
  const [t, rows, shares, settings, params] = await Promise.all([
    getTranslations("marketing"),
    seen(),
    ownShares(),
    staff ? visibility() : undefined,
    searchParams,
  ]);
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t(staff ? "lead" : "leadOwn")} />
      <div className="cols">
        <div className="wide:col-span-7">
          {rows.length > 0 && (
            <Section title={t("caption")}>
              <SeenTable rows={rows} params={params} />
            </Section>
          )}
          <OwnShares shares={shares} />
        </div>
        <div className="wide:col-span-5">
          <Section title={t("more")}>
            <Rows tight>
              <Row href={"/brand" as Route} title={t("brand")} meta={t("brandText")} />
              {asks && <Row href={"/activities/senders" as Route} title={t("senders")} meta={t("sendersText")} />}
            </Rows>
          </Section>
          {settings && (
            <Section title={t("settings.title")}>
              <p className="mb-6">
                <Link href={"/secretariat/settings" as Route}>{t("settings.where")}</Link>
              </p>
              <VisibilityForm {...settings} />
            </Section>
          )}
        </div>
      </div>
    </div>
  );
}
