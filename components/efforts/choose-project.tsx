import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";

/** The first step of whoever leads several projects. `path` is the form's own address. */
export async function ChooseProject({
  projects,
  path,
}: {
  projects: readonly { id: string; title: string }[];
  path: string;
}) {
  const t = await getTranslations("efforts.choose");
  return (
    <div className="wrap">
      <PageHead title={t("which")} />
      {projects.length === 0 && <Empty title={t("noProjects")}>{t("noProjectsText")}</Empty>}
      <Rows>
        {projects.map(({ id, title }) => (
          <Row key={id} title={title} href={`${path}?project=${id}` as Route} />
        ))}
      </Rows>
    </div>
  );
}
