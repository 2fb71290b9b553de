import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Offered } from "@/components/settings/offered";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { arrangedConferences } from "@/lib/conferences/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("conferences"))("arranged.title") };
}

export default async function ArrangedConferences({ searchParams }: PageProps<"/secretariat/conferences">) {
  await requireForum("secretariat");
  const t = await getTranslations("conferences");
  const conferences = await arrangedConferences();
  return (
    <div className="wrap">
      <PageHead title={t("arranged.title")} lead={t("arranged.lead")}>
        <div className="btns mt-6">
          <Offered feature="conferences">
            <ButtonLink href={"/secretariat/conferences/new" as Route}>{t("arranged.new")}</ButtonLink>
          </Offered>
        </div>
      </PageHead>
      <DataTable
        caption={t("arranged.title")}
        rows={conferences}
        rowKey={({ id }) => id}
        path="/secretariat/conferences"
        params={await searchParams}
        empty={<Empty title={t("none")}>{t("noneText")}</Empty>}
        columns={[
          {
            key: "name",
            label: t("name"),
            cell: ({ id, title }) => <Link href={`/secretariat/conferences/${id}` as Route}>{title}</Link>,
          },
          {
            key: "when",
            label: t("when"),
            hideLabel: true,
            cell: ({ startsAt, endsAt }) => <When at={startsAt} until={endsAt} />,
          },
          { key: "signUp", label: t("arranged.signUp"), cell: ({ signUp }) => t(`signUp.${signUp}`) },
          {
            key: "seats",
            label: t("arranged.taken"),
            align: "right",
            card: "half",
            cell: ({ capacity, places }) => t("arranged.of", { taken: Math.max(capacity - places.left, 0), capacity }),
          },
          {
            key: "waiting",
            label: t("arranged.waiting"),
            align: "right",
            card: "half",
            cell: ({ places }) => places.waiting,
          },
        ]}
      />
    </div>
  );
}
