import Link from "next/link";
import { useTranslations } from "next-intl";
import { casePath } from "@/components/standings/board-map";
import { boardPath } from "@/components/standings/board-table";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Mark } from "@/components/ui/mark";
import { Section } from "@/components/ui/section";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import type { BoardRow } from "@/lib/standings/queries";
import { answeredWithin, answerLimit, isOnTheWay } from "@/lib/standings/rules";

/** How long each municipality waited from its first interest to its invitation. */
export function AnswerDays({ rows, params }: { rows: BoardRow[]; params: Params }) {
  const t = useTranslations("standings.answer");
  const days = useTranslations("standings.table");
  const middle = answeredWithin(rows);
  return (
    <Section
      id="answer"
      title={t("title")}
      aside={<p className="meta">{middle === undefined ? t("noMedian") : t("median", { days: middle })}</p>}
    >
      <DataTable
        caption={t("caption")}
        prefix="answer-"
        path={boardPath}
        params={params}
        defaultSort="-interest"
        rows={rows.filter(({ interestAt }) => interestAt)}
        rowKey={({ code }) => code}
        empty={
          <Empty title={t("none")}>
            <p>{t("noneText")}</p>
          </Empty>
        }
        columns={[
          {
            key: "name",
            label: days("municipality"),
            sort: ({ name }) => name,
            card: "half",
            cell: ({ code, name }) => <Link href={casePath(code)}>{name}</Link>,
          },
          {
            key: "days",
            label: t("days"),
            card: "half",
            hideLabel: true,
            sort: ({ answerDays }) => answerDays,
            cell: ({ answerDays, invitedAt }) => {
              if (answerDays === null) return null;
              const text = days("days", { count: answerDays });
              return !invitedAt && answerDays > answerLimit ? <Mark>{text}</Mark> : text;
            },
          },
          {
            key: "interest",
            label: t("interest"),
            sort: ({ interestAt }) => interestAt,
            cell: ({ interestAt }) => interestAt && <When at={interestAt} />,
          },
          {
            key: "invited",
            label: t("invited"),
            sort: ({ invitedAt }) => invitedAt,
            cell: ({ invitedAt, standing }) =>
              invitedAt ? <When at={invitedAt} /> : t(isOnTheWay(standing) ? "waiting" : "never"),
          },
        ]}
      />
    </Section>
  );
}
