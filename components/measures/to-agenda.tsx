import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/dates";
import { putOnAgenda } from "@/lib/measures/actions";

type Meetings = { id: string; title: string; startsAt: string }[];

/** The list as an item: put on a coming meeting's agenda with one click. */
export function ToAgenda({ meetings }: { meetings: Meetings }) {
  const t = useTranslations("measures.toAgenda");
  const locale = useLocale();
  const options = meetings.map(({ id, title, startsAt }) => ({
    value: id,
    label: `${title}, ${formatDay(startsAt, locale)}`,
  }));
  return (
    <Section title={t("title")}>
      <p className="mb-4 max-w-measure">{t("text")}</p>
      {options.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <Form id="agenda" action={putOnAgenda} submitLabel={t("put")} variant="second">
          <Select name="meeting" label={t("meeting")} value={options[0]?.value} options={options} width="full" />
        </Form>
      )}
    </Section>
  );
}

/** The list to take along. */
export function Downloads() {
  const t = useTranslations("measures.toAgenda");
  return (
    <>
      <ButtonLink href="/measures/docx" variant="second" download>
        {t("docx")}
      </ButtonLink>
      <ButtonLink href="/measures/pdf" variant="second" download>
        {t("pdf")}
      </ButtonLink>
    </>
  );
}
