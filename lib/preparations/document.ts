import type { getTranslations } from "next-intl/server";
import type { Sheet } from "@/lib/exports";
import type { Plan } from "@/lib/preparations/queries";
import { byUrgency, datedSteps, isOpen, type Preparation } from "@/lib/preparations/rules";

type Words = Awaited<ReturnType<typeof getTranslations<"decisions">>>;

/** One preparation of one municipality, as a row of the table of all. */
export type Task = Preparation & Pick<Plan, "code" | "name"> & { decidesOn: string | null; estimated: boolean };

/** Everything that must happen before somebody decides, what is late first; `all` with what is done and over too. */
export function tasksOf(plans: Plan[], all: boolean): Task[] {
  const tasks = plans.flatMap(({ code, name, steps, today, preparations }) => {
    const dated = datedSteps(steps, today);
    const decides = (kind: Preparation["kind"]) => (kind === "letter" ? dated.at(-1) : dated[0]);
    const shown = preparations.filter((one) => (all ? true : isOpen(one)) && one.state !== "undated");
    return shown.map((one) => ({
      ...{ ...one, code, name },
      ...{ decidesOn: decides(one.kind)?.decidesOn ?? null, estimated: decides(one.kind)?.estimated ?? false },
    }));
  });
  return tasks.toSorted(byUrgency);
}

/** Whether the address asks for what is done and over too, itself or by a state that is only found there. */
export const showsAll = ({ all, state }: Record<string, string | string[] | undefined>) =>
  Boolean(all) || ["done", "skipped", "over"].includes([state].flat()[0] ?? "");

/** The table of preparations as a file. */
export const taskSheet = (tasks: Task[], name: string, t: Words): Sheet => ({
  name,
  head: [
    t("table.municipality"),
    t("table.what"),
    t("table.due"),
    t("table.state"),
    t("table.responsible"),
    t("table.done"),
    t("table.why"),
    t("table.decides"),
  ],
  rows: tasks.map((task) => [
    task.name,
    t(`kinds.${task.kind}`),
    task.dueOn,
    t(`states.${task.state}`),
    task.responsible,
    task.doneOn,
    task.skippedWhy,
    task.decidesOn,
  ]),
});
