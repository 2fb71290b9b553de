import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Field, Select } from "@/components/ui/field";
import { ageGroups } from "@/lib/activities/input";
import type { Narrowing } from "@/lib/activities/queries";

type Option = { value: string; label: string };

/** Which activities to show: a plain GET form, so the answer has an address. */
export function ActivityNarrowing({
  narrowing,
  municipalities,
  projects,
}: {
  narrowing: Narrowing;
  municipalities: Option[];
  projects: Option[];
}) {
  const t = useTranslations("activities.filter");
  const { municipality, project, age, free, from, until, search } = narrowing;
  const narrowed = [municipality, project, age, free, from, until, search].some(Boolean);
  const ages = useTranslations("activities.ages");
  return (
    <form action="/activities" className="filters no-print">
      <Field type="search" name="q" label={t("search")} value={search} width="m" />
      <Select
        name="municipality"
        label={t("municipality")}
        value={municipality}
        options={municipalities}
        empty={t("all")}
      />
      <Select name="project" label={t("project")} value={project} options={projects} empty={t("all")} />
      <Select
        name="age"
        label={t("age")}
        value={age}
        options={ageGroups.map((value) => ({ value, label: ages(value) }))}
        empty={t("all")}
      />
      <Field type="date" name="from" label={t("from")} value={from} width="m" />
      <Field type="date" name="until" label={t("until")} value={until} width="m" />
      <Choice name="free" label={t("free")} checked={free !== undefined} />
      <div className="btns">
        <Button variant="second">{t("show")}</Button>
        {narrowed && <Link href="/activities">{t("reset")}</Link>}
      </div>
    </form>
  );
}
