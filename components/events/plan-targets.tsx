import { useLocale, useTranslations } from "next-intl";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { formatDay, localOf } from "@/lib/dates";
import { addTarget, removeTarget, saveTarget } from "@/lib/event-targets/actions";
import type { EventPage, Target } from "@/lib/events/queries";
import type { Reason } from "@/lib/events/rules";

/** Those to meet, each with its plan: who they are, a brief, who takes them, and a meeting. */
export function PlannedTargets({ event }: { event: EventPage }) {
  const t = useTranslations("events.plan");
  if (event.targets.length === 0) return <p>{t("none")}</p>;
  return (
    <Rows>
      {event.targets.map((target) => (
        <Row
          key={target.id}
          title={target.municipality}
          meta={target.taker ? t("taker", { name: target.taker }) : t("nobody")}
        >
          <Fold summary={t("change", { municipality: target.municipality })}>
            <TargetForm target={target} goers={event.goers} />
            <Form
              id={`remove-${target.code}`}
              className="mt-6"
              action={removeTarget}
              hidden={{ id: target.id }}
              submitLabel={t("remove")}
              variant="second"
            />
          </Fold>
        </Row>
      ))}
    </Rows>
  );
}

function TargetForm({ target, goers }: { target: Target; goers: EventPage["goers"] }) {
  const t = useTranslations("events.plan");
  const { id, version, code, who, brief, takerId, meetAt, meetPlace } = target;
  return (
    <Form key={version} id={`plan-${code}`} action={saveTarget} hidden={{ id, version }} submitLabel={t("save")}>
      <Field name="who" label={t("who")} value={who} />
      <TextArea name="brief" label={t("brief")} hint={t("briefHint")} value={brief} rows={3} />
      <Select
        name="takerId"
        label={t("takes")}
        value={takerId ?? ""}
        options={goers.map(({ id: value, name }) => ({ value, label: name }))}
        empty={t("nobody")}
      />
      <Field name="meetAt" type="datetime-local" label={t("meetAt")} value={meetAt ? localOf(meetAt) : ""} width="m" />
      <Field name="meetPlace" label={t("meetPlace")} value={meetPlace} />
    </Form>
  );
}

export type Prospect = {
  code: string;
  name: string;
  reason: Reason;
  atRisk: boolean;
  decidesOn: string | null;
  movedAt: Date | null;
  idleDays: number | null;
  nextStep: string | null;
  people: string[];
};

/** Who else is worth meeting, in pipeline order, each with why; one click puts them on the list with a brief of what we know. */
export function Prospects({ event, prospects }: { event: string; prospects: Prospect[] }) {
  const t = useTranslations("events.plan");
  const locale = useLocale();
  const day = (at: Date | string) => formatDay(at, locale);
  if (prospects.length === 0) return <p>{t("noProspects")}</p>;
  return (
    <Rows>
      {prospects.map(({ code, name, reason, atRisk, decidesOn, movedAt, idleDays, nextStep, people }) => {
        const why = t(`reasons.${reason}`, { day: decidesOn ? day(decidesOn) : "", days: idleDays ?? 0 });
        const brief = [
          decidesOn && t("decides", { day: day(decidesOn) }),
          movedAt && t("lastContact", { day: day(movedAt) }),
          nextStep && t("nextStep", { step: nextStep }),
        ];
        const facts = [
          why,
          atRisk && reason !== "risk" && t("reasons.risk"),
          movedAt && t("lastContact", { day: day(movedAt) }),
        ];
        return (
          <Row
            key={code}
            title={name}
            meta={facts.filter(Boolean).join(" · ")}
            side={
              <Form
                id={`add-${code}`}
                action={addTarget}
                hidden={{ event, code, who: people.join("; ").slice(0, 400), brief: brief.filter(Boolean).join("\n") }}
                submitLabel={t("add", { municipality: name })}
                variant="second"
              />
            }
          />
        );
      })}
    </Rows>
  );
}
