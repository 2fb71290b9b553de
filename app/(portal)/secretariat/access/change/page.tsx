import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ChangeForm, GrantList } from "@/components/grants/change-form";
import { accessPath } from "@/components/grants/grant-table";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findGrants, longestAccess } from "@/lib/grants/queries";
import { latestEnd, mayRenew, mayRevoke } from "@/lib/grants/rules";
import { inWords } from "@/lib/standings/rules";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata({ searchParams }: PageProps<"/secretariat/access/change">) {
  const { do: wish } = await searchParams;
  return { title: (await getTranslations("grants.change"))(wish === "revoke" ? "revoke" : "renew") };
}

export default async function ChangeAccessPage({ searchParams }: PageProps<"/secretariat/access/change">) {
  await requireForum("secretariat");
  const t = await getTranslations("grants.change");
  const crumb = { href: accessPath as Route, label: (await getTranslations("grants"))("title") };
  const { do: wish, grant = [] } = await searchParams;
  const revoke = wish === "revoke";
  const chosen = await findGrants([grant].flat());
  const grants = chosen.filter(({ state }) => (revoke ? mayRevoke(state) : mayRenew(state)));
  const first = grants[0];
  if (!first) {
    return (
      <div className="wrap">
        <PageHead title={t(chosen.length > 0 ? "already" : "none", { count: chosen.length })} crumb={crumb} />
        <GrantList grants={chosen} />
        <Empty title={t("noneText")} action={<ButtonLink href={accessPath}>{t("back")}</ButtonLink>} />
      </div>
    );
  }
  const numbers = (await getTranslations("standings"))("numbers");
  const municipalities = new Set(grants.map(({ code }) => code)).size;
  const words = { word: inWords(grants.length, numbers), few: inWords(municipalities, numbers) };
  const counts = { count: grants.length, municipalities, ...words };
  return (
    <div className="wrap">
      <PageHead
        title={t(revoke ? "revokeTitle" : "renewTitle", counts)}
        crumb={crumb}
        lead={t(revoke ? "revokeLead" : "renewLead", counts)}
      />
      <div className="cols">
        <div className="wide:col-span-7">
          <Section title={t("list")}>
            <GrantList grants={grants} />
            {chosen.length > grants.length && (
              <p className="meta mt-4">{t("skipped", { count: chosen.length - grants.length })}</p>
            )}
          </Section>
        </div>
        <div className="wide:col-span-5">
          <ChangeForm grants={grants} revoke={revoke} latest={latestEnd(first.today, await longestAccess())} />
        </div>
      </div>
    </div>
  );
}
