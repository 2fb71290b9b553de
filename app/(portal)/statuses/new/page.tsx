import type { Route } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RequestForm } from "@/components/statuses/request-form";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { requireFeature } from "@/lib/settings/queries";
import { requestGround } from "@/lib/statuses/queries";
import { isSecretariat, requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("statuses"))("ask") };
}

export default async function AskForStatus({ searchParams }: PageProps<"/statuses/new">) {
  await requireFeature("statuses");
  const viewer = await requireForum("secretariat", "kmp", "kmk", "chairmanship");
  const { municipality } = await searchParams;
  const code = municipality ? String(municipality) : isSecretariat(viewer) ? undefined : viewer.municipalityCode;
  const t = await getTranslations("statuses");
  if (!code) return <Choose title={t("which")} />;
  if (!isSecretariat(viewer) && code !== viewer.municipalityCode) forbidden();
  const ground = await requestGround(code);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/statuses" as Route, label: t("title") }}
        title={t("askFor", { municipality: ground.name })}
        lead={t("askLead")}
      />
      <RequestForm ground={ground} />
    </div>
  );
}

async function Choose({ title }: { title: string }) {
  const members = (await allMunicipalities()).filter(({ member }) => member);
  return (
    <div className="wrap">
      <PageHead title={title} />
      <Rows>
        {members.map(({ code, name }) => (
          <Row key={code} title={name} href={`/statuses/new?municipality=${code}` as Route} />
        ))}
      </Rows>
    </div>
  );
}
