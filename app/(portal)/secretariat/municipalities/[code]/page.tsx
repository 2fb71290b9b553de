import { getLocale, getTranslations } from "next-intl/server";
import { CaseAccess } from "@/components/cases/case-access";
import { CaseCommitments } from "@/components/cases/case-commitments";
import { CaseInterests } from "@/components/cases/case-interests";
import { CaseMails } from "@/components/cases/case-mails";
import { CaseNextStep } from "@/components/cases/case-next-step";
import { CasePlan } from "@/components/cases/case-plan";
import { CasePreparations } from "@/components/cases/case-preparations";
import { CaseRequests } from "@/components/cases/case-requests";
import { CaseRisk } from "@/components/cases/case-risk";
import { CaseStanding } from "@/components/cases/case-standing";
import { CaseTimeline } from "@/components/cases/case-timeline";
import { PageHead } from "@/components/ui/page-head";
import { type CaseFile, findCase, timelineOf } from "@/lib/cases/queries";
import { commitmentsOf } from "@/lib/commitments/queries";
import { formatDate } from "@/lib/dates";
import { planFor } from "@/lib/preparations/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/secretariat/municipalities/[code]">) {
  const { name: municipality } = await findCase((await params).code);
  return { title: (await getTranslations("cases"))("tab", { municipality }) };
}

export default async function CasePage({ params, searchParams }: PageProps<"/secretariat/municipalities/[code]">) {
  await requireForum("secretariat");
  const [{ code }, { refused }] = await Promise.all([params, searchParams]);
  const asked = [findCase(code), timelineOf(code), planFor(code), commitmentsOf(code)] as const;
  const [file, happenings, plan, given] = await Promise.all(asked);
  return (
    <div className="wrap">
      <PageHead
        title={file.name}
        crumb={{ href: "/secretariat/municipalities", label: (await getTranslations("cases"))("crumb") }}
        meta={await opened(file)}
      />
      <div className="cols">
        <div className="wide:col-span-7">
          <CaseMails file={file} />
          <CaseNextStep file={file} />
          <CaseRequests file={file} />
          {plan && <CasePlan plan={plan} />}
          {plan && <CasePreparations plan={plan} />}
          <CaseTimeline code={code} happenings={happenings} />
        </div>
        <div className="wide:col-span-5">
          <CaseStanding file={file} />
          {plan && <CaseCommitments plan={plan} given={given} refused={[refused].flat()[0]} />}
          <CaseRisk file={file} />
          <CaseAccess file={file} />
          <CaseInterests file={file} />
        </div>
      </div>
    </div>
  );
}

const opened = async ({ openedAt, movedAt, daysToInvitation }: CaseFile) => {
  const [t, locale] = [await getTranslations("cases"), await getLocale()];
  if (!openedAt || !movedAt) return t("unopened");
  const dates = { date: formatDate(new Date(openedAt), locale), moved: formatDate(new Date(movedAt), locale) };
  return `${t("opened", dates)} ${daysToInvitation === null ? "" : t("daysToInvitation", { days: daysToInvitation })}`;
};
