import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { PreparationState } from "@/components/decisions/preparation-state";
import { decisionsPath, taskArrangement, taskSorts } from "@/components/decisions/task-arrangement";
import { casePath } from "@/components/standings/board-map";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { Column, Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import type { Task } from "@/lib/preparations/document";
import { kinds } from "@/lib/preparations/rules";

const states = ["late", "soon", "planned", "done", "skipped", "over"] as const;

/** What must happen before each decision, over all municipalities; as it comes, what is late is first. */
export function TaskTable({ tasks, params }: { tasks: Task[]; params: Params }) {
  const t = useTranslations("decisions");
  const { search, filters } = taskArrangement;
  const people = new Map(
    tasks.flatMap(({ responsibleId, responsible }) => (responsibleId ? [[responsibleId, responsible ?? ""]] : [])),
  );
  const options = {
    state: states.map((value) => ({ value, label: t(`states.${value}`) })),
    kind: kinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
    responsible: [...people, ["none", t("table.nobody")] as const].map(([value = "", label = ""]) => ({
      value,
      label,
    })),
  };
  const labels = { state: t("table.state"), kind: t("table.what"), responsible: t("table.responsible") };
  return (
    <DataTable
      caption={t("caption")}
      columns={useColumns()}
      rows={tasks}
      rowKey={({ code, kind }) => `${code}${kind}`}
      path={decisionsPath}
      params={params}
      pageSize={20}
      search={{ label: t("table.search"), ...search }}
      filters={filters.map(({ name, match }) => {
        const key = name as keyof typeof options;
        return { name, match, label: labels[key], options: options[key] };
      })}
      exportHref={`${decisionsPath}/export`}
      empty={
        <Empty title={t("none")}>
          <p>{t("noneText")}</p>
        </Empty>
      }
    />
  );
}

function useColumns(): Column<Task>[] {
  const t = useTranslations("decisions");
  return [
    {
      key: "name",
      label: t("table.municipality"),
      sort: taskSorts.name,
      cell: ({ code, name }) => <Link href={`${casePath(code)}#preparations` as Route}>{name}</Link>,
    },
    {
      key: "what",
      label: t("table.what"),
      sort: taskSorts.what,
      hideLabel: true,
      cell: ({ kind }) => t(`kinds.${kind}`),
    },
    {
      key: "due",
      label: t("table.due"),
      sort: taskSorts.due,
      cell: ({ dueOn }) => dueOn && <When at={dueOn} short />,
    },
    {
      key: "state",
      label: t("table.state"),
      hideLabel: true,
      cell: ({ state, doneOn, skippedWhy }) => (
        <>
          <PreparationState state={state} />
          {doneOn && (
            <span className="meta block">
              <When at={doneOn} short />
            </span>
          )}
          {skippedWhy && <span className="meta block">{skippedWhy}</span>}
        </>
      ),
    },
    {
      key: "responsible",
      label: t("table.responsible"),
      sort: taskSorts.responsible,
      cell: ({ responsible }) => responsible ?? <span className="meta">{t("table.nobody")}</span>,
    },
    {
      key: "decides",
      label: t("table.decides"),
      sort: taskSorts.decides,
      cell: ({ decidesOn, estimated }) =>
        decidesOn && (
          <>
            {estimated && `${t("about")} `}
            <When at={decidesOn} short />
          </>
        ),
    },
  ];
}
