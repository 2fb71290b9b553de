import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { cancelVisit } from "@/lib/visits/actions";

/** Calls a visit off, with the consequence in words. */
export function CallOff({ id, host }: { id: string; host: string }) {
  const t = useTranslations("visits.callOff");
  return (
    <div className="mt-8">
      <Fold summary={t("summary")}>
        <p className="meta mb-3 max-w-measure">{t("text", { host })}</p>
        <Form id="call-off" action={cancelVisit} hidden={{ visit: id }} submitLabel={t("now")} variant="second">
          <TextArea name="reason" label={t("why")} rows={2} required />
        </Form>
      </Fold>
    </div>
  );
}
