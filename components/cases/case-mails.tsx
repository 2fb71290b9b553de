import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import type { CaseFile } from "@/lib/cases/queries";
import { retryMail } from "@/lib/mails/actions";

/** Mails that the server refused for good, with its words and one more try. */
export function CaseMails({ file }: { file: CaseFile }) {
  const t = useTranslations("cases.mails");
  if (file.failedMails.length === 0) return null;
  return (
    <Section title={t("title")}>
      {file.failedMails.map(({ id, address, error }) => (
        <div key={id} className="border-t border-mist py-3">
          <p className="font-strong">{address}</p>
          <p className="mb-3">{t("said", { error: error ?? "" })}</p>
          <Form id={`mail-${id}`} action={retryMail} hidden={{ id }} submitLabel={t("retry")} variant="second" />
        </div>
      ))}
    </Section>
  );
}
