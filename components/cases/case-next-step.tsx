import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { changeNextStep } from "@/lib/cases/actions";
import type { CaseFile } from "@/lib/cases/queries";

/** The one line that moves the case; opened on an older version it is refused and the newer one is shown. */
export function CaseNextStep({ file }: { file: CaseFile }) {
  const t = useTranslations("cases.nextStep");
  return (
    <Section
      title={t("title")}
      aside={file.changedBy && <span className="meta">{t("by", { name: file.changedBy })}</span>}
    >
      <Form
        id="next"
        action={changeNextStep}
        hidden={{ code: file.code, version: file.version }}
        submitLabel={t("save")}
      >
        <Field name="nextStep" label={t("label")} value={file.nextStep} />
        <Field name="nextStepOn" type="date" label={t("on")} value={file.nextStepOn ?? ""} width="m" />
      </Form>
    </Section>
  );
}
