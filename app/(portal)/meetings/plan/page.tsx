import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ForumFilter } from "@/components/meetings/forum-filter";
import { SeriesForm } from "@/components/meetings/series-form";
import { YearRows } from "@/components/meetings/year-rows";
import { Fold } from "@/components/ui/fold";
import { PageHead } from "@/components/ui/page-head";
import { today } from "@/lib/dates";
import { meetingsOf, occasionChoices } from "@/lib/meetings/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";

const yearOf = async ({ searchParams }: Pick<PageProps<"/meetings/plan">, "searchParams">) => {
  const { year } = await searchParams;
  const now = Number(today(new Date()).slice(0, 4));
  return { year: /^20\d\d$/.test(String(year)) ? Number(year) : now, now };
};

export async function generateMetadata(props: PageProps<"/meetings/plan">) {
  return { title: (await getTranslations("meetings.plan"))("title", { year: String((await yearOf(props)).year) }) };
}

/** Who opens it: somebody with their calendar open. They see the year of their own forum at a glance, and the others beside it; the secretariat plans the next. */
export default async function YearPlan(props: PageProps<"/meetings/plan">) {
  const viewer = await requireViewer();
  const { year, now } = await yearOf(props);
  const all = await meetingsOf(year);
  const forums = [...new Set(all.map(({ forum }) => forum))];
  const { forum: asked } = await props.searchParams;
  const forum = forums.find((one) => (asked ? one === asked : viewer.forums.includes(one)));
  const address = (year: number, forum = "") =>
    `/meetings/plan?${new URLSearchParams({ year: String(year), forum: forum || "all" })}` as Route;
  const [t, meetings] = [await getTranslations("meetings.plan"), await getTranslations("meetings")];
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/meetings", label: meetings("title") }}
        title={t("title", { year: String(year) })}
        lead={t("lead")}
      >
        <nav aria-label={t("year")} className="no-print flex gap-x-6">
          {[-1, 0, 1]
            .map((one) => Math.min(year, now) + one)
            .map((one) => (
              <Link
                key={one}
                href={address(one, forum)}
                aria-current={one === year ? "page" : undefined}
                className="inline-block py-1 aria-[current]:font-bold aria-[current]:text-ink"
              >
                {one}
              </Link>
            ))}
        </nav>
        <ForumFilter forums={forums} chosen={forum} address={(one) => address(year, one)} />
      </PageHead>
      <YearRows year={year} meetings={all.filter((meeting) => !forum || meeting.forum === forum)} />
      {isSecretariat(viewer) && (
        <div className="no-print mt-8">
          <Fold summary={t("add")}>
            <SeriesForm year={Math.max(year, now)} choices={await occasionChoices()} />
          </Fold>
        </div>
      )}
    </div>
  );
}
