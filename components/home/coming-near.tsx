import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ActivityRows } from "@/components/activities/activity-rows";
import { NearForm } from "@/components/municipalities/near-form";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import type { ListedActivity } from "@/lib/activities/queries";
import type { Municipality } from "@/lib/municipalities/queries";

/** What happens soon, near the municipality that the reader chose; nobody's place is asked. */
export function ComingNear({
  activities,
  week,
  members,
  own,
}: {
  activities: ListedActivity[];
  /** All of them are within the next seven days. */
  week: boolean;
  members: Municipality[];
  own: Municipality | undefined;
}) {
  const t = useTranslations("home.coming");
  const all = own ? `/activities?municipality=${own.code}` : "/activities";
  return (
    <Section title={t(week ? "week" : "soon")} aside={<Link href={all as Route}>{t("all")}</Link>} id="coming">
      <NearForm
        action="/#coming"
        members={members}
        own={own}
        words={{ label: t("near"), empty: t("everywhere"), show: t("show") }}
      />
      {activities.length > 0 ? (
        <ActivityRows activities={activities} tight />
      ) : (
        <Empty title={t("none")}>
          <p>{t("noneText")}</p>
        </Empty>
      )}
    </Section>
  );
}
