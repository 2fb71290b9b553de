import { useLocale, useTranslations } from "next-intl";
import { PageHead } from "@/components/ui/page-head";
import { daysBetween, formatDate } from "@/lib/dates";
import type { Board } from "@/lib/standings/queries";
import { capital, inWords, isOnTheWay, periodOf } from "@/lib/standings/rules";

/** The finding in words, and when it begins to matter. */
export function BoardHead({ board }: { board: Board }) {
  const t = useTranslations("standings");
  const locale = useLocale();
  const first = firstDecision(board);
  return (
    <PageHead
      title={<Finding board={board} />}
      lead={
        <>
          {board.next && board.next.startsOn > board.today && (
            <>{t("begins", { date: formatDate(board.next.startsOn, locale) })} </>
          )}
          {first
            ? t("firstDecision", { name: first.name, count: daysBetween(board.today, first.decidesOn ?? "") })
            : t("noDecision")}
        </>
      }
    />
  );
}

/** How many members have said yes to the next agreement, how many are on the way, and who may leave. */
export function Finding({ board: { rows, next } }: { board: Board }) {
  const t = useTranslations("standings");
  const sentence = (key: "committed" | "newcomers" | "onTheWay" | "atRisk", count: number) => {
    const members = rows.filter(({ running }) => running === "member").length;
    const [word, all] = [inWords(count, t("numbers")), inWords(members, t("numbers"))];
    return capital(t(`finding.${key}`, { count, word, members: all, period: periodOf(next?.name ?? "") }));
  };
  const yes = rows.filter(({ standing }) => standing === "committed");
  const newcomers = yes.filter(({ running }) => running !== "member").length;
  return (
    <>
      {sentence("committed", yes.length - newcomers)}
      <br className="max-wide:hidden" /> {newcomers > 0 && `${sentence("newcomers", newcomers)} `}
      {sentence("onTheWay", rows.filter(({ standing }) => isOnTheWay(standing)).length)}{" "}
      {sentence("atRisk", rows.filter(({ atRisk }) => atRisk).length)}
    </>
  );
}

const firstDecision = ({ rows, today }: Board) =>
  rows
    .filter(({ decidesOn }) => decidesOn && decidesOn >= today)
    .toSorted((a, b) => (a.decidesOn ?? "").localeCompare(b.decidesOn ?? ""))[0];
