import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { Example } from "@/components/ui/example";
import { Row, Rows } from "@/components/ui/rows";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { type ComingMeeting, mostComing } from "@/lib/meetings/queries";

/** The next meetings, and the way to those after them. */
export function ComingList({ meetings }: { meetings: ComingMeeting[] }) {
  const t = useTranslations("meetings");
  if (meetings.length === 0) return <Empty title={t("noneComing")}>{t("noneComingText")}</Empty>;
  return (
    <>
      <Rows>
        {meetings.map(({ id, title, startsAt, endsAt, place, items, example, state }) => (
          <Row
            key={id}
            href={`/meetings/${id}` as Route}
            title={state === "cancelled" ? <s>{title}</s> : title}
            side={
              <>
                {state === "cancelled" && <State kind="no" label={t("states.cancelled")} />}
                {items > 0 && t("items", { count: items })} <Example when={example} />
              </>
            }
          >
            <p className="num mt-1">
              <When at={startsAt} until={endsAt} capital week />
            </p>
            <p className="meta">{place}</p>
          </Row>
        ))}
      </Rows>
      {meetings.length === mostComing && (
        <p className="mt-4">
          <Link href={"/meetings/plan" as Route}>{t("moreComing")}</Link>
        </p>
      )}
    </>
  );
}
