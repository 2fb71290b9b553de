import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AnswerDays } from "@/components/standings/answer-days";
import { BoardGroups } from "@/components/standings/board-groups";
import { BoardHead } from "@/components/standings/board-head";
import { BoardMap, kindOrder } from "@/components/standings/board-map";
import { BoardTable, boardPath, shownRows } from "@/components/standings/board-table";
import { BoardViews } from "@/components/standings/board-views";
import { MembersAtRisk } from "@/components/standings/members-at-risk";
import { Section } from "@/components/ui/section";
import type { Params } from "@/components/ui/table-state";
import { board } from "@/lib/standings/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("standings"))("title") };
}

export default async function MunicipalitiesPage({ searchParams }: PageProps<"/secretariat/municipalities">) {
  await requireForum("secretariat");
  const t = await getTranslations("standings");
  const params = await searchParams;
  const view = params.view === "list" || params.view === "groups" ? params.view : "map";
  const found = await board();
  const { rows } = found;
  return (
    <div className="wrap">
      <BoardHead board={found} />
      <BoardViews current={view} />
      {view === "groups" && <BoardGroups rows={rows} />}
      {view === "list" && (
        <Section title={t("table.all")}>
          <BoardTable rows={rows} params={params} all />
        </Section>
      )}
      {view === "map" && (
        <div className="cols">
          <div className="wide:col-span-5">
            <BoardMap rows={rows} />
          </div>
          <div className="wide:col-span-7">
            <Section {...(await headOf(params, shownRows(rows, params, false).length))}>
              <BoardTable rows={rows} params={params} />
            </Section>
          </div>
        </div>
      )}
      {view !== "groups" && (
        <div className="gap-top">
          <MembersAtRisk rows={rows} />
          <AnswerDays rows={rows} params={params} />
        </div>
      )}
    </div>
  );
}

/** What the table beside the map shows, and the way back from one standing to all on the way. */
async function headOf({ standing }: Params, count: number) {
  const t = await getTranslations("standings");
  const kind = kindOrder.find((one) => one === standing);
  if (!kind) return { title: t("table.next") };
  return {
    title: t("narrowed", { standing: t(`names.${kind}`), count }),
    aside: <Link href={boardPath as Route}>{t("everybody")}</Link>,
  };
}
