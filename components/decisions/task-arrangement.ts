import type { Task } from "@/lib/preparations/document";
import { kinds } from "@/lib/preparations/rules";

export const decisionsPath = "/secretariat/decisions";

/** How the table of preparations is sorted and narrowed: on the page and in its file alike. As it comes, what is late is first. */
export const taskSorts = {
  name: (task: Task) => task.name,
  what: (task: Task) => kinds.indexOf(task.kind),
  due: (task: Task) => task.dueOn,
  responsible: (task: Task) => task.responsible,
  decides: (task: Task) => task.decidesOn,
};

export const taskArrangement = {
  columns: Object.entries(taskSorts).map(([key, sort]) => ({ key, sort })),
  search: { text: (task: Task) => task.name },
  filters: [
    { name: "state", match: (task: Task, value: string) => task.state === value },
    { name: "kind", match: (task: Task, value: string) => task.kind === value },
    { name: "responsible", match: (task: Task, value: string) => (task.responsibleId ?? "none") === value },
  ],
};
