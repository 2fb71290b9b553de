import type { Route } from "next";
import { forbidden, notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CommitteeForm } from "@/components/committees/committee-form";
import { PageHead } from "@/components/ui/page-head";
import { bodies } from "@/lib/committees/input";
import { committeesOf } from "@/lib/committees/queries";
import { requireForum } from "@/lib/viewer";

const find = async ({ params }: Pick<PageProps<"/committees/[code]/[body]">, "params">) => {
  await requireForum("secretariat", "kmk");
  const asked = await params;
  const body = bodies.find((one) => one === asked.body) ?? notFound();
  return { body, town: await committeesOf(asked.code) };
};

export async function generateMetadata(props: PageProps<"/committees/[code]/[body]">) {
  const { body } = await find(props);
  const t = await getTranslations("committees");
  return { title: t(`bodies.${body}`) };
}

export default async function EditCommittee(props: PageProps<"/committees/[code]/[body]">) {
  const { body, town } = await find(props);
  if (!town.keeps) forbidden();
  const t = await getTranslations("committees");
  const committee = town.committees.find((one) => one.body === body);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/committees/${town.code}` as Route, label: t("of", { name: town.name }) }}
        title={committee?.name ?? t(`bodies.${body}`)}
      />
      <CommitteeForm key={committee?.version} code={town.code} body={body} committee={committee} />
    </div>
  );
}
