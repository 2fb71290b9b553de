import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import { type LoggedMail, pageSize } from "@/lib/mails/queries";

const states = ["sent", "waiting", "failed"] as const;
const stateOf = ({ sentAt, failedAt }: LoggedMail) => (sentAt ? "sent" : failedAt ? "failed" : "waiting");

/** Every mail of the last year: to whom, about what, and how it went. */
export function MailLog({ rows, total, params }: { rows: LoggedMail[]; total: number; params: Params }) {
  const t = useTranslations("mails");
  return (
    <DataTable
      caption={t("log.caption")}
      rows={rows}
      rowKey={({ id }) => id}
      path="/secretariat/mails/log"
      params={params}
      total={total}
      pageSize={pageSize}
      search={{ label: t("log.search"), text: ({ address }) => address }}
      filters={[
        {
          name: "state",
          label: t("log.state"),
          options: states.map((value) => ({ value, label: t(`log.states.${value}`) })),
          match: () => true,
        },
      ]}
      empty={<Empty title={t("log.empty")} />}
      columns={[
        {
          key: "to",
          label: t("columns.to"),
          cell: ({ address }) => <span className="[overflow-wrap:anywhere]">{address || t("log.erased")}</span>,
        },
        {
          key: "subject",
          label: t("log.subject"),
          cell: ({ subject, kind }) => (
            <>
              {subject || "–"}
              <span className="meta block">{t(`kinds.${kind}` as "kinds.story")}</span>
            </>
          ),
        },
        {
          key: "state",
          label: t("log.state"),
          cell: (mail) => (
            <>
              {t(`log.states.${stateOf(mail)}`)}
              <span className="meta block">
                <When at={mail.sentAt ?? mail.failedAt ?? mail.queuedAt} time short />
              </span>
            </>
          ),
        },
      ]}
    />
  );
}
