import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { MatchingAnswer } from "@/components/matching/matching-answer";
import { Empty } from "@/components/ui/empty";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { matchAll } from "@/lib/matching/actions";
import { newestMatching } from "@/lib/matching/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("matching"))("title") };
}

export default async function MatchingPage() {
  await requireForum("secretariat");
  const t = await getTranslations("matching");
  const { running, open, ambassadors, newest } = await newestMatching();
  const answer = newest?.answer;
  return (
    <div className="wrap">
      {running && <meta httpEquiv="refresh" content="2" />}
      <PageHead crumb={{ href: "/tour" as Route, label: t("tour") }} title={t("title")} lead={t("lead")} />
      {ambassadors === 0 && <Empty title={t("nobody")}>{t("nobodyText")}</Empty>}
      {open === 0 && <Empty title={t("nothing")}>{t("nothingText")}</Empty>}
      {open > 0 && <p>{t("waiting", { visits: open, ambassadors })}</p>}
      {running && <p className="mt-4">{t("running")}</p>}
      {!running && open > 0 && ambassadors > 0 && (
        <Form
          action={matchAll}
          hidden={{}}
          submitLabel={t(answer ? "again" : "start")}
          variant={answer && !newest.proposedAt ? "second" : "primary"}
          className="mt-4"
        />
      )}
      {answer && <MatchingAnswer newest={newest} answer={answer} settled={running || newest.proposedAt !== null} />}
    </div>
  );
}
