import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { giveFeedback } from "@/lib/feedback/actions";
import { worths } from "@/lib/feedback/input";
import type { SignUpCard } from "@/lib/sign-ups/queries";

/** Three questions to those who were there, or the thanks for the answers. */
export function FeedbackForm({ card, secret }: { card: SignUpCard; secret: string }) {
  const t = useTranslations("feedback");
  if (!card.feedback) return null;
  if (card.feedback === "given") return <Notice>{t("thanks")}</Notice>;
  return (
    <Section title={t("title")}>
      <p className="mb-6">{t("lead")}</p>
      <Form id="feedback" action={giveFeedback} hidden={{ secret }} submitLabel={t("send")}>
        <ChoiceGroup
          name="worth"
          legend={t("worth")}
          inline
          options={worths.map((value) => ({ value, label: t(`worths.${value}`) }))}
        />
        <TextArea name="gain" label={t("gain")} rows={2} />
        <TextArea name="better" label={t("better")} rows={2} />
      </Form>
    </Section>
  );
}
