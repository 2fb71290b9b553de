import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { boardPath } from "@/components/standings/board-table";
import type { BoardRow } from "@/lib/standings/queries";
import { answeredWithin } from "@/lib/standings/rules";

/** How long the middle one of the invited waited; the list behind it is one click away. */
export function AnswerFigure({ rows }: { rows: BoardRow[] }) {
  const t = useTranslations("standings.answer");
  const days = answeredWithin(rows);
  if (days === undefined) return <p className="border-t border-mist py-4">{t("noMedian")}</p>;
  return (
    <p className="flex items-baseline gap-x-4 border-t border-mist pt-4">
      <b className="font-num text-4 leading-none">{days}</b>
      <span>
        {t("figure", { days })}
        <Link className="meta block w-fit py-0.5" href={`${boardPath}#answer` as Route}>
          {t("byMunicipality")}
        </Link>
      </span>
    </p>
  );
}
