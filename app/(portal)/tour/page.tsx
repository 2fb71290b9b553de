import type { Route } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { HostVisits } from "@/components/visits/host-visits";
import { OwnVisits } from "@/components/visits/own-visits";
import { TourBoard } from "@/components/visits/tour-board";
import { ambassadorLoads } from "@/lib/ambassadors/queries";
import { isGuest, isSecretariat, requireViewer } from "@/lib/viewer";
import { seenVisits } from "@/lib/visits/queries";

export async function generateMetadata() {
  return { title: (await getTranslations("visits"))("title") };
}

/** Who opens it: the secretariat, to see what needs a step; a politician, their visits; a host, the visit to itself. */
export default async function Tour({ searchParams }: PageProps<"/tour">) {
  const viewer = await requireViewer();
  const [t, params] = [await getTranslations("visits"), await searchParams];
  const staff = isSecretariat(viewer);
  const politician = viewer.forums.includes("kmp");
  const host = isGuest(viewer) || viewer.forums.some((forum) => ["kmp", "kmk", "chairmanship"].includes(forum));
  if (!staff && !host) forbidden();
  const [visits, loads] = await Promise.all([seenVisits(), staff || politician ? ambassadorLoads() : []]);
  const code = viewer.municipalityCode;
  const mine = visits.filter((visit) => visit.mine);
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t(staff ? "leadStaff" : politician ? "leadOwn" : "leadHost")}>
        {staff && (
          <p className="btns">
            <ButtonLink href={"/tour/matching" as Route}>{t("match")}</ButtonLink>
            <ButtonLink href={"/tour/new" as Route} variant="second">
              {t("write")}
            </ButtonLink>
          </p>
        )}
        {params.declined && <Notice>{t("said.declined")}</Notice>}
      </PageHead>
      {staff && <TourBoard visits={visits} loads={loads} params={params} />}
      {politician && <OwnVisits visits={mine} ambassador={loads.find(({ id }) => id === viewer.id)} />}
      {!staff && host && code && (
        <HostVisits
          visits={visits.filter(({ ours }) => ours)}
          code={code}
          name={viewer.municipalityName ?? ""}
          wishes={!viewer.preview}
        />
      )}
    </div>
  );
}
