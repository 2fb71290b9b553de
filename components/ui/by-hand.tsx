import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";

/** Asked of whoever came by a mail's link, before it does anything: see `byHand`. */
export function ByHand() {
  const t = useTranslations("ui.byHand");
  return <Choice name="byHand" label={t("label")} hint={t("hint")} />;
}
