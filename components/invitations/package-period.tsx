import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { When } from "@/components/ui/when";
import type { findInvitation } from "@/lib/invitations/queries";

/** Until the last decision step, or a day of its own. */
export function PackagePeriod({ invitation }: { invitation: Awaited<ReturnType<typeof findInvitation>> }) {
  const t = useTranslations("invitations.package");
  const { lastStepOn, untilOn, fromOn, accessLength } = invitation;
  const usable = lastStepOn !== null && lastStepOn >= fromOn;
  return (
    <>
      <ChoiceGroup
        name="until"
        section
        legend={t("howLong")}
        value={usable && lastStepOn === untilOn ? "last" : "date"}
        options={[
          {
            value: "last",
            label: t("lastStep"),
            hint: usable ? <When at={lastStepOn} capital /> : t("noLastStep"),
            disabled: !usable,
          },
          { value: "date", label: t("otherDate"), hint: t("mostDays", { days: accessLength?.mostDays ?? 365 }) },
        ]}
      />
      <Field name="untilOn" type="date" label={t("date")} value={untilOn} width="m" min={fromOn} />
    </>
  );
}
