import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { answerVisit } from "@/lib/visits/actions";
import type { Visit } from "@/lib/visits/queries";

/** Yes with one tap; no with a word why. Who has said yes may still say that they cannot. */
export function VisitAnswer({ visit }: { visit: Visit }) {
  const t = useTranslations("visits.answer");
  const no = (
    <Form
      id="no"
      action={answerVisit}
      hidden={{ visit: visit.id, yes: "no" }}
      submitLabel={t(visit.asked ? "no" : "cannot")}
      variant="second"
    >
      <TextArea name="words" label={t("why")} hint={t("whyHint")} rows={2} required />
    </Form>
  );
  if (!visit.asked)
    return (
      <div className="mt-8">
        <Fold summary={t("cannotSummary")}>{no}</Fold>
      </div>
    );
  return (
    <Section title={t("title", { host: visit.host })} className="mb-8">
      <p className="mb-4 max-w-measure">{t("text")}</p>
      <Form id="yes" action={answerVisit} hidden={{ visit: visit.id, yes: "yes" }} submitLabel={t("yes")} />
      <div className="mt-4">
        <Fold summary={t("noSummary")}>{no}</Fold>
      </div>
    </Section>
  );
}
