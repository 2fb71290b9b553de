import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Mark } from "@/components/ui/mark";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { type AnswerKind, State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { answerMeeting } from "@/lib/attendances/actions";
import { type Answer, answers } from "@/lib/attendances/input";
import type { Attendee } from "@/lib/attendances/queries";

type Props = {
  meeting: { id: string; answerBy: string | null; onlineUrl: string | null; past: boolean };
  attendees: Attendee[];
  /** The viewer is asked to come: sits in the forum, or looks on as a guest. */
  asked: boolean;
  /** The viewer sees what the others answered. */
  all: boolean;
};

const kinds: Record<Answer, AnswerKind> = { yes: "yes", online: "yes", substitute: "yes", no: "no" };

/** Whether the viewer comes, and who else does. */
export function AttendanceSection({ meeting, attendees, asked, all }: Props) {
  const t = useTranslations("attendances");
  const own = attendees.find(({ mine }) => mine);
  const count = (answer: Answer | null) => attendees.filter((one) => one.answer === answer).length;
  const sums = { yes: count("yes"), online: count("online"), substitute: count("substitute"), no: count("no") };
  return (
    <Section className="no-print" title={t(asked && !meeting.past ? "question" : "title")}>
      {asked && !meeting.past && <AnswerForm meeting={meeting} own={own} />}
      {all && (
        <>
          <p className="mt-4">
            {t("coming", { count: sums.yes + sums.online + sums.substitute })}{" "}
            {t("away", { ...sums, silent: count(null) })}
          </p>
          <Fold summary={t("who")}>
            <Rows tight>
              {attendees.map(({ id, name, title, municipality, answer, substitute, late, guest }) => (
                <Row
                  key={id}
                  title={name}
                  meta={[title, municipality, substitute && t("instead", { name: substitute })]
                    .filter(Boolean)
                    .join(", ")}
                  side={
                    <span className="flex flex-wrap items-baseline justify-end gap-x-3">
                      {guest && <Mark>{t("guest")}</Mark>}
                      {late && <span className="meta">{t("late")}</span>}
                      <State kind={answer ? kinds[answer] : "pending"} label={t(`answers.${answer ?? "none"}`)} />
                    </span>
                  }
                />
              ))}
            </Rows>
            <p className="mt-3">
              <a href={`/meetings/${meeting.id}/attendance`} download>
                {t("list.csv")}
              </a>{" "}
              <a href={`/meetings/${meeting.id}/attendance?format=xlsx`} download>
                {t("list.xlsx")}
              </a>
            </p>
          </Fold>
        </>
      )}
    </Section>
  );
}

function AnswerForm({ meeting, own }: Pick<Props, "meeting"> & { own: Attendee | undefined }) {
  const t = useTranslations("attendances");
  const offered = answers.filter((answer) => answer !== "online" || meeting.onlineUrl);
  return (
    <>
      {meeting.answerBy && (
        <p className="meta mb-3">{t.rich("by", { day: () => <When at={meeting.answerBy ?? ""} /> })}</p>
      )}
      <Form
        id="attendance"
        key={own?.answer}
        action={answerMeeting}
        hidden={{ meeting: meeting.id }}
        submitLabel={t(own?.answer ? "change" : "send")}
        variant={own?.answer ? "second" : "primary"}
      >
        <ChoiceGroup
          name="answer"
          legend={t("legend")}
          value={own?.answer ?? []}
          options={offered.map((value) => ({ value, label: t(`answers.${value}`) }))}
        />
        <div className="hidden in-[form:has([value=substitute]:checked)]:block">
          <Field name="substitute" label={t("substitute")} value={own?.substitute} />
        </div>
      </Form>
    </>
  );
}
