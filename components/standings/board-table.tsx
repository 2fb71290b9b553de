import Link from "next/link";
import { useTranslations } from "next-intl";
import { boardArrangement, sorts } from "@/components/standings/board-arrangement";
import { casePath, kindOf, kindOrder } from "@/components/standings/board-map";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Mark } from "@/components/ui/mark";
import { State } from "@/components/ui/state";
import type { Column, Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import type { BoardRow } from "@/lib/standings/queries";
import { idleLimit, isOnTheWay, standings } from "@/lib/standings/rules";

export const boardPath = "/secretariat/municipalities";

/** Municipalities on the way, or those of the standing in the address; with `all` every one of them, searched and filtered. */
export function BoardTable({ rows, params, all = false }: { rows: BoardRow[]; params: Params; all?: boolean }) {
  const t = useTranslations("standings");
  const options = [...standings, "atRisk" as const].map((value) => ({ value, label: t(`names.${value}`) }));
  const { search, filters } = boardArrangement;
  const narrowing = {
    search: { label: t("table.search"), ...search },
    filters: filters.map((filter) => ({ ...filter, label: t("table.standing"), options })),
  };
  return (
    <DataTable
      caption={t(all ? "table.allCaption" : "table.nextCaption")}
      columns={useColumns(all)}
      rows={shownRows(rows, params, all)}
      rowKey={({ code }) => code}
      path={boardPath}
      params={params}
      defaultSort={all ? "name" : "decision"}
      pageSize={100}
      exportHref={`${boardPath}/export`}
      empty={
        <Empty title={t("nobody")}>
          <p>{t("nobodyText")}</p>
        </Empty>
      }
      {...(all ? narrowing : {})}
    />
  );
}

/** Which municipalities a table shows before it is searched. */
export const shownRows = (rows: BoardRow[], { standing }: Params, all: boolean) => {
  if (all) return rows;
  const kind = kindOrder.find((one) => one === standing);
  return rows.filter((row) => (kind ? kindOf(row) === kind : isOnTheWay(row.standing)));
};

function useColumns(all: boolean): Column<BoardRow>[] {
  const t = useTranslations("standings");
  const state = (row: BoardRow) => <State kind={kindOf(row)} label={t(`names.${kindOf(row)}`)} />;
  const idleOf = ({ idleDays }: BoardRow) => {
    if (idleDays === null) return null;
    const days = t("table.days", { count: idleDays });
    return idleDays > idleLimit ? <Mark>{days}</Mark> : <span className="whitespace-nowrap">{days}</span>;
  };
  const name: Column<BoardRow> = {
    key: "name",
    label: t("table.municipality"),
    sort: sorts.name,
    cell: (row) => (
      <span className="grid grid-cols-[1fr_auto] gap-x-4">
        <Link className="w-fit" href={casePath(row.code)}>
          {row.name}
        </Link>
        <span className="font-normal wide:hidden">
          {row.idleDays !== null && <span className="meta">{t("table.idle")} </span>}
          {idleOf(row)}
        </span>
        <span className={`mt-1 text-s font-normal ${all ? "wide:hidden" : ""}`}>{state(row)}</span>
      </span>
    ),
  };
  const standing: Column<BoardRow> = {
    key: "standing",
    label: t("table.standing"),
    sort: sorts.standing,
    hideLabel: true,
    cell: (row) => <span className="max-wide:hidden">{state(row)}</span>,
  };
  const idle: Column<BoardRow> = {
    key: "idle",
    label: t("table.idle"),
    sort: sorts.idle,
    align: "right",
    hideLabel: true,
    cell: (row) => <span className="max-wide:hidden">{idleOf(row)}</span>,
  };
  const step: Column<BoardRow> = {
    key: "step",
    label: t("table.nextStep"),
    hideLabel: true,
    cell: ({ nextStep, nextStepOn }) => (
      <>
        {nextStep || (all ? null : <span className="meta">{t("table.noStep")}</span>)}
        {nextStepOn && (
          <span className="meta block">
            {t("table.nextStepOn")} <When at={nextStepOn} short />
          </span>
        )}
      </>
    ),
  };
  const decision: Column<BoardRow> = {
    key: "decision",
    label: t("table.decision"),
    sort: sorts.decision,
    cell: ({ decidesOn, decidesAbout }) =>
      decidesOn && (
        <span className="text-s">
          {decidesAbout && `${t("about")} `}
          <When at={decidesOn} />
        </span>
      ),
  };
  return all ? [name, standing, step, idle, decision] : [name, step, idle, decision];
}
