import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { typedKroner } from "@/lib/money";
import type { PolicyValue } from "@/lib/policies/input";
import { memberPrices, prices, vatWays } from "@/lib/prices/rules";

/** What guests and members pay for a conference, with or without VAT; filled in with what is known. */
export function PaymentFields({ now }: { now: Partial<PolicyValue<"payment">> | undefined }) {
  const t = useTranslations("policies");
  const kroner = { inputMode: "decimal", width: "s" } as const;
  return (
    <>
      <ChoiceGroup
        name="guests"
        legend={t("form.guests")}
        value={now?.guests ?? []}
        options={prices.map((value) => ({ value, label: t(`prices.${value}`) }))}
      />
      <Field
        name="first"
        type="number"
        inputMode="numeric"
        min={1}
        max={20}
        width="s"
        label={t("form.first")}
        hint={t("form.firstHint")}
        value={now?.first}
      />
      <Field
        name="guestOre"
        label={t("form.guestPrice")}
        hint={t("form.guestPriceHint")}
        value={typedKroner(now?.guestOre)}
        {...kroner}
      />
      <ChoiceGroup
        name="members"
        legend={t("form.members")}
        value={now?.members ?? "free"}
        options={memberPrices.map((value) => ({ value, label: t(`memberPrices.${value}`) }))}
      />
      <Field name="memberOre" label={t("form.memberPrice")} value={typedKroner(now?.memberOre)} {...kroner} />
      <ChoiceGroup
        name="vat"
        legend={t("form.vat")}
        value={now?.vat ?? "with"}
        options={vatWays.map((value) => ({ value, label: t(`vat.${value}`) }))}
      />
    </>
  );
}
