import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { feedFormats, queryOf } from "@/lib/activities/input";
import type { Narrowing } from "@/lib/activities/queries";

/** Newer and older, and all that matches as a file. */
export function ActivityPaging({ narrowing, more }: { narrowing: Narrowing; more: boolean }) {
  const t = useTranslations("activities");
  const { page = 1 } = narrowing;
  const step = (to: number, word: string) => (
    <Link className="font-strong" prefetch={false} href={`/activities?${queryOf({ ...narrowing, page: to })}` as Route}>
      {word}
    </Link>
  );
  const file = (format: "csv" | "xlsx") => `/activities/export?${queryOf({ ...narrowing, page: 1 })}&format=${format}`;
  return (
    <div className="no-print mt-4 flex flex-wrap items-baseline gap-x-6 gap-y-2">
      {(page > 1 || more) && (
        <nav aria-label={t("pageNumber", { page })} className="flex flex-wrap items-baseline gap-x-4">
          {page > 1 && step(page - 1, t("previous"))}
          <span className="num">{t("pageNumber", { page })}</span>
          {more && step(page + 1, t("next"))}
        </nav>
      )}
      <a href={file("csv")} download>
        {t("csv")}
      </a>
      <a href={file("xlsx")} download>
        {t("xlsx")}
      </a>
    </div>
  );
}

/** The same activities in one's own calendar, reader or website. */
export function FollowActivities({ narrowing: { municipality, project } }: { narrowing: Narrowing }) {
  const t = useTranslations("activities");
  const query = queryOf({ municipality, project });
  return (
    <Section title={t("follow")}>
      <p>{t("followText")}</p>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        {feedFormats.map((format) => (
          <li key={format}>
            <a href={`/activities/feed/${format}${query ? `?${query}` : ""}`}>{t(format)}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
