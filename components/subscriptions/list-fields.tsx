import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import type { OwnList } from "@/lib/subscriptions/rules";

export type Place = { code: string; name: string };

/** The lists to choose among: some of everybody's and the seats', and folded away the municipalities'. */
export function ListFields({
  lists,
  places,
  chosen,
  legend,
}: {
  lists: OwnList[];
  places: Place[];
  chosen?: string[] | undefined;
  legend: string;
}) {
  const t = useTranslations("subscriptions.lists");
  const municipalities = {
    summary: t("municipalities"),
    options: places.map(({ code, name }) => ({ value: code, label: name })),
  };
  return (
    <ChoiceGroup
      name="lists"
      legend={legend}
      multiple
      value={chosen ?? ["public"]}
      options={lists.map((list, at) => ({
        value: list,
        label: t(list),
        ...(at === lists.length - 1 && { parts: municipalities }),
      }))}
    />
  );
}
