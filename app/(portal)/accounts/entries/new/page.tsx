import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { EntryForm } from "@/components/accounts/entry-form";
import { PageHead } from "@/components/ui/page-head";
import { today } from "@/lib/dates";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { ownProjects } from "@/lib/registrations/queries";
import { isSecretariat, requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("accounts.entries"))("add") };
}

export default async function NewEntry({ searchParams }: PageProps<"/accounts/entries/new">) {
  const viewer = await requireForum("secretariat", "kmk", "project");
  const [all, projects, { municipality }] = await Promise.all([allMunicipalities(), ownProjects(), searchParams]);
  const t = await getTranslations("accounts.entries");
  const secretariat = isSecretariat(viewer);
  const anywhere = secretariat || projects.length > 0;
  const towns = anywhere ? all : all.filter(({ code }) => code === viewer.municipalityCode);
  const chosen = municipality ? String(municipality) : (viewer.municipalityCode ?? undefined);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/accounts/entries" as Route, label: t("title") }}
        title={t("add")}
        lead={t("addLead")}
      />
      <EntryForm
        municipality={chosen}
        municipalities={towns.map(({ code, name }) => ({ value: code, label: name }))}
        projects={projects.map(({ id, title }) => ({ value: id, label: title }))}
        today={today(new Date())}
        needsProject={!secretariat && !viewer.forums.includes("kmk")}
      />
    </div>
  );
}
