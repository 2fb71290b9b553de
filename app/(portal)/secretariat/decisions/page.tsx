import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ReportForm } from "@/components/commitments/report-form";
import { decisionsPath } from "@/components/decisions/task-arrangement";
import { TaskTable } from "@/components/decisions/task-table";
import { UnplannedMunicipalities } from "@/components/decisions/unplanned-municipalities";
import { MilestoneList } from "@/components/milestones/milestone-list";
import { BoardViews } from "@/components/standings/board-views";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { comingMeetings } from "@/lib/coming-meetings/queries";
import { comingMilestones } from "@/lib/milestones/queries";
import { showsAll, tasksOf } from "@/lib/preparations/document";
import { allPlans } from "@/lib/preparations/queries";
import { capital, inWords } from "@/lib/standings/rules";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("decisions"))("title") };
}

export default async function DecisionsPage({ searchParams }: PageProps<"/secretariat/decisions">) {
  await requireForum("secretariat");
  const params = await searchParams;
  const [t, report, numbers] = [
    await getTranslations("decisions"),
    await getTranslations("commitments.reportTo"),
    (await getTranslations("standings"))("numbers"),
  ];
  const asked = [allPlans(), comingMilestones(), comingMeetings("kmk", "kmp")] as const;
  const [plans, milestones, meetings] = await Promise.all(asked);
  const all = showsAll(params);
  const count = (state: string) => tasksOf(plans, false).filter((task) => task.state === state).length;
  const [late, soon] = [count("late"), count("soon")];
  return (
    <div className="wrap">
      <PageHead
        title={capital(t("finding", { late, word: inWords(late, numbers) }))}
        lead={capital(t("soon", { soon, word: inWords(soon, numbers) }))}
      />
      <BoardViews current="decisions" />
      <Section
        title={t("tasks")}
        aside={<Link href={(all ? decisionsPath : `${decisionsPath}?all=1`) as Route}>{t(all ? "open" : "all")}</Link>}
      >
        <TaskTable tasks={tasksOf(plans, all)} params={params} />
        <p className="meta mt-4 max-w-measure">{t("rule")}</p>
      </Section>
      <div className="cols gap-top">
        <div className="wide:col-span-7">
          <UnplannedMunicipalities plans={plans} />
          <MilestoneList milestones={milestones} />
        </div>
        <div className="wide:col-span-5">
          <Section title={report("title")}>
            <p className="mb-4">{report("text")}</p>
            <ReportForm meetings={meetings} />
            <p className="mt-4">
              <Link href={`${decisionsPath}/report` as Route}>{report("see")}</Link>
            </p>
          </Section>
        </div>
      </div>
    </div>
  );
}
