import { useLocale, useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { answerRequest } from "@/lib/cases/actions";
import type { CaseFile } from "@/lib/cases/queries";
import { formatDateTime } from "@/lib/dates";

/** Wishes that nobody has answered, each with its answer form. */
export function CaseRequests({ file }: { file: CaseFile }) {
  const t = useTranslations("cases.requests");
  const locale = useLocale();
  if (file.requests.length === 0) return null;
  return (
    <Section title={t("title")}>
      {file.requests.map(({ id, askedBy, askedAt, wish }) => (
        <article key={id} className="border-t border-mist py-4">
          <p className="meta">{t("asked", { name: askedBy, date: formatDateTime(new Date(askedAt), locale) })}</p>
          <p className="lead mt-1 mb-4 whitespace-pre-line">{wish}</p>
          <Form id={`request-${id}`} action={answerRequest} hidden={{ code: file.code, id }} submitLabel={t("send")}>
            <ChoiceGroup
              name="outcome"
              legend={t("outcome")}
              options={[
                { value: "granted", label: t("granted"), hint: t("grantedHint") },
                { value: "refused", label: t("refused") },
              ]}
            />
            <TextArea name="answer" label={t("answer", { name: askedBy })} rows={3} required />
          </Form>
        </article>
      ))}
    </Section>
  );
}
