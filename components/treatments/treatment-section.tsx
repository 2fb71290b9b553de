import { useTranslations } from "next-intl";
import { Field, Select } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Mark } from "@/components/ui/mark";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { answerTreatment } from "@/lib/treatments/actions";
import { outcomes } from "@/lib/treatments/input";
import type { Treatment, Way } from "@/lib/treatments/queries";

type Props = { id: string; way: Way; meetingOn: string | null; today: string };

/** How the item fares on the committee's agenda, and the one thing its culture head is asked for next. */
export function TreatmentSection({ id, way: { treatment, answers }, meetingOn, today }: Props) {
  const t = useTranslations("treatments");
  if (!treatment && !answers) return null;
  const { proposedAt, agendaOn, treatedAt, answerDue } = treatment ?? {};
  return (
    <Section title={t("title")}>
      {treatment && <TreatmentFacts treatment={treatment} />}
      {answerDue && answerDue < today && (
        <p className="mt-3">
          <Mark>{t.rich("late", { day: () => <When at={answerDue} short /> })}</Mark>
        </p>
      )}
      {answers && (
        <div className="mt-4">
          {!treatedAt && (
            <NextAnswer
              id={id}
              step={agendaOn ? "treated" : proposedAt ? "agenda" : "proposed"}
              meetingOn={meetingOn}
            />
          )}
          {!treatedAt && (
            <Fold summary={t("other")}>
              {!proposedAt && <NextAnswer id={id} step="agenda" meetingOn={meetingOn} />}
              <Form
                id={`dropped-${id}`}
                action={answerTreatment}
                hidden={{ id, step: "dropped" }}
                submitLabel={t("drop")}
                variant="second"
                className="mt-4"
              />
            </Fold>
          )}
          {(proposedAt || treatedAt) && (
            <Form
              id={`back-${id}`}
              action={answerTreatment}
              hidden={{ id, step: "back" }}
              submitLabel={t("back")}
              variant="second"
              className="mt-4"
            />
          )}
        </div>
      )}
    </Section>
  );
}

type Step = "proposed" | "agenda" | "treated";

/** One answer with no more than it needs: nothing, the meeting's day, or what the committee decided. */
function NextAnswer({ id, step, meetingOn }: { id: string; step: Step; meetingOn: string | null }) {
  const t = useTranslations("treatments");
  return (
    <Form
      key={step}
      id={`${step}-${id}`}
      action={answerTreatment}
      hidden={{ id, step }}
      submitLabel={t(`answer.${step}`)}
      variant={step === "agenda" ? "second" : "primary"}
    >
      {step === "agenda" && <Field name="on" type="date" label={t("on")} value={meetingOn ?? ""} width="m" required />}
      {step === "treated" && (
        <>
          <Select
            name="outcome"
            label={t("outcome")}
            options={outcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
            empty={t("choose")}
            required
          />
          <Field name="minutes" type="url" label={t("minutes")} hint={t("minutesHint")} />
        </>
      )}
    </Form>
  );
}

function TreatmentFacts({ treatment }: { treatment: Treatment }) {
  const t = useTranslations("treatments");
  const { sentAt, proposedAt, agendaOn, treatedAt, outcome, minutesUrl } = treatment;
  const moment = (at: string) => ({ day: () => <When at={new Date(at)} short /> });
  return (
    <ul className="grid gap-1">
      {sentAt && <li>{t.rich("sent", moment(sentAt))}</li>}
      {proposedAt && <li>{t.rich("proposed", moment(proposedAt))}</li>}
      {agendaOn && outcome !== "dropped" && <li>{t.rich("agenda", { day: () => <When at={agendaOn} short /> })}</li>}
      {treatedAt && outcome && (
        <li>
          {t(`outcomes.${outcome}`)}
          {minutesUrl && (
            <>
              {" · "}
              <a href={minutesUrl}>{t("readMinutes")}</a>
            </>
          )}
        </li>
      )}
    </ul>
  );
}
