import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { callMeeting, sendAgenda } from "@/lib/meetings/actions";
import type { FoundMeeting } from "@/lib/meetings/queries";

/** A meeting's way: called, agenda, minutes. What is done says when; what comes next is one button. */
export function MeetingSteps({ meeting }: { meeting: FoundMeeting }) {
  const t = useTranslations("meetings.workspace");
  const { id, calledAt, agendaSentAt, minutesSentAt, past, state } = meeting;
  const open = state !== "cancelled" && !past;
  const side = (at: Date | null) => <State kind={at ? "yes" : "pending"} label={at ? t("done") : t("waiting")} />;
  const sent = (at: Date | null, word: "calledOn" | "agendaOn" | "minutesOn") =>
    at && t.rich(word, { day: () => <When at={at} short /> });
  return (
    <Section title={t("steps")}>
      <Rows>
        <Row title={t("call")} meta={sent(calledAt, "calledOn") ?? t("callText")} side={side(calledAt)}>
          {open && (
            <Form
              id="call"
              className="mt-3"
              action={callMeeting}
              hidden={{ id }}
              submitLabel={t(calledAt ? "callMore" : "callNow")}
              variant={calledAt ? "second" : "primary"}
            />
          )}
        </Row>
        <Row title={t("agenda")} meta={sent(agendaSentAt, "agendaOn") ?? t("agendaText")} side={side(agendaSentAt)}>
          {open && (
            <Form
              id="send"
              className="mt-3"
              action={sendAgenda}
              hidden={{ id }}
              submitLabel={t(agendaSentAt ? "agendaAgain" : "agendaNow")}
              variant={calledAt && !agendaSentAt ? "primary" : "second"}
            />
          )}
        </Row>
        <Row
          title={t("minutes")}
          meta={sent(minutesSentAt, "minutesOn") ?? t("minutesText")}
          side={side(minutesSentAt)}
        >
          {state !== "cancelled" && (
            <p className="mt-2">
              <Link href={`/meetings/${id}/minutes` as Route}>{t(minutesSentAt ? "minutesSee" : "minutesWrite")}</Link>
            </p>
          )}
        </Row>
      </Rows>
    </Section>
  );
}
