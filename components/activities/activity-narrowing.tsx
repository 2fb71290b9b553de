import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, Select } from "@/components/ui/field";
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
  const { municipality, project, from, until, search } = narrowing;
  const narrowed = [municipality, project, from, until, search].some(Boolean);
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
      <Field type="date" name="from" label={t("from")} value={from} width="m" />
      <Field type="date" name="until" label={t("until")} value={until} width="m" />
      <div className="btns">
        <Button variant="second">{t("show")}</Button>
        {narrowed && <Link href="/activities">{t("reset")}</Link>}
      </div>
    </form>
  );
}
