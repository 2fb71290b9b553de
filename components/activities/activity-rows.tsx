import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import { Example } from "@/components/ui/example";
import { Row, Rows } from "@/components/ui/rows";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import type { ListedActivity } from "@/lib/activities/queries";
import { parseLocal } from "@/lib/dates";
import { listFormat } from "@/lib/formats";
import { formatNumber } from "@/lib/money";

/** Activities as a list: when and where, for how many. */
export function ActivityRows({ activities, tight }: { activities: readonly ListedActivity[]; tight?: boolean }) {
  const locale = useLocale();
  const list = listFormat(locale);
  return (
    <Rows tight={tight ?? false}>
      {activities.map((one) => (
        <Row
          key={one.id}
          href={`/activities/${one.id}` as Route}
          title={one.title}
          side={<Side {...one} />}
          meta={
            <>
              <ActivityWhen {...one} />
              <br />
              {[one.place, list.format(one.municipalities)].filter(Boolean).join(", ")}. {one.project}{" "}
              <Example when={one.example} />
            </>
          }
        />
      ))}
    </Rows>
  );
}

function Side({ participants, counting, published }: ListedActivity) {
  const t = useTranslations("activities");
  const locale = useLocale();
  const count = formatNumber(participants ?? 0, locale);
  return (
    <>
      {participants !== null && (
        <span className="num block">
          {counting === "estimated" ? t("about", { count }) : t("people", { count: participants })}
        </span>
      )}
      {!published && <State kind="members" label={t("membersOnly")} />}
    </>
  );
}

type Days = Pick<ListedActivity, "startsOn" | "endsOn" | "startTime">;

/** The day, its hour if one is known, and the last day of several. */
export function ActivityWhen({ startsOn, endsOn, startTime }: Days) {
  const t = useTranslations("activities.facts");
  const at = startTime ? parseLocal(`${startsOn}T${startTime.slice(0, 5)}`) : startsOn;
  return (
    <>
      <When at={at} time={startTime !== null} capital />
      {endsOn !== startsOn && <> {t.rich("until", { day: () => <When at={endsOn} short /> })}</>}
    </>
  );
}
