import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { ActivityForm } from "@/components/activities/activity-form";
import { ChooseProject } from "@/components/efforts/choose-project";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { findActivity } from "@/lib/activities/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { activityGround, ownProjects } from "@/lib/registrations/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("activities.form"))("new") };
}

export default async function NewActivityPage({ searchParams }: PageProps<"/activities/new">) {
  await requireForum("project", "secretariat");
  const { project, copy } = await searchParams;
  const t = await getTranslations("activities.form");
  const own = await ownProjects();
  const chosen = project ? String(project) : own.length === 1 ? own[0]?.id : undefined;
  if (!chosen) return <ChooseProject projects={own} path="/activities/new" />;
  const [{ title, participants, today, last }, all, from] = await Promise.all([
    activityGround(chosen),
    allMunicipalities(),
    copy ? findActivity(String(copy)) : undefined,
  ]);
  const joined = new Set(participants.map(({ code }) => code));
  const codes = last?.municipalityCodes ?? (participants.length === 1 ? [...joined] : []);
  const common = { ...last, title: "", municipalityCodes: codes, startsOn: today, endsOn: today };
  const copied = from && { ...from, startsOn: today, endsOn: today, participants: null };
  return (
    <div className="wrap">
      <PageHead title={t("newIn", { project: title })}>
        {last && !from && (
          <ButtonLink href={`/activities/new?project=${chosen}&copy=${last.id}`} variant="second">
            {t("fromLast", { title: last.title })}
          </ButtonLink>
        )}
      </PageHead>
      <ActivityForm
        key={from?.id}
        hidden={{ projectId: chosen, key: randomUUID() }}
        values={copied ?? common}
        participants={participants}
        others={all.filter(({ code }) => !joined.has(code))}
        edit="new"
      />
    </div>
  );
}
