import { useTranslations } from "next-intl";
import { nameOfQueue } from "@/components/queues/queue-table";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Form } from "@/components/ui/form";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import { retryJob } from "@/lib/queues/actions";
import type { FailedJob } from "@/lib/queues/queries";

/** Jobs that the worker gave up, why, and another try. */
export function FailedTable({ failed, params }: { failed: FailedJob[]; params: Params }) {
  const t = useTranslations("queues");
  return (
    <DataTable
      caption={t("failedCaption")}
      rows={failed}
      rowKey={({ id }) => id}
      path="/secretariat/jobs"
      params={params}
      empty={
        <Empty title={t("none")}>
          <p>{t("noneText")}</p>
        </Empty>
      }
      columns={[
        { key: "queue", label: t("columns.queue"), cell: ({ queue }) => nameOfQueue(t, queue) },
        {
          key: "failed",
          label: t("columns.failedAt"),
          cell: ({ failed_at, attempts }) => (
            <>
              <When at={failed_at} time short />
              <span className="meta block">{t("attempts", { count: attempts })}</span>
            </>
          ),
        },
        {
          key: "reason",
          label: t("columns.reason"),
          cell: ({ reason }) => (
            <span className="block max-w-[32em] text-s [overflow-wrap:anywhere]">{reason || t("noReason")}</span>
          ),
        },
        {
          key: "retry",
          label: t("retry"),
          hideLabel: true,
          cell: ({ id, may_retry }) =>
            may_retry ? (
              <Form id={`job-${id}`} action={retryJob} hidden={{ id }} submitLabel={t("retry")} variant="second" />
            ) : (
              <span className="meta">{t("byItself")}</span>
            ),
        },
      ]}
    />
  );
}
