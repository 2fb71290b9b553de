import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Example } from "@/components/ui/example";
import { Mark } from "@/components/ui/mark";
import { Row, Rows } from "@/components/ui/rows";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import type { ListedStatus } from "@/lib/statuses/queries";
import { stateOf } from "@/lib/statuses/rules";

const kinds = { draft: "pending", approved: "members", published: "yes", withdrawn: "no" } as const;

/** Statuses as a list: which municipality, what it says, for which meeting, and how far it has come. */
export function StatusRows({ statuses }: { statuses: readonly ListedStatus[] }) {
  const t = useTranslations("statuses");
  return (
    <Rows>
      {statuses.map((status) => {
        const state = stateOf(status);
        return (
          <Row
            key={status.id}
            href={`/statuses/${status.id}` as Route}
            title={status.municipality}
            side={<State kind={kinds[state]} label={t(`states.${state}`)} />}
            meta={
              <>
                <Due status={status} /> <Example when={status.example} />
              </>
            }
          >
            <p className="mt-1 max-w-measure wrap-anywhere">{status.quote}</p>
          </Row>
        );
      })}
    </Rows>
  );
}

/** What it is for and until when; somebody's wish stands out while nothing is approved. */
function Due({ status: { meetingOn, papersOn, neededOn, asked, approvedAt, untilOn } }: { status: ListedStatus }) {
  const t = useTranslations("statuses.due");
  const day = (at: string) => ({ day: () => <When at={at} short /> });
  return (
    <>
      {meetingOn && t.rich("meeting", day(meetingOn))} {papersOn && !approvedAt && t.rich("papers", day(papersOn))}{" "}
      {!meetingOn && neededOn && t.rich("needed", day(neededOn))}{" "}
      {!meetingOn && !neededOn && t.rich("until", day(untilOn))} {asked && !approvedAt && <Mark>{t("asked")}</Mark>}
    </>
  );
}
