import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { callOffConference } from "@/lib/conferences/actions";

/** The conference is not held after all: everybody on the list is told why. */
export function CallOffConference({ id, told }: { id: string; told: number }) {
  const t = useTranslations("conferences.callOff");
  return (
    <div className="mt-12">
      <Fold summary={t("title")}>
        <p className="mb-4">{t("text", { count: told })}</p>
        <Form id="call-off" action={callOffConference} hidden={{ id }} submitLabel={t("now")} variant="second">
          <Field name="reason" label={t("reason")} hint={t("reasonHint")} required />
        </Form>
      </Fold>
    </div>
  );
}
