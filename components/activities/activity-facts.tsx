import type { Route } from "next";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ActivityWhen } from "@/components/activities/activity-rows";
import { Proof } from "@/components/senders/proof";
import { DefinitionList } from "@/components/ui/definition-list";
import { Mark } from "@/components/ui/mark";
import type { Activity } from "@/lib/activities/queries";
import { formatNumber, formatOre } from "@/lib/money";

/** All that is known of an activity, each with how it is known. */
export function ActivityFacts({ activity }: { activity: Activity }) {
  const t = useTranslations("activities.facts");
  const ages = useTranslations("activities.ages");
  const { place, targetGroup, ageGroup, partners, url, projectId, project, published, registered } = activity;
  const forWhom = [targetGroup, ageGroup && ages(ageGroup)].filter(Boolean).join(", ");
  return (
    <DefinitionList
      items={[
        { term: t("when"), value: <ActivityWhen {...activity} /> },
        place && { term: t("where"), value: place },
        { term: t("municipalities"), value: <Municipalities activity={activity} /> },
        { term: t("project"), value: <Link href={`/efforts/${projectId}` as Route}>{project}</Link> },
        activity.participants !== null && { term: t("participants"), value: <Counted activity={activity} /> },
        forWhom && { term: t("target"), value: forWhom },
        activity.free && { term: t("entry"), value: t("free") },
        activity.costOre !== null && { term: t("cost"), value: <Cost activity={activity} /> },
        partners && { term: t("partners"), value: partners },
        url && {
          term: t("link"),
          value: (
            <a href={url} rel="noreferrer" className="wrap-anywhere">
              {new URL(url).hostname}
            </a>
          ),
        },
        { term: t("sender"), value: <Sender activity={activity} /> },
        registered && { term: t("public"), value: t(published ? "publicYes" : "publicNo") },
      ]}
    />
  );
}

function Municipalities({ activity: { municipalities, outside } }: { activity: Activity }) {
  const t = useTranslations("activities.facts");
  const names = useFormatter().list(municipalities);
  return (
    <>
      {names}
      {outside.length > 0 && (
        <span className="mt-1 block">
          <Mark>{t("outside", { names: outside.join(", ") })}</Mark>
        </span>
      )}
    </>
  );
}

function Counted({ activity: { participants, counting, countedHow } }: { activity: Activity }) {
  const t = useTranslations("activities.facts");
  const count = formatNumber(participants ?? 0, useLocale());
  return (
    <span className="num">
      {t(counting ?? "counted", { count })}
      {countedHow && <span className="meta block">{countedHow}</span>}
    </span>
  );
}

function Cost({ activity: { costOre, participants } }: { activity: Activity }) {
  const t = useTranslations("activities.facts");
  const locale = useLocale();
  const each = costOre && participants ? Math.round(costOre / participants) : undefined;
  return (
    <span className="num">
      {formatOre(costOre ?? 0, locale)}
      {each !== undefined && <span className="meta block">{t("costEach", { amount: formatOre(each, locale) })}</span>}
    </span>
  );
}

function Sender({ activity: { senderShown, senderProof } }: { activity: Activity }) {
  const t = useTranslations("activities.facts");
  return (
    <>
      {t(senderShown === null ? "senderUnknown" : senderShown ? "senderYes" : "senderNo")}
      {senderProof && (
        <span className="meta block">
          <Proof proof={senderProof} />
        </span>
      )}
    </>
  );
}
