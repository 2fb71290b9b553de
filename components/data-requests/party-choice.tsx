import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import type { Municipality } from "@/lib/municipalities/queries";

/** Whom to ask: the members first, the others folded away. */
export function PartyChoice({ municipalities, chosen }: { municipalities: Municipality[]; chosen: string[] }) {
  const t = useTranslations("data-requests");
  const optionOf = ({ code, name }: Municipality) => ({ value: code, label: name });
  const [members, others] = [true, false].map((member) => municipalities.filter((one) => one.member === member));
  const [last, ...rest] = (members ?? []).map(optionOf).toReversed();
  const parts = { summary: t("others"), options: (others ?? []).map(optionOf) };
  const options = last ? [...rest.toReversed(), { ...last, parts }] : parts.options;
  return <ChoiceGroup name="municipalities" legend={t("whom")} options={options} value={chosen} multiple />;
}
