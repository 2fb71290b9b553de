import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field, Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import type { HostMeeting } from "@/lib/hosts/queries";
import { askAmbassador } from "@/lib/visits/actions";
import type { Visit } from "@/lib/visits/queries";

type Props = {
  visit: Visit;
  ambassadors: { id: string; name: string; municipality: string; block: string | null }[];
  meetings: (HostMeeting & { day: string })[];
};

/** The secretariat asks somebody by hand: who can, and what speaks against the others. */
export function AskAmbassador({ visit, ambassadors, meetings }: Props) {
  const t = useTranslations("visits.askOne");
  const errors = useTranslations("errors");
  if (ambassadors.length === 0)
    return (
      <Section title={t("title")} className="gap-top">
        <p>{t("none")}</p>
      </Section>
    );
  return (
    <Section title={t("title")} className="gap-top">
      <Form id="ask" action={askAmbassador} hidden={{ visit: visit.id }} submitLabel={t("send")}>
        {!visit.on && meetings.length > 0 && (
          <Select
            name="meeting"
            label={t("meeting")}
            empty={t("noMeeting")}
            options={meetings.map(({ id, day }) => ({ value: id, label: day }))}
          />
        )}
        <ChoiceGroup
          name="person"
          legend={t("who")}
          options={ambassadors.map(({ id, name, municipality, block }) => ({
            value: id,
            label: `${name}, ${municipality}`,
            hint: block ? errors(block as "visitBusy") : undefined,
            disabled: block !== null,
          }))}
        />
        <Field name="words" label={t("words")} hint={t("wordsHint")} />
      </Form>
    </Section>
  );
}
