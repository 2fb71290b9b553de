import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { removeDay, setDay } from "@/lib/ambassadors/actions";
import type { Ambassador } from "@/lib/ambassadors/queries";

/** Days that are otherwise than their weekday. */
export function AmbassadorDays({ ambassador: { id, days } }: { ambassador: Ambassador }) {
  const t = useTranslations("ambassadors.days");
  return (
    <Section title={t("title")} className="gap-top">
      <p className="mb-3 max-w-measure text-ink-2">{t("text")}</p>
      {days.length > 0 && (
        <Rows tight>
          {days.map(({ on, free }) => (
            <Row
              key={on}
              title={<When at={on} capital />}
              meta={t(free ? "free" : "taken")}
              side={
                <Form
                  id={`day-${on}`}
                  action={removeDay}
                  hidden={{ id, on }}
                  submitLabel={t("remove")}
                  variant="second"
                />
              }
            />
          ))}
        </Rows>
      )}
      <Form id="day" action={setDay} hidden={{ id }} submitLabel={t("add")} variant="second" className="mt-6">
        <Field name="on" type="date" label={t("on")} width="m" required />
        <ChoiceGroup
          name="free"
          legend={t("is")}
          value="yes"
          inline
          options={[
            { value: "yes", label: t("free") },
            { value: "no", label: t("taken") },
          ]}
        />
      </Form>
    </Section>
  );
}
