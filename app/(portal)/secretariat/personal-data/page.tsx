import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PersonTable } from "@/components/personal-data/person-table";
import { PageHead } from "@/components/ui/page-head";
import { readTable } from "@/components/ui/table-state";
import { knownPeople } from "@/lib/personal-data/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("personalData"))("title") };
}

const others = ["processing", "consents", "retention", "audit"] as const;

export default async function PersonalData({ searchParams }: PageProps<"/secretariat/personal-data">) {
  await requireForum("secretariat");
  const params = await searchParams;
  const { search, page } = readTable(params);
  const { people, total } = await knownPeople(search, page);
  const t = await getTranslations("personalData");
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")}>
        <nav aria-label={t("others")} className="flex flex-wrap gap-x-6 gap-y-2">
          {others.map((other) => (
            <Link key={other} href={`/secretariat/${other}` as Route}>
              {t(`links.${other}`)}
            </Link>
          ))}
        </nav>
      </PageHead>
      <PersonTable people={people} total={total} params={params} />
    </div>
  );
}
