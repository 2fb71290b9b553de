import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import type { QueueState } from "@/lib/queues/queries";

/** A queue by what it does; a new one by its own name until it has words. */
export function nameOfQueue(t: ReturnType<typeof useTranslations<"queues">>, queue: string) {
  const key = `names.${queue}` as "names.mail";
  return t.has(key) ? t(key) : queue;
}

/** Each queue: what waits, what is being done, what failed, and when one last went well. */
export function QueueTable({ queues, params }: { queues: QueueState[]; params: Params }) {
  const t = useTranslations("queues");
  const now = (state: QueueState) =>
    (["waiting", "active", "failed"] as const)
      .filter((key) => state[key] > 0)
      .map((key) => t(`now.${key}`, { count: state[key] }))
      .join(", ");
  return (
    <DataTable
      caption={t("caption")}
      rows={queues.toSorted((a, b) => nameOfQueue(t, a.queue).localeCompare(nameOfQueue(t, b.queue), "da"))}
      rowKey={({ queue }) => queue}
      path="/secretariat/jobs"
      params={params}
      empty={<Empty title={t("noQueues")} />}
      columns={[
        { key: "queue", label: t("columns.queue"), cell: ({ queue }) => nameOfQueue(t, queue) },
        { key: "now", label: t("columns.now"), cell: (state) => now(state) || t("now.calm") },
        {
          key: "last",
          label: t("columns.last"),
          cell: ({ last_done }) => (last_done ? <When at={last_done} time short /> : t("never")),
        },
      ]}
    />
  );
}
