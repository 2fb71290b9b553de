import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { Field, Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { startImport } from "@/lib/imports/actions";
import { myImports } from "@/lib/imports/queries";
import { ownProjects } from "@/lib/registrations/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("imports"))("title") };
}

export default async function ImportPage({ searchParams }: PageProps<"/activities/import">) {
  await requireForum("project", "secretariat");
  const [projects, imports, { project }] = await Promise.all([ownProjects(), myImports(), searchParams]);
  const t = await getTranslations("imports");
  const crumb = { href: "/activities" as Route, label: (await getTranslations("activities"))("title") };
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} crumb={crumb} />
      <Form action={startImport} submitLabel={t("upload")}>
        <Select
          name="projectId"
          label={t("project")}
          empty={t("choose")}
          value={project ? String(project) : projects.length === 1 ? projects[0]?.id : ""}
          options={projects.map(({ id, title }) => ({ value: id, label: title }))}
          required
        />
        <Field name="file" type="file" accept=".csv,.xlsx" label={t("file")} hint={t("fileHint")} required />
      </Form>
      {imports.length > 0 && (
        <Section title={t("recent")} className="gap-top">
          <Rows>
            {imports.map(({ id, fileName, state, project: title, createdAt }) => (
              <Row
                key={id}
                href={`/activities/import/${id}` as Route}
                title={fileName}
                side={t(`states.${state}`)}
                meta={
                  <>
                    {title}. <When at={createdAt} time capital />
                  </>
                }
              />
            ))}
          </Rows>
        </Section>
      )}
    </div>
  );
}
