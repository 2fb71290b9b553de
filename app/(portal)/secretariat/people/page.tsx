import { getTranslations } from "next-intl/server";
import { PersonTable, peoplePath } from "@/components/people/person-table";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { everyone } from "@/lib/people/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("people"))("title") };
}

/** Who opens it: the secretariat, to find a person, give a seat, or end those of an election. */
export default async function People({ searchParams }: PageProps<"/secretariat/people">) {
  await requireForum("secretariat");
  const t = await getTranslations("people");
  const people = await everyone();
  const count = people.filter(({ state }) => state === "seated" || state === "guest").length;
  return (
    <div className="wrap">
      <PageHead title={t("finding", { count })} lead={t("lead")}>
        <p className="btns">
          <ButtonLink href={`${peoplePath}/new`}>{t("add")}</ButtonLink>
          <ButtonLink href={`${peoplePath}/close`} variant="second">
            {t("close")}
          </ButtonLink>
        </p>
      </PageHead>
      <PersonTable people={people} params={await searchParams} />
    </div>
  );
}
