import { useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Mark } from "@/components/ui/mark";
import { Row, Rows } from "@/components/ui/rows";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { cancelMeeting, moveMeeting } from "@/lib/committees/actions";
import type { CommitteeMeeting } from "@/lib/committees/queries";
import { parseLocal } from "@/lib/dates";

/** When a committee meets from today on, and until when its papers can be handed in. */
export function MeetingRows({ meetings, keeps }: { meetings: CommitteeMeeting[]; keeps: boolean }) {
  const t = useTranslations("committees.meetings");
  if (meetings.length === 0) return <Empty title={t("none")}>{t(keeps ? "noneKeeps" : "noneText")}</Empty>;
  return (
    <Rows tight>
      {meetings.map(({ id, onDay, startTime, cancelled, papersOn, workingDay }) => (
        <Row
          key={id}
          title={
            <When
              at={startTime ? parseLocal(`${onDay}T${startTime.slice(0, 5)}`) : onDay}
              time={startTime !== null}
              capital
            />
          }
          side={cancelled && <State kind="no" label={t("cancelled")} />}
          meta={
            <>
              {!cancelled && t.rich("papers", { day: () => <When at={papersOn} short /> })}{" "}
              {!workingDay && <Mark>{t("holiday")}</Mark>}
            </>
          }
        >
          {keeps && (
            <Fold summary={t("change")}>
              <Form id={`move-${id}`} action={moveMeeting} hidden={{ id }} submitLabel={t("move")} variant="second">
                <Field name="on" type="date" label={t("on")} value={onDay} width="m" required />
              </Form>
              <Form
                id={`cancel-${id}`}
                action={cancelMeeting}
                hidden={{ id }}
                submitLabel={t(cancelled ? "restore" : "cancel")}
                variant="second"
                className="mt-3"
              />
            </Fold>
          )}
        </Row>
      ))}
    </Rows>
  );
}
