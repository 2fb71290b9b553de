import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { AnswerDays } from "@/components/standings/answer-days";
import { BoardHead } from "@/components/standings/board-head";
import { BoardMap } from "@/components/standings/board-map";
import { BoardTable, boardPath } from "@/components/standings/board-table";
import { MembersAtRisk } from "@/components/standings/members-at-risk";
import { Section } from "@/components/ui/section";
import { ViewSwitch } from "@/components/ui/view-switch";
import { board } from "@/lib/standings/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("standings"))("title") };
}

export default async function MunicipalitiesPage({ searchParams }: PageProps<"/secretariat/municipalities">) {
  await requireForum("secretariat");
  const t = await getTranslations("standings");
  const params = await searchParams;
  const list = params.view === "list";
  const found = await board();
  const { rows } = found;
  const views = [
    { href: boardPath as Route, label: t("view.map"), current: !list },
    { href: `${boardPath}?view=list` as Route, label: t("view.list"), current: list },
  ];
  return (
    <div className="wrap">
      <BoardHead board={found} />
      <ViewSwitch label={t("view.label")} views={views} />
      {list ? (
        <Section title={t("table.all")}>
          <BoardTable rows={rows} params={params} all />
        </Section>
      ) : (
        <div className="cols">
          <div className="wide:col-span-5">
            <BoardMap rows={rows} />
          </div>
          <div className="wide:col-span-7">
            <Section title={t("table.next")}>
              <BoardTable rows={rows} params={params} />
            </Section>
          </div>
        </div>
      )}
      <div className="gap-top">
        <MembersAtRisk rows={rows} />
        <AnswerDays rows={rows} params={params} />
      </div>
    </div>
  );
}
