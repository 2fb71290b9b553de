import { useLocale, useTranslations } from "next-intl";
import { Example } from "@/components/ui/example";
import { TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import type { CaseFile } from "@/lib/cases/queries";
import { formatDay } from "@/lib/dates";
import { removeRiskNote, writeRiskNote } from "@/lib/risk-notes/actions";

/** What the secretariat thinks of a municipality that may leave or stay away; nobody else reads it. */
export function CaseRisk({ file: { code, riskNotes } }: { file: CaseFile }) {
  const t = useTranslations("cases.riskNotes");
  const locale = useLocale();
  return (
    <Section id="risk" title={t("title")} aside={<span className="meta">{t("hint")}</span>}>
      {riskNotes.map(({ id, body, writtenBy, writtenAt, example }) => {
        const day = formatDay(new Date(writtenAt), locale);
        return (
          <article key={id} className="border-t border-mist py-3">
            <p className="meta">
              {t("by", { name: writtenBy, day })} <Example when={example} />
            </p>
            <p className="whitespace-pre-line">{body}</p>
            <Fold summary={t("older", { day })}>
              <Form
                id={`risk-${id}`}
                action={removeRiskNote}
                hidden={{ id }}
                submitLabel={t("remove")}
                variant="second"
              />
            </Fold>
          </article>
        );
      })}
      <Form id="risk-note" action={writeRiskNote} hidden={{ code }} submitLabel={t("save")} variant="second">
        <TextArea name="body" label={t("label")} rows={3} required />
      </Form>
    </Section>
  );
}
