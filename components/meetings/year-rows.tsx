import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { Row, Rows } from "@/components/ui/rows";
import { formatDate, formatTimeRange, today } from "@/lib/dates";
import { dateFormat } from "@/lib/formats";
import type { PlannedMeeting } from "@/lib/meetings/queries";
import { capital } from "@/lib/standings/rules";

/** The meetings of one year, month by month, the first on top. */
export function YearRows({ year, meetings }: { year: number; meetings: PlannedMeeting[] }) {
  const t = useTranslations("meetings");
  const locale = useLocale();
  if (meetings.length === 0) return <Empty title={t("plan.none", { year: String(year) })} />;
  const month = dateFormat(locale, { month: "long", timeZone: "UTC" });
  const whenOf = (from: Date, until: Date) =>
    `${capital(formatDate(from, locale))} ${formatTimeRange(from, until, locale)}`;
  const months = Map.groupBy(meetings, ({ startsAt }) => today(startsAt).slice(0, 7));
  return (
    <Rows>
      {[...months].map(([key, own]) => (
        <Row key={key} when={<h2 className="text-1">{month.format(new Date(`${key}-01T00:00:00Z`))}</h2>} title="">
          <ul className="grid gap-2">
            {own.map(({ id, title, forum, place, startsAt, endsAt, state }) => (
              <li key={id}>
                <Link href={`/meetings/${id}` as Route}>{state === "cancelled" ? <s>{title}</s> : title}</Link>
                <div className="meta num">{`${t(`forum.${forum}`)}. ${whenOf(startsAt, endsAt)}, ${place}`}</div>
              </li>
            ))}
          </ul>
        </Row>
      ))}
    </Rows>
  );
}
