import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Form } from "@/components/ui/form";
import type { Attendee } from "@/lib/attendances/queries";
import { savePresence } from "@/lib/minutes/actions";

/** Who was there: those who said so are ticked until somebody has kept it; where somebody sends another, the one who came. */
export function PresenceForm({
  meeting,
  attendees,
  present,
}: {
  meeting: string;
  attendees: Attendee[];
  present: string[];
}) {
  const t = useTranslations("minutes");
  const coming = attendees.flatMap(({ id, answer }) => (answer && answer !== "no" ? id : []));
  return (
    <Form id="presence" action={savePresence} hidden={{ meeting }} submitLabel={t("presenceKeep")} variant="second">
      <ChoiceGroup
        name="people"
        legend={t("presence")}
        hint={t("presenceHint")}
        multiple
        value={present.length > 0 ? present : coming}
        options={attendees.map(({ id, name, municipality, guest, substitute }) => ({
          value: id,
          label: [substitute || name, municipality, guest && t("guest")].filter(Boolean).join(", "),
          hint: substitute && t("for", { name }),
        }))}
      />
    </Form>
  );
}
