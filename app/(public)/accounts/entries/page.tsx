import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { EntryList, EntryPaging } from "@/components/accounts/entry-list";
import { EntryNarrowingForm } from "@/components/accounts/entry-narrowing";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { entryNarrowing } from "@/lib/ledger/input";
import { entryPageSize, findEntries } from "@/lib/ledger/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { findViewer, isGuest } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.entries"))("title") };
}

export default async function Entries({ searchParams }: PageProps<"/accounts/entries">) {
  const params = await searchParams;
  const narrowing = entryNarrowing(params);
  const [entries, all, viewer] = await Promise.all([findEntries(narrowing), allMunicipalities(), findViewer()]);
  const t = await getTranslations("accounts.entries");
  const own = all.find(({ code }) => code === narrowing.municipality);
  const enters = viewer?.forums.some((forum) => ["secretariat", "kmk", "project"].includes(forum));
  return (
    <div className="wrap">
      <PageHead
        {...(own && { crumb: { href: `/municipalities/${own.code}` as Route, label: own.name } })}
        title={own ? t("titleOf", { name: own.name }) : t("title")}
        lead={t(!viewer || isGuest(viewer) ? "leadPublic" : "lead")}
      >
        {params.saved && <Notice className="mb-4">{t("saved")}</Notice>}
        {enters && (
          <ButtonLink href={`/accounts/entries/new${own ? `?municipality=${own.code}` : ""}`}>{t("add")}</ButtonLink>
        )}
      </PageHead>
      <EntryNarrowingForm
        narrowing={narrowing}
        municipalities={all.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Section title={t("list")}>
        {entries.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
        <EntryList entries={entries.slice(0, entryPageSize)} />
        <EntryPaging narrowing={narrowing} more={entries.length > entryPageSize} />
      </Section>
    </div>
  );
}
