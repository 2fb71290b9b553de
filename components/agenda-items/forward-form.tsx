import { useLocale, useTranslations } from "next-intl";
import { Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { forwardItem } from "@/lib/agenda-items/actions";
import { formatDay } from "@/lib/dates";

type Meeting = { id: string; title: string; startsAt: string };

/** Carries an item on to another forum: it is there at once, papers and history with it. */
export function ForwardForm({ item, meetings }: { item: string; meetings: Meeting[] }) {
  const t = useTranslations("items.forward");
  const locale = useLocale();
  if (meetings.length === 0) return null;
  const options = meetings.map(({ id, title, startsAt }) => ({
    value: id,
    label: `${title}, ${formatDay(startsAt, locale)}`,
  }));
  return (
    <Section className="mt-12" title={t("title")}>
      <Form id="forward" action={forwardItem} hidden={{ id: item }} submitLabel={t("send")} variant="second">
        <Select name="to" label={t("to")} hint={t("hint")} options={options} width="full" />
      </Form>
    </Section>
  );
}
