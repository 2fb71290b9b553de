import { useTranslations } from "next-intl";
import type { Place } from "@/components/subscriptions/list-fields";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { ownLists } from "@/lib/subscriptions/rules";

const looks = ["light", "dark", "phone", "text"] as const;

/** As whom and how an issue is looked at: a plain GET form, so the view has an address. */
export function PreviewChoices({ id, as, look, places }: { id: string; as: string; look: string; places: Place[] }) {
  const t = useTranslations("newsletters.preview");
  const lists = useTranslations("subscriptions.lists");
  const readers = [
    ...ownLists.map((list) => ({ value: list as string, label: lists(list) })),
    ...places.map(({ code, name }) => ({ value: code, label: t("in", { name }) })),
  ];
  return (
    <form action={`/secretariat/newsletters/${id}/preview`} className="filters no-print">
      <Select name="as" label={t("as")} value={as} options={readers} />
      <Select
        name="look"
        label={t("look")}
        value={look}
        options={looks.map((value) => ({ value, label: t(`looks.${value}`) }))}
      />
      <div className="btns">
        <Button variant="second">{t("show")}</Button>
      </div>
    </form>
  );
}
