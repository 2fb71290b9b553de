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
  const count = (key: "waiting" | "active" | "failed") => ({
    key,
    label: t(`columns.${key}`),
    align: "right" as const,
    card: "half" as const,
    cell: (state: QueueState) => state[key],
  });
  return (
    <DataTable
      caption={t("caption")}
      rows={queues}
      rowKey={({ queue }) => queue}
      path="/secretariat/jobs"
      params={params}
      empty={<Empty title={t("noQueues")} />}
      columns={[
        { key: "queue", label: t("columns.queue"), cell: ({ queue }) => nameOfQueue(t, queue) },
        count("waiting"),
        count("active"),
        count("failed"),
        {
          key: "last",
          label: t("columns.last"),
          cell: ({ last_done }) => (last_done ? <When at={last_done} time short /> : t("never")),
        },
      ]}
    />
  );
}
