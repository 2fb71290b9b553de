import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EffortArea } from "@/components/efforts/effort-area";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Fold } from "@/components/ui/fold";
import { PageHead } from "@/components/ui/page-head";
import { alternatesOf } from "@/lib/alternates";
import { effortAreas } from "@/lib/efforts/queries";
import { capital, inWords, periodOf } from "@/lib/standings/rules";
import { findViewer, isSecretariat } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("efforts"))("title"), alternates: await alternatesOf("/efforts") };
}

export default async function Efforts() {
  const [t, numbers] = [await getTranslations("efforts"), (await getTranslations("standings"))("numbers")];
  const [areas, viewer] = await Promise.all([effortAreas(), findViewer()]);
  const secretariat = isSecretariat(viewer);
  const running = areas.filter((area) => area.running);
  const earlier = Map.groupBy(
    areas.filter((area) => !area.running),
    ({ agreement }) => agreement,
  );
  const projects = running.flatMap((area) => area.projects);
  const count = projects.reduce((sum, { activities }) => sum + Number(activities), 0);
  const words = {
    projects: projects.length,
    word: inWords(projects.length, numbers),
    activities: count,
    count: String(count),
  };
  return (
    <div className="wrap">
      <PageHead title={capital(t("finding", words))} lead={t("lead")}>
        <p className="btns">
          <ButtonLink href="/activities" variant="second">
            {t("all")}
          </ButtonLink>
          {secretariat && <ButtonLink href="/efforts/new">{t("newProject")}</ButtonLink>}
          {secretariat && <Link href={"/efforts/areas/new" as Route}>{t("newArea")}</Link>}
        </p>
      </PageHead>
      {running.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
      {running.map((area) => (
        <EffortArea key={area.id} area={area} edit={secretariat} />
      ))}
      {[...earlier].map(([agreement, found]) => (
        <div key={agreement} className="gap-top">
          <Fold summary={`${t("earlier")}: ${periodOf(agreement)}`}>
            {found.map((area) => (
              <EffortArea key={area.id} area={area} edit={secretariat} />
            ))}
          </Fold>
        </div>
      ))}
    </div>
  );
}
