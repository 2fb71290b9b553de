import { useTranslations } from "next-intl";
import { Field, Select } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { nameConflict, removeConflict } from "@/lib/ambassadors/actions";
import type { Ambassador } from "@/lib/ambassadors/queries";

/** Where somebody must not go, told in confidence. */
export function AmbassadorConflicts({ ambassador, own }: { ambassador: Ambassador; own: boolean }) {
  const t = useTranslations("ambassadors.conflicts");
  const { id, conflicts, municipalities } = ambassador;
  return (
    <Section title={t("title")} className="gap-top">
      <p className="mb-3 max-w-measure text-ink-2">{t(own ? "textOwn" : "text")}</p>
      {conflicts.length > 0 && (
        <Rows tight>
          {conflicts.map(({ id: conflict, municipality, reason, by }) => (
            <Row
              key={conflict}
              title={municipality}
              meta={own ? reason : t("by", { reason, by })}
              side={
                <Form
                  id={`conflict-${conflict}`}
                  action={removeConflict}
                  hidden={{ conflict }}
                  submitLabel={t("remove")}
                  variant="second"
                />
              }
            />
          ))}
        </Rows>
      )}
      <div className="mt-4">
        <Fold summary={t("name")}>
          <Form id="conflict" action={nameConflict} hidden={{ id }} submitLabel={t("add")} variant="second">
            <Select
              name="municipality"
              label={t("municipality")}
              empty={t("choose")}
              options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
            />
            <Field name="reason" label={t("reason")} required />
          </Form>
        </Fold>
      </div>
    </Section>
  );
}
