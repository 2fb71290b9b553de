import Link from "next/link";
import { useTranslations } from "next-intl";
import { casePath } from "@/components/standings/board-map";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Form } from "@/components/ui/form";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import { retryMail } from "@/lib/mails/actions";
import type { FailedMail } from "@/lib/secretariat/queries";

/** Failed mails with the mail server's own words, and another try. */
export function MailTable({ mails, params }: { mails: FailedMail[]; params: Params }) {
  const t = useTranslations("mails");
  return (
    <DataTable
      caption={t("caption")}
      rows={mails}
      rowKey={({ id }) => id}
      path="/secretariat/mails"
      params={params}
      defaultSort="-failed"
      empty={
        <Empty title={t("empty")}>
          <p>{t("emptyText")}</p>
        </Empty>
      }
      columns={[
        {
          key: "to",
          label: t("columns.to"),
          sort: ({ address }) => address,
          cell: ({ address, kind }) => (
            <>
              <span className="[overflow-wrap:anywhere]">{address}</span>
              <span className="meta block font-normal">{t(`kinds.${kind}`)}</span>
            </>
          ),
        },
        {
          key: "municipality",
          label: t("columns.municipality"),
          sort: ({ municipality }) => municipality,
          cell: ({ code, municipality }) => code && <Link href={casePath(code)}>{municipality}</Link>,
        },
        {
          key: "failed",
          label: t("columns.failed"),
          sort: ({ failedAt }) => failedAt,
          cell: ({ failedAt, attempts }) => (
            <span className="block text-s leading-snug">
              {failedAt && <When at={failedAt} time short />}
              <span className="meta block">{t("attempts", { count: attempts })}</span>
            </span>
          ),
        },
        {
          key: "error",
          label: t("columns.error"),
          cell: ({ error }) => (
            <span className="block max-w-[28em] text-s leading-snug [overflow-wrap:anywhere]">
              {error ?? t("noError")}
            </span>
          ),
        },
        {
          key: "retry",
          label: t("columns.retry"),
          hideLabel: true,
          cell: ({ id }) => (
            <Form id={`mail-${id}`} action={retryMail} hidden={{ id }} submitLabel={t("retry")} variant="second" />
          ),
        },
      ]}
    />
  );
}
