import { useLocale, useTranslations } from "next-intl";
import { PreparationState } from "@/components/decisions/preparation-state";
import { Field, Select } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/dates";
import { savePreparation } from "@/lib/preparations/actions";
import type { Plan } from "@/lib/preparations/queries";
import type { Preparation } from "@/lib/preparations/rules";

/** What must happen before the municipality decides: by when, whose it is, how far it is, and a word on what only people know. */
export function CasePreparations({ plan }: { plan: Plan }) {
  if (plan.steps.length === 0 && plan.preparations.every(({ state }) => state === "undated")) return null;
  return <Preparations plan={plan} />;
}

function Preparations({ plan }: { plan: Plan }) {
  const [t, kinds] = [useTranslations("decisions.preparations"), useTranslations("decisions.kinds")];
  return (
    <Section id="preparations" title={t("title")} aside={<span className="meta">{t("lead")}</span>}>
      <Rows>
        {plan.preparations.map((one) => (
          <Row key={one.kind} title={kinds(one.kind)} side={<PreparationState state={one.state} />}>
            <p className="meta mt-1">
              <Said one={one} />
            </p>
            <Fold
              summary={
                <>
                  {t("change")}
                  <span className="sr-only">: {kinds(one.kind)}</span>
                </>
              }
            >
              <PreparationForm plan={plan} one={one} />
            </Fold>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function Said({ one }: { one: Preparation }) {
  const t = useTranslations("decisions.preparations");
  const locale = useLocale();
  const day = (on: string) => ({ day: formatDate(on, locale) });
  const words = [];
  if (one.doneOn) words.push(t(one.seen ? "seen" : "ticked", day(one.doneOn)));
  else if (one.state === "skipped") words.push(one.skippedWhy ? t("why", { why: one.skippedWhy }) : t("member"));
  else words.push(one.dueOn ? t("due", day(one.dueOn)) : t("noDay"));
  if (one.moved && !one.doneOn) words.push(t("moved"));
  if (one.responsible) words.push(t("by", { name: one.responsible }));
  return words.join(" ");
}

function PreparationForm({ plan, one }: { plan: Plan; one: Preparation }) {
  const t = useTranslations("decisions.preparations");
  const { kind, version, responsibleId, moved, dueOn, seen, doneOn, skippedWhy } = one;
  return (
    <Form
      id={`preparation-${kind}`}
      action={savePreparation}
      hidden={{ code: plan.code, kind, version }}
      submitLabel={t("save")}
      variant="second"
    >
      <Select
        name="responsibleId"
        label={t("responsible")}
        empty={t("nobody")}
        value={responsibleId ?? ""}
        options={plan.people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Field
        name="dueOn"
        type="date"
        label={t("dueOn")}
        hint={t("dueHint", { day: dueOn ?? "none" })}
        value={moved ? (dueOn ?? "") : ""}
        width="m"
      />
      <Field name="doneOn" type="date" label={t("doneOn")} value={seen ? "" : (doneOn ?? "")} width="m" />
      <Field name="skippedWhy" label={t("skipped")} value={skippedWhy} />
    </Form>
  );
}
