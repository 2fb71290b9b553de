import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Trap } from "@/components/ui/trap";
import { registerInterest } from "@/lib/interests/actions";
import { topics } from "@/lib/interests/input";
import type { Municipality } from "@/lib/municipalities/queries";
import { stamp } from "@/lib/stamp";

/** A municipality tells us that it is curious. */
export function InterestForm({
  municipalities,
  chosen,
}: {
  municipalities: Municipality[];
  chosen: string | undefined;
}) {
  const t = useTranslations("interests");
  return (
    <Form action={registerInterest} submitLabel={t("submit")} hidden={{ opened: stamp() }}>
      <Select
        name="municipality"
        label={t("municipality")}
        empty={t("choose")}
        value={chosen}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        required
      />
      <Field name="name" label={t("name")} autoComplete="name" maxLength={120} required />
      <Field
        name="title"
        label={t("jobTitle")}
        hint={t("jobTitleHint")}
        autoComplete="organization-title"
        maxLength={120}
      />
      <Field name="address" type="email" label={t("address")} hint={t("addressHint")} autoComplete="email" required />
      <ChoiceGroup
        name="topics"
        multiple
        legend={t("topicsLegend")}
        hint={t("topicsHint")}
        options={topics.map((value) => ({ value, label: t(`topics.${value}`), hint: t(`topicHints.${value}`) }))}
      />
      <TextArea name="message" label={t("message")} hint={t("messageHint")} maxLength={2000} />
      <Trap />
      <p className="meta mb-6">{t.rich("privacy", { a: (text) => <Link href="/privacy">{text}</Link> })}</p>
    </Form>
  );
}
