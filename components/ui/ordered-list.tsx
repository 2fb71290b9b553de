import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/form-body";
import { type Entry, OrderedListBody } from "@/components/ui/ordered-list-body";

/**
 * Rows that are put in order by dragging, by two buttons on each, and without JavaScript. The action gets what `hidden`
 * names, `order` (ids) and perhaps `move` ("<id>:up").
 */
export function OrderedList(props: { action: FormAction; hidden: Record<string, string>; entries: Entry[] }) {
  const t = useTranslations("ui.order");
  return (
    <OrderedListBody
      words={{ up: t.raw("up"), down: t.raw("down"), moved: t.raw("moved"), drag: t("drag") }}
      {...props}
    />
  );
}
