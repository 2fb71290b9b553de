import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Example } from "@/components/ui/example";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { EffortArea as Area } from "@/lib/efforts/queries";
import { formatNumber } from "@/lib/money";

/** An effort area and its projects, each with what came of it. */
export function EffortArea({ area, edit }: { area: Area; edit: boolean }) {
  const t = useTranslations("efforts");
  const locale = useLocale();
  const { title, summary, home, projects, example, source } = area;
  return (
    <Section
      title={title}
      aside={edit && <Link href={`/efforts/areas/${area.id}` as Route}>{t("editArea")}</Link>}
      level={2}
    >
      <p>{summary}</p>
      <p className="meta mt-1 mb-4">
        {home && `${t("home", { home })}. `}
        {t("source", { source })} <Example when={example} />
      </p>
      {projects.length === 0 && <p className="border-t border-mist py-4">{t("noProjects")}</p>}
      <Rows>
        {projects.map(({ id, title, summary, municipalities, activities, participants }) => (
          <Row
            key={id}
            href={`/efforts/${id}` as Route}
            title={title}
            meta={t("projectMeta", {
              municipalities: municipalities.length,
              activities: formatNumber(activities, locale),
              participants: formatNumber(participants, locale),
            })}
          >
            <p className="mt-1">{summary}</p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
