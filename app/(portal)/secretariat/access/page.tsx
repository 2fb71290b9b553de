import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { GrantMatrix } from "@/components/grants/grant-matrix";
import { accessPath, GrantTable } from "@/components/grants/grant-table";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { ViewSwitch } from "@/components/ui/view-switch";
import { allGrants } from "@/lib/grants/queries";
import { isRunning } from "@/lib/grants/rules";
import { capital, inWords } from "@/lib/standings/rules";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("grants"))("title") };
}

export default async function AccessPage({ searchParams }: PageProps<"/secretariat/access">) {
  await requireForum("secretariat");
  const t = await getTranslations("grants");
  const numbers = (await getTranslations("standings"))("numbers");
  const word = (count: number) => inWords(count, numbers);
  const params = await searchParams;
  const matrix = params.view === "matrix";
  const grants = await allGrants();
  const open = grants.filter(({ state }) => isRunning(state));
  const municipalities = new Set(open.map(({ code }) => code)).size;
  const ending = open.filter(({ state }) => state === "ending").length;
  const views = [
    { href: accessPath as Route, label: t("view.list"), current: !matrix },
    { href: `${accessPath}?view=matrix` as Route, label: t("view.matrix"), current: matrix },
  ];
  return (
    <div className="wrap">
      <PageHead
        title={capital(
          t("finding", { count: open.length, word: word(open.length), municipalities, few: word(municipalities) }),
        )}
        lead={capital(t("ending", { count: ending, word: word(ending) }))}
      >
        {params.done && <Notice>{t("done")}</Notice>}
        <p className="mt-4">
          <Link className="font-strong" href={`${accessPath}/review` as Route}>
            {t("reviewLink")}
          </Link>
        </p>
      </PageHead>
      <ViewSwitch label={t("view.label")} views={views} />
      {matrix ? <GrantMatrix grants={grants} /> : <GrantTable grants={grants} params={params} />}
    </div>
  );
}
