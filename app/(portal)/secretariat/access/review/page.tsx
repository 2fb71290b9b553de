import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { accessPath } from "@/components/grants/grant-table";
import { ReviewTable } from "@/components/grants/review-table";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { formatDate } from "@/lib/dates";
import { grantsToReview } from "@/lib/grants/queries";
import { capital, inWords } from "@/lib/standings/rules";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("grants.review"))("title") };
}

export default async function AccessReviewPage({ searchParams }: PageProps<"/secretariat/access/review">) {
  await requireForum("secretariat");
  const t = await getTranslations("grants.review");
  const params = await searchParams;
  const running = await grantsToReview();
  const due = running.filter(({ reviewDueOn, today }) => reviewDueOn <= today);
  const word = inWords(due.length, (await getTranslations("standings"))("numbers"));
  const next = running[due.length];
  const date = next && formatDate(next.reviewDueOn, await getLocale());
  return (
    <div className="wrap">
      <PageHead
        title={capital(t("finding", { count: due.length, word }))}
        crumb={{ href: accessPath as Route, label: (await getTranslations("grants"))("title") }}
        lead={`${t("lead")} ${date ? t("next", { date }) : t("nothingNext")}`}
      >
        {params.done && <Notice>{t("done")}</Notice>}
      </PageHead>
      <ReviewTable grants={due} params={params} />
    </div>
  );
}
