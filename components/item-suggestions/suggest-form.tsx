import { useTranslations } from "next-intl";
import { ItemWords } from "@/components/agenda-items/item-form";
import { Form } from "@/components/ui/form";
import { suggestItem } from "@/lib/item-suggestions/actions";

/** A member's item for an agenda. */
export function SuggestForm({ meeting }: { meeting: string }) {
  const t = useTranslations("items.suggest");
  return (
    <Form action={suggestItem} hidden={{ meeting }} submitLabel={t("send")}>
      <ItemWords />
    </Form>
  );
}
