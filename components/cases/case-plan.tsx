import { useTranslations } from "next-intl";
import { Field, Select } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { CaseFile } from "@/lib/cases/queries";
import { changeDecisionStep } from "@/lib/memberships/actions";

/** The steps of the municipality's own decision, each with its date and outcome. */
export function CasePlan({ file }: { file: CaseFile }) {
  const t = useTranslations("cases.plan");
  return (
    <Section title={t("title")}>
      {file.steps.length === 0 && <p>{t("none")}</p>}
      {file.steps.map(({ id, bodyName, decidesOn, outcome }) => (
        <div key={id} className="border-t border-mist pt-3">
          <p className="font-strong">{bodyName}</p>
          <p>
            <When at={decidesOn} capital />. {t(outcome ?? "undecided")}.
          </p>
          <Fold summary={t("change", { body: bodyName })}>
            <Form
              id={`step-${id}`}
              action={changeDecisionStep}
              hidden={{ code: file.code, id }}
              submitLabel={t("save")}
              variant="second"
            >
              <Field name="decidesOn" type="date" label={t("on")} value={decidesOn} width="m" required />
              <Select
                name="outcome"
                label={t("outcome")}
                empty={t("undecided")}
                value={outcome ?? ""}
                options={(["yes", "no", "postponed"] as const).map((one) => ({ value: one, label: t(one) }))}
              />
            </Form>
          </Fold>
        </div>
      ))}
    </Section>
  );
}
