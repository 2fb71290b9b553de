import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ActivityRows } from "@/components/activities/activity-rows";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Select } from "@/components/ui/field";
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
      <form action="/#coming" className="filters no-print">
        <Select
          name="municipality"
          label={t("near")}
          value={own?.code}
          empty={t("everywhere")}
          options={members.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <div className="btns">
          <Button variant="second">{t("show")}</Button>
        </div>
      </form>
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
