import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { askSender } from "@/lib/senders/actions";
import type { Unsigned } from "@/lib/senders/queries";

/** Activities without an answer, then those answered with a no. The secretariat asks; a project leader answers. */
export function UnsignedList({ unsigned, asks }: { unsigned: Unsigned[]; asks: boolean }) {
  const t = useTranslations("senders.unsigned");
  if (unsigned.length === 0) return <Empty title={t("none")}>{t("noneText")}</Empty>;
  return (
    <Rows tight>
      {unsigned.map((activity) => (
        <Row
          key={activity.id}
          href={`/activities/${activity.id}` as Route}
          title={activity.title}
          meta={
            <>
              <State kind={activity.no ? "no" : "pending"} label={t(activity.no ? "no" : "unanswered")} />{" "}
              <When at={activity.on} short />. {activity.project}
              {asks && activity.leaders.length > 0 && `. ${activity.leaders.join(", ")}`}
            </>
          }
          side={<NextStep activity={activity} asks={asks} />}
        />
      ))}
    </Rows>
  );
}

function NextStep({ activity: { id, title, leaders, askedAt }, asks }: { activity: Unsigned; asks: boolean }) {
  const t = useTranslations("senders.unsigned");
  if (!asks)
    return (
      <Link className="font-strong" href={`/activities/${id}/edit` as Route} aria-label={`${t("answer")}: ${title}`}>
        {t("answer")}
      </Link>
    );
  if (askedAt) return t.rich("asked", { date: () => <When at={new Date(askedAt)} short /> });
  if (leaders.length === 0) return t("noLeader");
  return <Form id={`ask-${id}`} action={askSender} hidden={{ id }} submitLabel={t("ask")} variant="second" />;
}
